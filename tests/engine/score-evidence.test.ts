import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvidencePassages } from '../../src/bank/front-page.ts';
import type { Item } from '../../src/bank/types.ts';
import { scoreEvidence } from '../../src/engine/score-evidence.ts';
import { exampleItems } from '../support/example-items.ts';

const proven = (evidence: string[], ...orEvidence: string[][]): Item => ({
  ...exampleItems.choice,
  evidence,
  ...(orEvidence.length > 0 && { orEvidence }),
});

describe('the proof of an item', () => {
  it.each([
    [['a', 'b'], 1],
    [['b', 'a'], 1],
    [['a'], 1 / 2],
    [['a', 'x'], 1 / 2],
    [['a', 'b', 'x'], 1 / 2],
    [['x'], 0],
    [[], 0],
  ])('of two sentences together: %j is worth %d', (picked, score) => {
    expect(scoreEvidence(proven(['a', 'b']), picked)).toBe(score);
  });

  it.each([
    [['a'], 1],
    [['b'], 1],
    [['a', 'b'], 1],
    [['a', 'x'], 0],
    [['x'], 0],
    [[], 0],
  ])('by either of two sentences: %j is worth %d', (picked, score) => {
    expect(scoreEvidence(proven(['a'], ['b']), picked)).toBe(score);
  });

  it.each([
    [['a'], 1],
    [['b', 'c'], 1],
    [['b'], 1 / 2],
    [['a', 'b'], 1],
    [['b', 'x'], 1 / 2],
    [['a', 'b', 'c', 'x'], 1 / 2],
  ])('by one sentence or by two together: %j is worth %d', (picked, score) => {
    expect(scoreEvidence(proven(['a'], ['b', 'c']), picked)).toBe(score);
  });

  it('is never worth less because there is another', () => {
    const sentences = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 });
    fc.assert(
      fc.property(sentences, sentences, sentences, (one, other, picked) => {
        const score = scoreEvidence(proven(one, other), picked);
        expect(score).toBeGreaterThanOrEqual(scoreEvidence(proven(one), picked));
        expect(scoreEvidence(proven(one, other), other)).toBe(1);
      }),
    );
  });

  it('is none where the article is silent', () => {
    const { evidence: _, ...silent } = exampleItems.verdict;
    const item: Item = { ...silent, key: 'unstated', near: ['a'] };
    expect(scoreEvidence(item, [])).toBe(1);
    expect(scoreEvidence(item, ['a'])).toBe(0);
  });
});

it('all proofs of an item are shown after it, and that one of them will do', () => {
  const brief = [{ sentences: ['a', 'b', 'c'].map((id) => ({ id, text: `${id}.` })) }];
  const shown = (item: Item) => {
    const { isAnyOf, paragraphs } = findEvidencePassages({ brief, actors: [] }, item);
    const marked = paragraphs.flatMap(({ sentences }) => sentences.filter((s) => s.isEvidence));
    return [isAnyOf, marked.map(({ id }) => id)];
  };
  expect(shown(proven(['a'], ['b', 'c']))).toEqual([true, ['a', 'b', 'c']]);
  expect(shown(proven(['a', 'b']))).toEqual([undefined, ['a', 'b']]);
});
