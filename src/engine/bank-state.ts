import { emptyProgress, type Progress } from './reducer.ts';
import type { RetentionCurve } from './retention-curve.ts';
import type { Memory } from './spaced-repetition.ts';

/** Stored in the snapshot. */
export interface BankState {
  tally: Progress;
  memory: Memory;
  curve: RetentionCurve;
}

/** Other dossiers may use the same fact ids. */
export type StateByBank = Readonly<Record<string, BankState>>;

export const emptyBankState: BankState = {
  tally: emptyProgress,
  memory: {},
  curve: { points: [] },
};
