import { expect, it } from 'vitest';
import { readAssistantReply } from '../../src/drafting/assistant/read-reply.ts';
import { reviewQuestions } from '../../src/drafting/assistant/review-questions.ts';
import { writeAssistantPrompt } from '../../src/drafting/assistant/write-prompt.ts';
import { assembleBank } from '../../src/drafting/bank/assemble-bank.ts';
import { composeItems } from '../../src/drafting/items/compose-items.ts';
import {
  type ConfirmedArticle,
  type DraftedItemKind,
  draftedItemKinds,
  sentenceIdOf,
} from '../../src/drafting/items/drafted-item.ts';

const article: ConfirmedArticle = { language: 'fr', day: '2026-11-29', sentences: [], facts: [] };

it('an article without facts has no items and makes no bank', () => {
  const kinds: readonly DraftedItemKind[] = draftedItemKinds;
  expect(kinds.length).toBeGreaterThanOrEqual(8);
  expect(composeItems(article)).toEqual([]);
  const source = { title: 'Titre', publisher: 'Journal', rights: 'own' } as const;
  expect(assembleBank({ ...article, source, items: [] }).ok).toBe(false);
  expect(readAssistantReply('', article).ok).toBe(false);
  expect(typeof writeAssistantPrompt(article)).toBe('string');
  expect(reviewQuestions).toHaveLength(4);
  expect(sentenceIdOf(0)).toBe('s-1');
});
