import * as v from 'valibot';
import {
  commonItemFields,
  evidenceSchema,
  idSchema,
  labelledSchema,
  textSchema,
} from '../../bank/schema/fields.ts';

/** A number that somebody claims has `holders` to choose from and a `holder`. */
export const numberSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('number'),
  evidence: evidenceSchema,
  key: v.number(),
  /** Largest difference that is still right, in the number's unit. */
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  unit: textSchema,
  holder: v.optional(idSchema),
  holders: v.optional(v.pipe(v.array(labelledSchema), v.minLength(2))),
});
export type NumberItem = v.InferOutput<typeof numberSchema>;
