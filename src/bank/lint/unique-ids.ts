import { listed } from '../item-lists.ts';
import type { BankProblem, Located } from '../problem.ts';
import type { LintRule } from './rule.ts';

/** A problem for each id that an earlier thing has already. */
function repeated(names: readonly Located<{ id: string; kind: string }>[]): BankProblem[] {
  const taken = new Map<string, string>();
  return names.flatMap(({ value: { id, kind }, path }) => {
    const first = taken.get(id);
    taken.set(id, first ?? kind);
    if (first === undefined) return [];
    const message = `the id "${id}" stands twice: ${first}, ${kind}`;
    return [{ path: [...path, 'id'], message, remedy: `give this ${kind} an id of its own` }];
  });
}

export const uniqueIds: LintRule = {
  name: 'unique-ids',
  description:
    'Sentences, camps, facts and items share no id; nor do the things that an item lists, such as its options.',
  check: (draft) => [
    ...repeated(draft.entryIds),
    ...listed(draft).flatMap(({ kind, entries: things }) =>
      repeated(things.map(({ value: { id }, path }) => ({ value: { id, kind }, path }))),
    ),
  ],
};
