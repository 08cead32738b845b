import { normalizeForComparison } from '../../shared/text-normalize.ts';
import { itemListsOf } from '../item-lists.ts';
import type { LintRule } from './rule.ts';

export const noAllOfTheAbove: LintRule = {
  name: 'catch-all',
  description: 'Nothing to choose from answers for the others: no "all of the above", no "none".',
  level: 'warning',
  check: (partialBank, lexicon) =>
    itemListsOf(partialBank)
      .flatMap(({ entries }) => entries)
      .filter(({ value }) => lexicon?.catchAllOption.test(normalizeForComparison(value.text)))
      .map(({ value: { id }, path }) => ({
        path: [...path, 'text'],
        message: `"${id}" answers for the others`,
        remedy: 'put an answer of its own: options are shown in any order, and one is right',
      })),
};
