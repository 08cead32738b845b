import { expect, it } from 'vitest';
import { draftAnyArticle } from '../../src/tools/draft-any-article.ts';

const day = '2026-11-26';

it('an article is read in its own language', () => {
  const sentences = {
    fr: 'Le maire de la ville est venu avec les enfants.',
    en: 'The mayor of the town has come with the children.',
    de: 'Der Bürgermeister der Stadt ist mit den Kindern gekommen.',
    it: 'Il sindaco della città è venuto con i bambini.',
  };
  for (const [language, text] of Object.entries(sentences))
    expect(draftAnyArticle(text, { day }).language).toBe(language);
});

it('sentences know their paragraphs', () => {
  const { sentences } = draftAnyArticle('Un titre\n\nM. Dupont est venu. Il pleut.', { day });
  expect(sentences).toEqual([
    { text: 'Un titre', paragraph: 0 },
    { text: 'M. Dupont est venu.', paragraph: 1 },
    { text: 'Il pleut.', paragraph: 1 },
  ]);
});

const plain =
  'Le 12 janvier 2022, Wendy Sherman a déclaré que la Russie doit reculer. « Les alliés sont unis », a dit Jens Stoltenberg. L’aide a coûté 1 200 euros à la région.';

it.each([
  ['letters and accents apart, as a PDF has them', (text: string) => text.normalize('NFD')],
  ['soft hyphens', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')],
  ['zero-width spaces', (text: string) => [...text].join('\u200b')],
  ['marks of direction', (text: string) => `\u202e${text.replace(/ /g, ' \u200f')}\u202c`],
  [
    'word joiners and a byte order mark',
    (text: string) => `\ufeff${text.replace(/-/g, '-\u2060')}`,
  ],
])('a text with %s is the same article', (_, disguise) => {
  expect(draftAnyArticle(disguise(plain), { day })).toEqual(draftAnyArticle(plain, { day }));
});

it('signs of several parts stay whole', () => {
  const { sentences } = draftAnyArticle('La famille 👩‍👩‍👧‍👦 est venue.', { day });
  expect(sentences[0]?.text).toBe('La famille 👩‍👩‍👧‍👦 est venue.');
});
