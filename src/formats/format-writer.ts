import type { QuestionSet } from './question.ts';

export interface FormatWriter {
  /** The whole file. Questions are such as the format can hold: see `fit-questions.ts`. */
  write(set: QuestionSet): Uint8Array;
}
