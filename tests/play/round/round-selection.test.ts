import { expect, it } from 'vitest';
import type { Round } from '../../../src/engine/reducer.ts';
import {
  findCurrentRound,
  findNextItem,
  isRoundOpen,
} from '../../../src/play/round/round-selection.ts';

const roundWith = (id: string, items: string[], answered: string[] = []): Round => ({
  id,
  seed: 1,
  items,
  answers: answered.map((item) => ({ item }) as Round['answers'][number]),
  proofs: [],
});
const bankItems = (...ids: string[]) => new Map(ids.map((id) => [id, {}]));

it('a round is open until its last item is answered', () => {
  expect(isRoundOpen(roundWith('r', []))).toBe(true);
  expect(isRoundOpen(roundWith('r', ['a', 'b'], ['a']))).toBe(true);
  expect(isRoundOpen(roundWith('r', ['a', 'b'], ['a', 'b']))).toBe(false);
});

it('an item that the bank no longer has is not waited for', () => {
  const round = roundWith('r', ['a', 'gone'], ['a']);
  expect(isRoundOpen(round, bankItems('a', 'gone'))).toBe(true);
  expect(isRoundOpen(round, bankItems('a'))).toBe(false);
  expect(isRoundOpen(roundWith('r', ['gone']), bankItems('a'))).toBe(false);
  expect(findNextItem(roundWith('r', ['gone', 'a']), bankItems('a'))).toBe('a');
});

it('the next item is the first without an answer', () => {
  const items = bankItems('a', 'b', 'c');
  expect(findNextItem(roundWith('r', ['a', 'b', 'c'], ['a']), items)).toBe('b');
  expect(findNextItem(roundWith('r', ['a'], ['a']), items)).toBeUndefined();
});

it('the current round is this page’s, or else one that is open, or else the newest', () => {
  const finished = roundWith('new', ['a'], ['a']);
  const open = roundWith('old', ['a']);
  const isOpen = (round: Round) => isRoundOpen(round);
  expect(findCurrentRound([finished, open], 'new', isOpen)).toBe(finished);
  expect(findCurrentRound([finished, open], undefined, isOpen)).toBe(open);
  expect(findCurrentRound([finished], 'erased', isOpen)).toBe(finished);
  expect(findCurrentRound([], undefined, isOpen)).toBeUndefined();
});
