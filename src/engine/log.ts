import type { Axis, Response } from '../bank/types.ts';

interface Stamp {
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

/** What a player may say of an answer before it is marked. */
export const confidences = ['guess', 'fairly-sure', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * A round was begun. One begun on the front page, before the bank has come, has no items yet: said
 * again with the same id, it has them, and keeps its answers.
 */
export interface RoundEntry extends Stamp {
  kind: 'round';
  seed: number;
  items: readonly string[];
}

/** An item was answered. Facts and axis stand here too, so that a fold needs no bank. */
export interface AnswerEntry extends Stamp {
  kind: 'answer';
  item: string;
  axis: Axis;
  facts: readonly string[];
  response: Response;
  /** 0 to 1. */
  score: number;
  /** How sure the player was, where that was asked. It moves no score. */
  confidence?: Confidence;
}

/** The sentences that a player tapped as the proof of an answer: a second mark, never mixed with the first. */
export interface ProofEntry extends Stamp {
  kind: 'proof';
  item: string;
  facts: readonly string[];
  /** Ids of sentences of the brief; none for "nothing in the text says so". */
  sentences: readonly string[];
  /** 0 to 1. */
  score: number;
}

/** What the append-only log is made of. */
export type Entry = RoundEntry | AnswerEntry | ProofEntry;
