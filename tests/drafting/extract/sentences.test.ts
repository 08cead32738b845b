import { afterEach, expect, it } from 'vitest';
import { splitSentences } from '../../../src/drafting/extract/sentences.ts';
import type { ArticleLanguage } from '../../../src/drafting/types.ts';
import { draftingLanguages } from '../../../src/tools/drafting-languages.ts';

/** A "|" where a sentence ends. */
const texts: readonly (readonly [ArticleLanguage, string])[] = [
  ['fr', 'M. Dupont et Mme Le Gall sont là.|Ils attendent.'],
  ['fr', '« Non ! » dit-il.|« Jamais. »|Il part.'],
  ['fr', '« Rien ! »|Pour elle, tout va bien.'],
  ['fr', 'On compte 120 kilos par vol.|Le vol. 3 est perdu.'],
  [
    'fr',
    'Il dirige les opérations.|70 sapeurs ont lutté devant le Roi.|Âgé, il dort.|« 2009 est loin. »',
  ],
  ['fr', 'Le prix (env. 3,5 millions) a baissé.|C’est l’art. 49 al. 3 qui le dit.'],
  ['en', 'J. K. Rowe of the U.S. Senate met Dr. Hall at 5 p.m. on Jan. 5.|She left.'],
  ['en', 'TALBOT CITY, Kan. (AP) — More than 300 left.|(It rained.)'],
  ['en', 'They live in the U.S.|The plan is old.'],
  ['en', '“Stop!” she said.|“I will.”|Nobody moved.'],
  ['en', 'It became the No. 3 maker of pans.|It sold 2.5 million.'],
  ['en', 'It left at 6:52 p.m. Saturday, at 9 p.m. EDT.|It was 5 p.m.|The end came.'],
  ['de', 'Am 3. Mai kam Dr. Huber.|Er blieb.'],
  ['de', '„Sie ist offen.“|Er ging.|„Gut!“, sagte sie.'],
  ['de', '»Sie ist offen.«|Er ging.|»Gut!«, sagte sie.'],
];

it.each(texts)('sentences in %s: %s', (language, marked) => {
  const expected = marked.split('|');
  const sentences = splitSentences(expected.join(' '), draftingLanguages[language].rules).map(
    ({ text }) => text,
  );
  expect(sentences).toEqual(expected);
});

it('lines that are wrapped are one paragraph', () => {
  const text = 'Il pleut sur la ville depuis\nhier soir.\n\nDemain aussi.';
  expect(splitSentences(text, draftingLanguages.fr.rules)).toEqual([
    { text: 'Il pleut sur la ville depuis hier soir.', paragraph: 0 },
    { text: 'Demain aussi.', paragraph: 1 },
  ]);
});

const { Segmenter } = Intl;
afterEach(() => {
  Object.assign(Intl, { Segmenter });
});

it.each(texts)(
  'the same in a browser that cannot tell sentences, in %s: %s',
  (language, marked) => {
    Reflect.deleteProperty(Intl, 'Segmenter');
    const expected = marked.split('|');
    const sentences = splitSentences(expected.join(' '), draftingLanguages[language].rules);
    expect(sentences.map(({ text }) => text)).toEqual(expected);
  },
);
