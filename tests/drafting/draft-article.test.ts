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
