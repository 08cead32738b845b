import type { Axis, Confidence, ItemResponse } from '../bank/types.ts';

/** What every entry has. */
export interface EventMeta {
  /** The format of the entry. */
  v: 1;
  /** Unique and in order: a counter that goes on from the log's last, then the tab that wrote it. */
  key: string;
  /** When, in ms since 1970 by the device's clock. Told to the player, never trusted for order. */
  at: number;
  /** The bank's id. */
  bank: string;
  /** The round's id. */
  round: string;
}

/**
 * A round was begun. One begun on the front page, before the bank has come, has no items yet: said
 * again with the same id, it has them, and keeps its answers.
 */
export interface RoundEvent extends EventMeta {
  kind: 'round';
  seed: number;
  items: readonly string[];
  /** The local day whose dispatch this round is, such as 2026-11-23; none for any other round. */
  day?: string;
  /** Played with the brief at hand. */
  open?: true;
  /** Played before reading the brief: its facts come again after it. */
  before?: true;
  /** The round played before reading, whose facts this one asks again. */
  after?: string;
}

/** What a round is besides its items. */
export type RoundMode = Pick<RoundEvent, 'day' | 'open' | 'before' | 'after'>;

/** The plan alone of something that has one. */
export const pickRoundMode = ({ day, open, before, after }: RoundMode): RoundMode => ({
  ...(day && { day }),
  ...(open && { open }),
  ...(before && { before }),
  ...(after && { after }),
});

/** An item was answered. Facts and axis stand here too, so that a fold needs no bank. */
export interface AnswerEvent extends EventMeta {
  kind: 'answer';
  item: string;
  axis: Axis;
  facts: readonly string[];
  response: ItemResponse;
  /** 0 to 1. */
  score: number;
  /** How sure the player was, where that was asked. It moves no score. */
  confidence?: Confidence;
}

/** The sentences that a player tapped as the proof of an answer: a second mark, never mixed with the first. */
export interface ProofEvent extends EventMeta {
  kind: 'proof';
  item: string;
  facts: readonly string[];
  /** Ids of sentences of the brief; none for "nothing in the text says so". */
  sentences: readonly string[];
  /** 0 to 1. */
  score: number;
}

/** A player's note that something is wrong with an item. It leaves the device in an export alone. */
export interface NoteEvent extends EventMeta {
  kind: 'note';
  item: string;
  /** The version of the game that showed the item. */
  version: string;
  text: string;
}

/** What the append-only log is made of. */
export type LogEvent = RoundEvent | AnswerEvent | ProofEvent | NoteEvent;

/** A log as a whole: what can be read of it, and what cannot, as it lies there. */
export interface FullLog {
  events: readonly LogEvent[];
  unreadable: readonly unknown[];
}

/** The entries in the order of the log, each once. */
export function sortUniqueEvents(events: readonly LogEvent[]): LogEvent[] {
  const unique = new Map(events.map((entry) => [entry.key, entry]));
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
