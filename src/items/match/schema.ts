import * as v from 'valibot';
import { common, evidence, id, labelled, text } from '../../bank/schema/fields.ts';

/** Rows to columns. In a grid a row is one cell: an actor, under the claim that is its `group`. */
export const schema = v.strictObject({
  ...common,
  type: v.literal('match'),
  form: v.picklist(['speaker', 'role', 'camp', 'grid', 'sort']),
  evidence,
  rows: v.pipe(
    v.array(v.strictObject({ id, text, group: v.optional(text), key: id })),
    v.minLength(3, 'a match has at least three rows'),
    v.maxLength(8, 'a match has at most eight rows'),
  ),
  columns: v.pipe(
    v.array(labelled),
    v.minLength(2, 'a match has at least two columns'),
    v.maxLength(6, 'a match has at most six columns'),
  ),
});
export type MatchItem = v.InferOutput<typeof schema>;
