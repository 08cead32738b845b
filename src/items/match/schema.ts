import * as v from 'valibot';
import {
  commonItemFields,
  evidenceSchema,
  idSchema,
  labelledSchema,
  textSchema,
} from '../../bank/schema/fields.ts';

/** In a grid a row is one cell: an actor, under the claim that is its `group`. */
export const matchSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('match'),
  form: v.picklist(['speaker', 'role', 'camp', 'grid', 'sort']),
  evidence: evidenceSchema,
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        text: textSchema,
        group: v.optional(textSchema),
        key: idSchema,
      }),
    ),
    v.minLength(3, 'a match has at least three rows'),
    v.maxLength(8, 'a match has at most eight rows'),
  ),
  columns: v.pipe(
    v.array(labelledSchema),
    v.minLength(2, 'a match has at least two columns'),
    v.maxLength(6, 'a match has at most six columns'),
  ),
});
export type MatchItem = v.InferOutput<typeof matchSchema>;
