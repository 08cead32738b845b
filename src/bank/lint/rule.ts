import type { PartialBank } from '../partial-bank.ts';
import type { BankProblem } from '../problem.ts';

/** What the schema cannot say, because it compares two places of a bank. */
export interface LintRule {
  name: string;
  /** What holds in a bank without this problem. */
  description: string;
  /** A matter of quality: it is said, and the bank can be played all the same. */
  level?: 'warning';
  /** It weighs a whole bank, and so says nothing as long as an entry cannot be counted. */
  isAboutWholeBank?: true;
  check(partialBank: PartialBank): BankProblem[];
}
