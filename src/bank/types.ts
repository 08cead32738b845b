import type { InferOutput } from 'valibot';

export type { Language } from './languages.ts';

import type * as schema from './schema/bank-schema.ts';
import type { slipSchema } from './schema/fields.ts';

export type Bank = InferOutput<typeof schema.bankSchema>;
export type Actor = InferOutput<typeof schema.actorSchema>;
export type DateFact = InferOutput<typeof schema.dateFactSchema>;
export type Position = InferOutput<typeof schema.positionSchema>;
export type BriefSentence = InferOutput<typeof schema.sentenceSchema>;
export type EasySentence = InferOutput<typeof schema.easySentenceSchema>;
export type GlossaryTerm = InferOutput<typeof schema.termSchema>;
export type Item = InferOutput<typeof schema.itemSchema>;
export type ItemType = Item['type'];
export type Slip = InferOutput<typeof slipSchema>;

/** Qui, Quand, Quoi. */
export type Axis = 'actors' | 'dates' | 'positions';
export const axes: readonly Axis[] = ['actors', 'dates', 'positions'];

/** Named by the player before the answer is scored. */
export const confidences = ['guess', 'fairly-sure', 'certain'] as const;
export type Confidence = (typeof confidences)[number];
