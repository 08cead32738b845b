import { itemListsOf, type ListEntry } from '../item-lists.ts';
import type { BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

const comparableTextOf = ({ text, group = '' }: ListEntry) =>
  `${group}\n${text}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .trim();

export const noDuplicateOptions: LintRule = {
  name: 'twins',
  description: 'No two things to choose from in one list of an item read the same.',
  check: (partialBank) =>
    itemListsOf(partialBank).flatMap(({ entries }) => {
      const texts = entries.map(({ value }) => comparableTextOf(value));
      return entries.flatMap(({ value, path }): BankProblem[] => {
        const duplicate = entries[texts.indexOf(comparableTextOf(value))]?.value;
        if (!duplicate || duplicate === value) return [];
        const message = `"${value.id}" and "${duplicate.id}" read the same`;
        return [{ path: [...path, 'text'], message, remedy: 'word one of them otherwise' }];
      });
    }),
};
