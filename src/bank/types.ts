import type { InferOutput } from 'valibot';
import type * as schema from './schema/bank-schema.ts';
import type { slip } from './schema/fields.ts';

export type Bank = InferOutput<typeof schema.bank>;
export type Actor = InferOutput<typeof schema.actor>;
export type DateFact = InferOutput<typeof schema.date>;
export type Position = InferOutput<typeof schema.position>;
export type Language = Bank['language'];
export type BriefSentence = InferOutput<typeof schema.sentence>;
export type EasySentence = InferOutput<typeof schema.easySentence>;
export type GlossaryTerm = InferOutput<typeof schema.term>;
export type Item = InferOutput<typeof schema.item>;
export type ItemType = Item['type'];
export type Slip = InferOutput<typeof slip>;

/** What a player may give to an item: a word, a verdict, a list or a table of ids, a figure. */
export type ItemResponse =
  | string
  | boolean
  | readonly string[]
  | Readonly<Record<string, string>>
  | { value: number; holder?: string };

/** The three scores: Qui, Quand, Quoi. */
export type Axis = 'actors' | 'dates' | 'positions';
export const axes: readonly Axis[] = ['actors', 'dates', 'positions'];

/** What a player may say of an answer before it is marked. */
export const confidences = ['guess', 'fairly-sure', 'certain'] as const;
export type Confidence = (typeof confidences)[number];
