import * as v from 'valibot';
import { commonItemFields, edtfSchema, evidenceSchema } from '../../bank/schema/fields.ts';

/** The key is a year, a month or a day: as fine as the article. */
export const dateSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('date'),
  evidence: evidenceSchema,
  key: v.pipe(
    edtfSchema,
    v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date to find is YYYY, YYYY-MM or YYYY-MM-DD'),
  ),
});
export type DateItem = v.InferOutput<typeof dateSchema>;
