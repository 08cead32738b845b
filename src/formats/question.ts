import type { Item } from '../bank/types.ts';

export interface Option {
  text: string;
  isRight: boolean;
  /** Why it is wrong. */
  reason?: string;
}

export interface ChoiceBody {
  kind: 'choice';
  /** In the order of the file. One is right, unless the choice is `multiple`. */
  options: readonly Option[];
  isMultiple?: true;
}

export type QuestionBody =
  | ChoiceBody
  /** In the right order. */
  | { kind: 'order'; entries: readonly string[] }
  /** `extras` are right sides that belong to no left one. */
  | {
      kind: 'match';
      pairs: readonly { left: string; right: string }[];
      extras: readonly string[];
    }
  | { kind: 'number'; value: number; tolerance: number; unit: string }
  /** Typed; the first accepted form is the one to show. */
  | { kind: 'typed'; accepted: readonly string[] };

export type BodyKind = QuestionBody['kind'];

/** The same question for a tool that knows choices alone. */
export interface ChoiceForm {
  prompt: string;
  body: ChoiceBody;
}

/**
 * A question as other tools know it: plain text without markup, and no ids within. Every writer takes these
 * and every reader gives them.
 */
export interface Question {
  /** Of the item. A file that keeps it gives the same item when it is read again. */
  id: string;
  prompt: string;
  body: QuestionBody;
  /** Empty if there is none. */
  explanation: string;
  /** The sentences that prove it, as they stand in the article's retelling. */
  proof: readonly string[];
  tags: readonly string[];
  /** One for a match's every row; empty where no choice can ask the same. */
  choiceForms: readonly ChoiceForm[];
  /** Its source, also when a file that this game wrote is read again. */
  item?: Item;
}

export interface QuestionSet {
  title: string;
  /** Of the texts, as BCP 47. */
  language: string;
  /** Ids of questions are unique in it alone; a file of another tool has none. */
  dossierId?: string;
  questions: readonly Question[];
}
