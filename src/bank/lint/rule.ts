import type { PartialBank } from '../partial-bank.ts';
import type { BankProblem } from '../problem.ts';

/** A check that compares several places of a bank, which the schema cannot do. */
export interface LintRule {
  name: string;
  /** The statement that is true of a bank without this problem. */
  description: string;
  /** Only reported; the bank stays playable. Default: an error. */
  level?: 'warning';
  /** Skipped while any entry is unreadable. */
  isAboutWholeBank?: true;
  check(partialBank: PartialBank): BankProblem[];
}
