import { emptyProgress, type Progress } from './reducer.ts';
import type { RetentionCurve } from './retention-curve.ts';
import type { Memory } from './spaced-repetition.ts';

/** Everything derived from the events of one dossier. It is stored in the snapshot. */
export interface BankState {
  tally: Progress;
  memory: Memory;
  curve: RetentionCurve;
}

/** By the dossier's id: the same fact id may mean something else in another dossier. */
export type StateByBank = Readonly<Record<string, BankState>>;

export const emptyBankState: BankState = {
  tally: emptyProgress,
  memory: {},
  curve: { points: [] },
};
