import { itemListsOf } from '../item-lists.ts';
import type { BankProblem, Located } from '../problem.ts';
import type { LintRule } from './rule.ts';

function findRepeatedIds(names: readonly Located<{ id: string; kind: string }>[]): BankProblem[] {
  const kindById = new Map<string, string>();
  return names.flatMap(({ value: { id, kind }, path }) => {
    const first = kindById.get(id);
    kindById.set(id, first ?? kind);
    if (first === undefined) return [];
    const message = `the id "${id}" stands twice: ${first}, ${kind}`;
    return [{ path: [...path, 'id'], message, remedy: `give this ${kind} an id of its own` }];
  });
}

export const idsAreUnique: LintRule = {
  name: 'unique-ids',
  description:
    'Sentences, camps, facts and items share no id; nor do the things that an item lists, such as its options.',
  check: (partialBank) => [
    ...findRepeatedIds(partialBank.entryIds),
    ...itemListsOf(partialBank).flatMap(({ kind, entries }) =>
      findRepeatedIds(entries.map(({ value: { id }, path }) => ({ value: { id, kind }, path }))),
    ),
  ],
};
