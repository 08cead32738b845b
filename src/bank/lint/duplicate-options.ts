import { type ListEntry, listed } from '../item-lists.ts';
import type { BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

/** What a reader takes in: the words, without case and marks, under their group. */
const plain = ({ text, group = '' }: ListEntry) =>
  `${group}\n${text}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .trim();

export const noTwins: LintRule = {
  name: 'twins',
  description: 'No two things to choose from in one list of an item read the same.',
  check: (draft) =>
    listed(draft).flatMap(({ entries: things }) => {
      const texts = things.map(({ value }) => plain(value));
      return things.flatMap(({ value, path }): BankProblem[] => {
        const twin = things[texts.indexOf(plain(value))]?.value;
        if (!twin || twin === value) return [];
        const message = `"${value.id}" and "${twin.id}" read the same`;
        return [{ path: [...path, 'text'], message, remedy: 'word one of them otherwise' }];
      });
    }),
};
