import { didYouMean } from '../../bank/did-you-mean.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { NumberItem } from './schema.ts';

const numbersHaveHolders: LintRule = {
  name: 'number',
  description: 'A figure that somebody claims has its holder and the holders to choose from.',
  check: (partialBank) =>
    itemsOfType(partialBank, 'number').flatMap(({ value: { id, holder, holders }, path }) => {
      const createProblems = (field: string, message: string, remedy: string) => [
        { path: [...path, field], message, remedy },
      ];
      if (holder === undefined && holders === undefined) return [];
      if (holder === undefined) {
        return createProblems(
          'holder',
          `number "${id}" has holders, but no holder`,
          'add "holder: …"',
        );
      }
      if (holders === undefined) {
        const remedy = 'add "holders:" with at least two to choose from';
        return createProblems('holders', `number "${id}" has a holder, but no holders`, remedy);
      }
      const ids = holders.map((one) => one.id);
      if (ids.includes(holder)) return [];
      const remedy = didYouMean(holder, ids, `name one of ${ids.join(', ')}`);
      return createProblems('holder', `"${holder}" is not among the holders`, remedy);
    }),
};

export const numberForAuthors = defineAuthoringType<NumberItem>({
  rule: numbersHaveHolders,
  references: () => [],
  slips: () => [],
});
