import * as v from 'valibot';
import {
  commonItemFields,
  evidenceSchema,
  idSchema,
  labelledSchema,
  textSchema,
} from '../../bank/schema/fields.ts';

/** A figure and, where it is a claim, whose it is: then `holders` to choose from and the `holder`. */
export const numberSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('number'),
  evidence: evidenceSchema,
  key: v.number(),
  /** How far off is still right, in the figure's own unit. */
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  unit: textSchema,
  holder: v.optional(idSchema),
  holders: v.optional(v.pipe(v.array(labelledSchema), v.minLength(2))),
});
export type NumberItem = v.InferOutput<typeof numberSchema>;
