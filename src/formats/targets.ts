import type { BodyKind, QuestionSet } from './question.ts';

/** What a format can carry. Lengths are in code points. */
export interface Capabilities {
  /** The others are asked in their choice forms, or left out. */
  kinds: readonly BodyKind[];
  hasMultiple: boolean;
  /** Options of a choice. */
  maxOptions: number;
  hasExplanation: boolean;
  /** The sentence that proves an answer travels with it. */
  hasProof: boolean;
  hasReasons: boolean;
  maxPromptLength?: number;
  maxOptionLength?: number;
}

export interface FormatWriter {
  /** The whole file. Questions are such as the format can hold: see `fit-questions.ts`. */
  write(set: QuestionSet): Uint8Array;
}

export interface Target {
  /** Of the file's name, with its dot. */
  extension: string;
  mediaType: string;
  capabilities: Capabilities;
  load(): Promise<FormatWriter>;
}

/** Ids are typed on the command line: `npm run bank -- export <dossier> --to moodle-xml`. */
export const targetIds = [
  'moodle-xml',
  'gift',
  'aiken',
  'kahoot',
  'wayground',
  'blooket',
  'gimkit',
  'forms',
  'h5p',
  'anki',
  'wooclap',
  'plickers',
  'pronote',
] as const;
export type TargetId = (typeof targetIds)[number];
