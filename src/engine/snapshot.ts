import { type BankState, emptyBankState, type StateByBank } from './bank-state.ts';
import type { LogEvent } from './events.ts';
import { type Progress, reduceProgressInto } from './reducer.ts';
import { extendCurve } from './retention-curve.ts';
import { applyToMemory, type FactMemory } from './spaced-repetition.ts';

export interface Snapshot {
  sums: StateByBank;
  /** Reducer version. A snapshot made by another version is ignored. */
  v: number;
  /** Key of the last event included. */
  upTo: string;
  count: number;
  unreadable: number;
}

/** Bump whenever the reducer, the memory model or the curve changes. */
export const SNAPSHOT_VERSION = 8;

/** In the order of their keys. Copies each state once per call. */
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
      // before the event: the curve covers the days that ended before it
      curve: extendCurve(curve, memory, localTime),
      memory,
      tally: { ...reduceProgressInto(tally, event, tally.facts), facts: tally.facts },
    };
    applyToMemory(memory, event);
    next[event.bank] = updated;
  }
  return { ...states, ...next };
}

interface MutableState extends BankState {
  tally: Progress & { facts: Record<string, true> };
  memory: Record<string, FactMemory>;
}

const copyState = ({ tally, memory, curve }: BankState): MutableState => ({
  tally: { ...tally, facts: { ...tally.facts } },
  memory: { ...memory },
  curve,
});
