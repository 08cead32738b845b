import { didYouMean } from '../../bank/did-you-mean.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOf } from '../../bank/partial-bank.ts';

export const figuresHaveHolders: LintRule = {
  name: 'number',
  description: 'A figure that somebody claims has its holder and the holders to choose from.',
  check: (draft) =>
    itemsOf(draft, 'number').flatMap(({ value: { id, holder, holders }, path }) => {
      const problem = (field: string, message: string, remedy: string) => [
        { path: [...path, field], message, remedy },
      ];
      if (holder === undefined && holders === undefined) return [];
      if (holder === undefined) {
        return problem('holder', `number "${id}" has holders, but no holder`, 'add "holder: …"');
      }
      if (holders === undefined) {
        const remedy = 'add "holders:" with at least two to choose from';
        return problem('holders', `number "${id}" has a holder, but no holders`, remedy);
      }
      const ids = holders.map((one) => one.id);
      if (ids.includes(holder)) return [];
      const remedy = didYouMean(holder, ids, `name one of ${ids.join(', ')}`);
      return problem('holder', `"${holder}" is not among the holders`, remedy);
    }),
};
