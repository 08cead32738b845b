import { emptyBankState, type StateByBank } from '../engine/bank-state.ts';
import { type LogEvent, sortUniqueEvents } from '../engine/events.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { reduceProgress } from '../engine/reducer.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { LogHead } from './storage/log.ts';

export interface LogView {
  /** Read from storage. */
  head: LogHead;
  /** Recorded by this tab since then. */
  own: readonly LogEvent[];
  /** Both, by key. */
  tail: readonly LogEvent[];
}

export const emptyHead: LogHead = {
  snapshot: undefined,
  eventsSince: [],
  unreadableKeys: [],
  isErased: false,
};
export const emptyView: LogView = { head: emptyHead, own: [], tail: [] };

/** The most events that a start has to reduce. */
export const SNAPSHOT_INTERVAL = 200;

/** After an erasure by another tab only pending events remain. */
export function applyHead(
  head: LogHead,
  own: readonly LogEvent[],
  pending: readonly LogEvent[],
): LogView {
  const upTo = head.snapshot?.upTo ?? '';
  const remaining = own.filter(
    (event) => (event.key > upTo && !head.isErased) || pending.includes(event),
  );
  return { head, own: remaining, tail: sortUniqueEvents([...head.eventsSince, ...remaining]) };
}

export const addOwnEvent = ({ head, own, tail }: LogView, event: LogEvent): LogView => ({
  head,
  own: [...own, event],
  tail: [...tail, event],
});

export const lastKeyOf = ({ head, tail }: LogView): string =>
  tail.at(-1)?.key ?? head.snapshot?.upTo ?? '';

/** The engine loads late; until then only the progress in this bank is reduced. */
export function applyEvents(
  states: StateByBank,
  events: readonly LogEvent[],
  bank: string,
  utcOffsetMinutes: (at: number) => number,
  engine: PlayableBank['engine'] | undefined,
): StateByBank {
  if (engine) return engine.applyEvents(states, events, utcOffsetMinutes);
  const state = states[bank] ?? emptyBankState;
  const tally = events.filter((event) => event.bank === bank).reduce(reduceProgress, state.tally);
  return { ...states, [bank]: { ...state, tally } };
}

export function createDueSnapshot(
  { head, tail }: LogView,
  sums: StateByBank,
  version: number,
): Snapshot | undefined {
  const upTo = tail.at(-1)?.key;
  if (!upTo || tail.length < SNAPSHOT_INTERVAL) return undefined;
  const { count = 0, unreadable = 0 } = head.snapshot ?? {};
  const newUnreadable = head.unreadableKeys.filter((key) => key < upTo).length;
  return {
    sums,
    v: version,
    upTo,
    count: count + tail.length + newUnreadable,
    unreadable: unreadable + newUnreadable,
  };
}

export const countAnswers = (events: readonly LogEvent[]): number =>
  events.filter(({ kind }) => kind === 'answer').length;
