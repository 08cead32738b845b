import { expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { catalogue as en } from '../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../src/i18n/text/fr.ts';
import { catalogue as enPlay } from '../../src/play/text/en.ts';
import { catalogue as frPlay } from '../../src/play/text/fr.ts';

it.each([
  ['2024-03-02', 'Selon l’article du 2\u00a0mars 2024', 'As reported on 2\u00a0March 2024'],
  ['2024-08-01', 'Selon l’article du 1er\u00a0août 2024', 'As reported on 1\u00a0August 2024'],
  ['2024-03', 'Selon l’article de mars 2024', 'As reported in March 2024'],
  ['2024-04', 'Selon l’article d’avril 2024', 'As reported in April 2024'],
  ['2024-08', 'Selon l’article d’août 2024', 'As reported in August 2024'],
  ['2024-10', 'Selon l’article d’octobre 2024', 'As reported in October 2024'],
  ['2024', 'Selon l’article de 2024', 'As reported in 2024'],
])('an article of %s is cited as people say it', (date, french, english) => {
  expect(fr.accordingTo(formatDate(date, fr))).toBe(french);
  expect(en.accordingTo(formatDate(date, en))).toBe(english);
});

it.each(['Ouest-France', 'Le Monde', 'Associated Press', 'The Guardian'])(
  'the article of %s needs no article or elision before its name',
  (publisher) => {
    expect(frPlay.reader.intro(publisher, 'mars 2024', true)).toContain(
      `L’article (${publisher}, mars 2024),`,
    );
    expect(enPlay.reader.intro(publisher, 'March 2024', true)).toContain(
      `The article (${publisher}, March 2024),`,
    );
  },
);

it('a dossier made by hand is not said to be in our words: it may be the article’s own', () => {
  expect(frPlay.reader.intro('Le Monde', 'mars 2024', false)).toBe(
    'L’article (Le Monde, mars 2024), phrase par phrase.',
  );
  expect(enPlay.reader.intro('Le Monde', 'March 2024', false)).not.toContain('our own words');
});
