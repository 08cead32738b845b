import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** What the schema cannot say, because it compares two places of a bank. */
export interface Rule {
  name: string;
  /** What holds in a bank without this problem. */
  description: string;
  check(draft: Draft): Problem[];
}
