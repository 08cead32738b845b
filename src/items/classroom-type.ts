import type { Slip } from '../bank/types.ts';
import type { BitReader, BitWriter } from '../shared/bit-writer.ts';
import type { ItemWords } from './item-words.ts';
import type { ItemResponse } from './registry.ts';

/** Holds neither texts nor the order of lists, so that both can be corrected. */
interface AnswerKey {
  /** In words for published.json: ['12', '±1', 'morel']. */
  key: readonly string[];
  /** The field of the item that a problem with the key is shown at. */
  field?: string;
  /** Sorted ids of what can be chosen: removing one changes the question, though not the key. */
  choices?: readonly string[];
  /** Only for the types of the first release, whose links hash these fields. */
  frozen?: Partial<Record<FrozenField, unknown>>;
}

export type FrozenField =
  | 'key'
  | 'tolerance'
  | 'holder'
  | 'options'
  | 'columns'
  | 'holders'
  | 'rows'
  | 'events';

export type Shuffle = <T>(list: readonly T[]) => T[];

/** An answer that a class calls, or shows on a card, by its letter. */
export interface LetteredOption {
  id: string;
  text: string;
  isCorrect: boolean;
  response: ItemResponse;
  reason?: string;
}

export interface AnswerPart {
  text: string;
  answer?: string;
}

export interface Blank {
  size: 'figure' | 'word' | 'name';
  part?: 'year' | 'month' | 'day';
  unit?: string;
}

/** An item for a whole class: letters to pick, to put in order or to match; or an answer to say. */
export type Slide =
  | { kind: 'pick'; options: readonly LetteredOption[] }
  | { kind: 'order'; events: readonly { id: string; text: string; rank: number }[] }
  | {
      kind: 'match';
      /** `correctColumn` is an index of `columns`. */
      rows: readonly { id: string; text: string; group?: string; correctColumn: number }[];
      columns: readonly { id: string; text: string }[];
    }
  | {
      kind: 'say';
      answer: string;
      blanks: readonly Blank[];
      options?: readonly { id: string; text: string }[];
    };

type AnswerBreakdown<R = ItemResponse> =
  | {
      kind: 'options';
      /** Without text if the catalogue names it. `id` is the response as a string. */
      options: readonly { id: string; text?: string; isKey: boolean; slip?: Slip }[];
    }
  | {
      kind: 'rows';
      /** `answer` is the right column's text. */
      rows: readonly { text: string; answer: string; isRight(response: R): boolean }[];
    }
  /** The most frequent wrong answers, described. */
  | { kind: 'written' };

/** The part of an item type that only the classroom and the published keys need. */
export interface ClassroomItemType<I, R> {
  answerKey(item: I): AnswerKey;
  /** Every score that a response can have, by the formula of `score`, in a published order. */
  scores(item: I): readonly number[];
  /** Every response, if they are few, in a published order: short codes then tell which was given. */
  responses?(item: I): readonly R[];
  /** Published: printed codes and saved results hold these bits. */
  encode(writer: BitWriter, item: I, response: R | ''): void;
  /** Undefined if `encode` cannot have written it. */
  decode(reader: BitReader, item: I): R | '' | undefined;
  describe(item: I, response: R, words: ItemWords): string;
  /** Of an answer in several parts each with what was put to it, where there is room for a list. */
  listParts?(item: I, response: R, shuffle: Shuffle): readonly AnswerPart[];
  /** `shuffle` is the assignment's, so that letters are the same on every device. */
  slide(item: I, shuffle: Shuffle, words: ItemWords): Slide;
  breakdown(item: I): AnswerBreakdown<R>;
  /** A guess to plan a lesson by: read, think, answer, read why. */
  seconds: number;
}

export const defineClassroomType = <I, R>(definition: ClassroomItemType<I, R>) => definition;

export type ClassroomRegistry<I extends { type: string }> = {
  [T in I['type']]: ClassroomItemType<Extract<I, { type: T }>, ItemResponse>;
};
