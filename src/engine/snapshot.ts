import type { LogEvent } from './events.ts';
import { emptyProgress, foldInto, type Progress } from './reducer.ts';
import { advance, type RetentionCurve } from './retention-curve.ts';
import { type FactMemory, type Memory, remind } from './spaced-repetition.ts';

/** All that the entries of one dossier come to. */
export interface BankState {
  tally: Progress;
  memory: Memory;
  curve: RetentionCurve;
}

export const emptyBankState: BankState = {
  tally: emptyProgress,
  memory: {},
  curve: { points: [] },
};

/**
 * By the id of the dossier, for a fact's id says nothing outside its own: what one dossier calls
 * "nato" may be something else in another.
 */
export type StateByBank = Readonly<Record<string, BankState>>;

/** What the log came to up to one of its entries: a start reads this and the entries since. */
export interface Snapshot {
  sums: StateByBank;
  /** The rules by which it was summed: what others summed is not read. */
  v: number;
  /** The key of the last entry that is in it. */
  upTo: string;
  /** The records that it stands for. */
  count: number;
  /** Those among them that could not be read. */
  unreadable: number;
}

/** To be raised whenever the fold, the memory or the curve comes to something else. */
export const SNAPSHOT_VERSION = 4;

/**
 * The sums once more entries are known; entries come in the order of their keys. The offset of a time
 * is in minutes east of UTC. What grows with a dossier is copied once for all entries, not for each.
 */
export function add(
  sums: StateByBank,
  entries: readonly LogEvent[],
  offset: (at: number) => number,
): StateByBank {
  const next: Record<string, MutableState> = {};
  for (const entry of entries) {
    const known = next[entry.bank] ?? draft(sums[entry.bank] ?? emptyBankState);
    const { tally, memory, curve } = known;
    const place = { now: entry.at, offset: offset(entry.at) };
    const sum = {
      // before the entry is in it: these are the days that were over
      curve: advance(curve, memory, place),
      memory,
      tally: { ...foldInto(tally, entry, tally.facts), facts: tally.facts },
    };
    remind(memory, entry);
    next[entry.bank] = sum;
  }
  return { ...sums, ...next };
}

/** A sum that nobody has seen yet, so that it may be written to. */
interface MutableState extends BankState {
  tally: Progress & { facts: Record<string, true> };
  memory: Record<string, FactMemory>;
}

const draft = ({ tally, memory, curve }: BankState): MutableState => ({
  tally: { ...tally, facts: { ...tally.facts } },
  memory: { ...memory },
  curve,
});
