import type { Question } from './question.ts';

export interface ReadQuestion extends Question {
  /** From 1; the row of a table. */
  line: number;
}

/** `reason` names a text of the catalogue; `about` is what the file has there, cut short. */
export interface RefusedBlock {
  /** Its number among the questions of the file, from 1. */
  number: number;
  line: number;
  reason: RefusalReason;
  about?: string;
}

export type RefusalReason =
  | 'no-prompt'
  | 'no-answers'
  | 'no-right-answer'
  | 'one-option'
  | 'too-many-options'
  | 'not-a-number'
  | 'several-numbers'
  | 'several-gaps'
  | 'not-closed'
  | 'not-understood'
  | 'too-long';

/** Kinds that this game has no question for, by the format's own names: `{ essay: 66 }`. */
export type LeftOut = Readonly<Record<string, number>>;

export interface ReadResult {
  questions: readonly ReadQuestion[];
  refused: readonly RefusedBlock[];
  left: LeftOut;
  /** Pictures, sounds and markup that were taken out of texts. */
  removed?: Readonly<Record<string, number>>;
  /** Questions after the last that one file may bring: see `read/bounds.ts`. */
  unread?: number;
}

export type SourceFormat =
  | 'gift'
  | 'aiken'
  | 'moodle-xml'
  | 'kahoot'
  | 'wayground'
  | 'blooket'
  | 'gimkit'
  | 'table';

/** Why nothing of a file could be read. */
export type SourceProblem =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  /** A document type definition, which could name other files or grow without end. */
  | 'has-doctype'
  | 'damaged';
