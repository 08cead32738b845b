import { factsOf } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

export const factsAreTested: LintRule = {
  name: 'tested',
  description: 'Every fact is tested by an item: the front page shows no fact that cannot be won.',
  check(partialBank) {
    if (partialBank.unreadableKinds.has('item')) return [];
    const tested = new Set(
      partialBank.items.flatMap(({ value, path }) => (path[0] === 'items' ? value.facts : [])),
    );
    return factsOf(partialBank)
      .filter(({ value: { id } }) => !tested.has(id) && !partialBank.wordsOfBrokenEntries.has(id))
      .map(({ value: { id }, path }) => ({
        path: [...path, 'id'],
        message: `no item tests "${id}"`,
        remedy: 'name it under the facts of an item, or take it out',
      }));
  },
};
