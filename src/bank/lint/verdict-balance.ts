import { itemsOfType } from '../partial-bank.ts';
import type { BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

/** From here on the share of the unstated can be kept to the unit. */
const MANY_VERDICTS = 12;

/** A quarter to a third: an unstated verdict has no evidence to learn from. */
function rangeOfUnstated(count: number): [least: number, most: number] {
  const isMany = count >= MANY_VERDICTS;
  return isMany
    ? [Math.ceil(count / 4), Math.floor(count / 3)]
    : [Math.floor(count / 4), Math.ceil(count / 3)];
}

/** Of two, one each; of more, two apart. */
const maxDifferenceOf = (stated: number) => (stated <= 2 ? 1 : 2);

export const verdictsAreBalanced: LintRule = {
  name: 'verdict-keys',
  description: 'Of the verdicts a quarter to a third is unstated, the rest as often true as false.',
  level: 'warning',
  isAboutWholeBank: true,
  check(partialBank) {
    const keys = itemsOfType(partialBank, 'verdict').map(({ value }) => value.key);
    const countKey = (key: (typeof keys)[number]) => keys.filter((one) => one === key).length;
    const [trueCount, falseCount, unstatedCount] = [
      countKey(true),
      countKey(false),
      countKey('unstated'),
    ];
    const [least, most] = rangeOfUnstated(keys.length);
    const problems: BankProblem[] = [];
    if (unstatedCount < least || unstatedCount > most) {
      const message = `${unstatedCount} of ${keys.length} verdicts are unstated`;
      const remedy = `let it be ${least === most ? least : `${least} to ${most}`}`;
      problems.push({ path: ['items'], message, remedy });
    }
    if (Math.abs(trueCount - falseCount) > maxDifferenceOf(trueCount + falseCount)) {
      const message = `${trueCount} verdicts are true and ${falseCount} are false`;
      const remedy = 'turn some round: a player notices what mostly is right';
      problems.push({ path: ['items'], message, remedy });
    }
    return problems;
  },
};
