import type { Axis, Confidence } from '../bank/types.ts';
import type { ItemResponse } from '../items/registry.ts';
import { parseIsoDay } from '../shared/civil-date.ts';

export interface EventMeta {
  v: 1;
  /** A counter that continues the log, then the id of the tab. */
  key: string;
  /** In ms; for display only, since clocks jump. */
  at: number;
  bank: string;
  round: string;
}

/** Items are empty until the bank has loaded; a second event of the round adds them. */
export interface RoundEvent extends EventMeta {
  kind: 'round';
  seed: number;
  items: readonly string[];
  /** Local ISO day of a daily round. */
  day?: string;
  /** Open book. */
  open?: true;
  /** Played before reading the brief. */
  before?: true;
  /** The `before` round whose facts this one repeats. */
  after?: string;
}

export type RoundMode = Pick<RoundEvent, 'day' | 'open' | 'before' | 'after'>;

export const pickRoundMode = ({ day, open, before, after }: RoundMode): RoundMode => ({
  // a file may hold any text: a day that is none leaves the round its answers
  ...(day && parseIsoDay(day) !== undefined && { day }),
  ...(open && { open }),
  ...(before && { before }),
  ...(after && { after }),
});

/** Repeats facts and axis: the reducer has no bank. */
export interface AnswerEvent extends EventMeta {
  kind: 'answer';
  item: string;
  axis: Axis;
  facts: readonly string[];
  response: ItemResponse;
  score: number;
  confidence?: Confidence;
}

export interface ProofEvent extends EventMeta {
  kind: 'proof';
  item: string;
  facts: readonly string[];
  /** Sentence ids; empty for "nothing in the text says so". */
  sentences: readonly string[];
  /** 0 to 1. */
  score: number;
}

/** A reported mistake. It leaves the device only in a backup. */
interface NoteEvent extends EventMeta {
  kind: 'note';
  item: string;
  version: string;
  text: string;
}

export type LogEvent = RoundEvent | AnswerEvent | ProofEvent | NoteEvent;

export interface FullLog {
  events: readonly LogEvent[];
  unreadable: readonly unknown[];
}

export function sortUniqueEvents(events: readonly LogEvent[]): LogEvent[] {
  const unique = new Map(events.map((event) => [event.key, event]));
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
