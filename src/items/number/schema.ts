import * as v from 'valibot';
import { common, evidence, id, labelled, text } from '../../bank/schema/fields.ts';

/** A figure and, where it is a claim, whose it is: then `holders` to choose from and the `holder`. */
export const schema = v.strictObject({
  ...common,
  type: v.literal('number'),
  evidence,
  key: v.number(),
  /** How far off is still right, in the figure's own unit. */
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  unit: text,
  holder: v.optional(id),
  holders: v.optional(v.pipe(v.array(labelled), v.minLength(2))),
});
export type NumberItem = v.InferOutput<typeof schema>;
