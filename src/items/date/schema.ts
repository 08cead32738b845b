import * as v from 'valibot';
import { commonItemFields, edtfSchema, evidenceSchema } from '../../bank/schema/fields.ts';

export const KEY_PATTERN = /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/;

/** The key is a year, a month or a day: as fine as the article. */
export const dateSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('date'),
  evidence: evidenceSchema,
  key: v.pipe(
    edtfSchema,
    v.regex(KEY_PATTERN, 'a date to find is a year, a month or a day: 2022, 2022-01 or 2022-01-12'),
  ),
});
export type DateItem = v.InferOutput<typeof dateSchema>;
