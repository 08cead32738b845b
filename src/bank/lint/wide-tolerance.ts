import { itemsOfType } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

export const tolerancesAreNarrow: LintRule = {
  name: 'tolerance',
  description: 'No tolerance is larger than the number itself.',
  level: 'warning',
  check: (partialBank) =>
    itemsOfType(partialBank, 'number').flatMap(({ value: { id, key, tolerance }, path }) => {
      if (key === 0 || tolerance <= Math.abs(key)) return [];
      const message = `the tolerance of "${id}" is larger than its key: ${tolerance}, and ${key}`;
      const remedy = 'take the largest difference that an article would still call right';
      return [{ path: [...path, 'tolerance'], message, remedy }];
    }),
};
