import { didYouMean } from '../../bank/did-you-mean.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { MatchItem } from './schema.ts';

const matchesAreComplete: LintRule = {
  name: 'match',
  description:
    'Each row of a match has its column; who said it has one column to spare; the rows of a grid have their claim.',
  check: (partialBank) =>
    itemsOfType(partialBank, 'match').flatMap(({ value, path }) => {
      const columns = value.columns.map(({ id }) => id);
      const problems = value.rows.flatMap(({ id, key, group }, index): BankProblem[] => {
        const rowPath = [...path, 'rows', index];
        const unknownColumn = {
          path: [...rowPath, 'key'],
          message: `no column is the key "${key}"`,
          remedy: didYouMean(key, columns, `name one of ${columns.join(', ')}`),
        };
        const missingGroup = {
          path: [...rowPath, 'group'],
          message: `row "${id}" of the grid "${value.id}" has no group`,
          remedy: 'add "group: …": the claim that this actor is asked about',
        };
        return [
          ...(columns.includes(key) ? [] : [unknownColumn]),
          ...(value.form === 'grid' && group === undefined ? [missingGroup] : []),
        ];
      });
      const used = new Set(value.rows.map(({ key }) => key));
      if (value.form !== 'speaker' || columns.some((id) => !used.has(id))) return problems;
      const message = `"${value.id}" has no column to spare: the last row answers itself`;
      const remedy = 'add an actor who said none of these';
      return [...problems, { path: [...path, 'columns'], message, remedy }];
    }),
};

export const matchForAuthors = defineAuthoringType<MatchItem>({
  rule: matchesAreComplete,
  references: () => [],
  slips: () => [],
});
