import type { Axis, Confidence, ItemResponse } from '../bank/types.ts';

export interface EventMeta {
  /** Version of the event format. */
  v: 1;
  /** Unique and sortable: a counter that continues the log's last, then the id of the writing tab. */
  key: string;
  /** Device time in ms since 1970. For display; order comes from the key, since clocks jump. */
  at: number;
  bank: string;
  round: string;
}

/**
 * A round was begun. One begun on the front page has no items until the bank has loaded: a second
 * event with the same round id adds them.
 */
export interface RoundEvent extends EventMeta {
  kind: 'round';
  seed: number;
  items: readonly string[];
  /** Only on a daily round: its local ISO day. */
  day?: string;
  /** Open book: the brief can be read during the round. */
  open?: true;
  /** Played before reading the brief; another round asks its facts again afterwards. */
  before?: true;
  /** Id of the round before reading whose facts this one asks again. */
  after?: string;
}

export type RoundMode = Pick<RoundEvent, 'day' | 'open' | 'before' | 'after'>;

export const pickRoundMode = ({ day, open, before, after }: RoundMode): RoundMode => ({
  ...(day && { day }),
  ...(open && { open }),
  ...(before && { before }),
  ...(after && { after }),
});

/** Repeats facts and axis of the item, so that the reducer needs no bank. */
export interface AnswerEvent extends EventMeta {
  kind: 'answer';
  item: string;
  axis: Axis;
  facts: readonly string[];
  response: ItemResponse;
  /** 0 to 1. */
  score: number;
  /** Only if asked. It changes no score. */
  confidence?: Confidence;
}

/** The sentences a player picked as evidence, with a score of their own. */
export interface ProofEvent extends EventMeta {
  kind: 'proof';
  item: string;
  facts: readonly string[];
  /** Ids of sentences of the brief; empty for "nothing in the text says so". */
  sentences: readonly string[];
  /** 0 to 1. */
  score: number;
}

/** A mistake reported by the player. It leaves the device only in a backup. */
interface NoteEvent extends EventMeta {
  kind: 'note';
  item: string;
  /** Version of the game that showed the item. */
  version: string;
  text: string;
}

export type LogEvent = RoundEvent | AnswerEvent | ProofEvent | NoteEvent;

export interface FullLog {
  events: readonly LogEvent[];
  /** Records that failed validation, as stored. */
  unreadable: readonly unknown[];
}

export function sortUniqueEvents(events: readonly LogEvent[]): LogEvent[] {
  const unique = new Map(events.map((entry) => [entry.key, entry]));
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
