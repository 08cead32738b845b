import type { Item } from '../types.ts';
import type { LintRule } from './rule.ts';

const MIN_ITEMS = 3;

/** The mix of PIRLS 2021. */
const targetPercents: Record<Item['process'], number> = {
  locate: 20,
  infer: 30,
  integrate: 30,
  evaluate: 20,
};
/** Seven in a bank of thirty items or more, and wider for each item fewer. */
const maxDeviationOf = (items: number) => Math.min(40, 7 + 1.5 * Math.max(0, 30 - items));

export const processesAreMixed: LintRule = {
  name: 'processes',
  description: 'The items ask for the four processes of reading in the mix of PIRLS 2021.',
  level: 'warning',
  isAboutWholeBank: true,
  check({ items }) {
    if (items.length < MIN_ITEMS) return [];
    return Object.entries(targetPercents).flatMap(([process, wanted]) => {
      const count = items.filter(({ value }) => value.process === process).length;
      const share = (100 * count) / items.length;
      if (Math.abs(share - wanted) <= maxDeviationOf(items.length)) return [];
      const message = `${Math.round(share)} % of the items are of process ${process}`;
      const remedy = `write ${share < wanted ? 'more' : 'fewer'} of them: ${wanted} % are wanted`;
      return [{ path: ['items'], message, remedy }];
    });
  },
};
