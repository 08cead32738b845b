import * as v from 'valibot';
import { common, edtf, evidence } from '../../bank/schema/fields.ts';

/** A date as fine as the article says: the key is a year, a month or a day in EDTF. */
export const schema = v.strictObject({
  ...common,
  type: v.literal('date'),
  evidence,
  key: v.pipe(
    edtf,
    v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date to find is YYYY, YYYY-MM or YYYY-MM-DD'),
  ),
});
export type DateItem = v.InferOutput<typeof schema>;
