import type { LogEvent } from './events.ts';
import { emptyProgress, type Progress, reduceProgressInto } from './reducer.ts';
import { extendCurve, type RetentionCurve } from './retention-curve.ts';
import { applyToMemory, type FactMemory, type Memory } from './spaced-repetition.ts';

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
export function applyEvents(
  states: StateByBank,
  events: readonly LogEvent[],
  utcOffsetMinutes: (at: number) => number,
): StateByBank {
  const next: Record<string, MutableState> = {};
  for (const event of events) {
    const state = next[event.bank] ?? copyState(states[event.bank] ?? emptyBankState);
    const { tally, memory, curve } = state;
    const localTime = { now: event.at, offset: utcOffsetMinutes(event.at) };
    const updated = {
      // before the entry is in it: these are the days that were over
      curve: extendCurve(curve, memory, localTime),
      memory,
      tally: { ...reduceProgressInto(tally, event, tally.facts), facts: tally.facts },
    };
    applyToMemory(memory, event);
    next[event.bank] = updated;
  }
  return { ...states, ...next };
}

/** A sum that nobody has seen yet, so that it may be written to. */
interface MutableState extends BankState {
  tally: Progress & { facts: Record<string, true> };
  memory: Record<string, FactMemory>;
}

const copyState = ({ tally, memory, curve }: BankState): MutableState => ({
  tally: { ...tally, facts: { ...tally.facts } },
  memory: { ...memory },
  curve,
});
