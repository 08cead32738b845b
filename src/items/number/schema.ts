import * as v from 'valibot';
import {
  commonItemFields,
  evidenceSchema,
  idSchema,
  labelledSchema,
  textSchema,
} from '../../bank/schema/fields.ts';

/** As a page shows it: an Intl format has three decimals. */
const isTypeable = (figure: number) =>
  Math.abs(figure) <= Number.MAX_SAFE_INTEGER && Number(figure.toFixed(3)) === figure;

const figureSchema = v.pipe(
  v.number(),
  v.check(
    isTypeable,
    'a player types at most three decimals and fifteen digits: round it, or change the unit',
  ),
);

/** A number that somebody claims has `holders` to choose from and a `holder`. */
export const numberSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('number'),
  evidence: evidenceSchema,
  key: figureSchema,
  /** Largest difference that is still right, in the number's unit. */
  tolerance: v.optional(v.pipe(figureSchema, v.minValue(0, 'a tolerance is 0 or more')), 0),
  unit: textSchema,
  holder: v.optional(idSchema),
  holders: v.optional(
    v.pipe(v.array(labelledSchema), v.minLength(2, 'name at least two to choose from')),
  ),
});
export type NumberItem = v.InferOutput<typeof numberSchema>;
