import type { LintRule } from './rule.ts';

export const actorsHaveCamps: LintRule = {
  name: 'camp',
  description: 'Where a bank has camps, each actor is of one.',
  check: ({ entryIds, actors }) =>
    entryIds.some(({ value }) => value.kind === 'camp')
      ? actors
          .filter(({ value }) => value.camp === undefined)
          .map(({ value: { id }, path }) => ({
            path: [...path, 'camp'],
            message: `actor "${id}" has no "camp"`,
            remedy:
              'add the line "camp: …" to it, or take out the camps and the camp of each actor',
          }))
      : [],
};
