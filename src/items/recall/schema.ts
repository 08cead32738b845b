import * as v from 'valibot';
import { common, evidence, text } from '../../bank/schema/fields.ts';

/** A name to type. The first form accepted is the one shown; the others are spellings of it. */
export const schema = v.strictObject({
  ...common,
  type: v.literal('recall'),
  evidence,
  accept: v.pipe(v.array(text), v.minLength(1, 'a recall accepts at least one form')),
});
export type RecallItem = v.InferOutput<typeof schema>;
