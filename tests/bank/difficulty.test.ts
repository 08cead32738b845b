import { expect, it } from 'vitest';
import { computeDifficulty } from '../../src/bank/difficulty.ts';
import type { Item } from '../../src/bank/types.ts';
import { exampleItems } from '../support/example-items.ts';

const sentences = (count: number) => Array.from({ length: count }, (_, at) => `s-${at}`);
const item = (process: Item['process'], count: number, more: Partial<Item> = {}) =>
  ({ ...exampleItems.choice, process, evidence: sentences(count), ...more }) as Item;

it.each([
  ['locate', 1, 'easy'],
  ['locate', 2, 'easy'],
  ['locate', 3, 'medium'],
  ['infer', 1, 'easy'],
  ['infer', 2, 'medium'],
  ['integrate', 2, 'medium'],
  ['integrate', 3, 'hard'],
  ['integrate', 9, 'hard'],
  ['evaluate', 1, 'medium'],
  ['evaluate', 2, 'hard'],
] as const)('to %s with %i sentences is %s', (process, count, difficulty) => {
  expect(computeDifficulty(item(process, count))).toBe(difficulty);
});

it('counts the sentences of the shortest proof', () => {
  expect(computeDifficulty(item('infer', 3, { orEvidence: [['a']] }))).toBe('easy');
});

it('counts the nearest sentences where the article is silent', () => {
  const { evidence: _, ...silent } = exampleItems.verdict;
  const unstated = (near: string[]): Item => ({
    ...{ ...silent, process: 'infer', key: 'unstated', near },
  });
  expect(computeDifficulty(unstated(['a']))).toBe('easy');
  expect(computeDifficulty(unstated(['a', 'b', 'c']))).toBe('hard');
});
