import type { Lexicon } from '../lexicon.ts';
import type { PartialBank } from '../partial-bank.ts';
import type { BankProblem } from '../problem.ts';

/** For what the schema cannot check, because it compares places. */
export interface LintRule {
  name: string;
  /** True of a bank without this problem. */
  description: string;
  /** The bank stays playable. Default: an error. */
  level?: 'warning';
  /** Skipped while any entry is unreadable. */
  isAboutWholeBank?: true;
  /** `lexicon` is that of the bank's language: without it a rule about words finds nothing. */
  check(partialBank: PartialBank, lexicon?: Lexicon): BankProblem[];
}
