import { itemsOfType } from '../partial-bank.ts';
import type { BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

const MIN_VERDICTS = 12;

/** Less than a third: an unstated verdict has no evidence to learn from. */
const unstatedShare = { least: 1 / 4, most: 1 / 3 };

const MAX_TRUE_FALSE_DIFFERENCE = 2;

export const verdictsAreBalanced: LintRule = {
  name: 'verdict-keys',
  description: 'Of the verdicts a quarter to a third is unstated, the rest as often true as false.',
  level: 'warning',
  isAboutWholeBank: true,
  check(partialBank) {
    const keys = itemsOfType(partialBank, 'verdict').map(({ value }) => value.key);
    if (keys.length < MIN_VERDICTS) return [];
    const countKey = (key: (typeof keys)[number]) => keys.filter((one) => one === key).length;
    const [trueCount, falseCount, unstatedCount] = [
      countKey(true),
      countKey(false),
      countKey('unstated'),
    ];
    const share = unstatedCount / keys.length;
    const problems: BankProblem[] = [];
    if (share < unstatedShare.least || share > unstatedShare.most) {
      const message = `${unstatedCount} of ${keys.length} verdicts are unstated`;
      const [least, most] = [
        Math.ceil(keys.length * unstatedShare.least),
        Math.floor(keys.length * unstatedShare.most),
      ];
      problems.push({ path: ['items'], message, remedy: `let it be ${least} to ${most}` });
    }
    if (Math.abs(trueCount - falseCount) > MAX_TRUE_FALSE_DIFFERENCE) {
      const message = `${trueCount} verdicts are true and ${falseCount} are false`;
      const remedy = 'turn some round: a player notices what mostly is right';
      problems.push({ path: ['items'], message, remedy });
    }
    return problems;
  },
};
