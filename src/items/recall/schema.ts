import * as v from 'valibot';
import { commonItemFields, evidenceSchema, textSchema } from '../../bank/schema/fields.ts';

/** The first accepted form is shown as the answer. */
export const recallSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('recall'),
  evidence: evidenceSchema,
  accept: v.pipe(v.array(textSchema), v.minLength(1, 'a recall accepts at least one form')),
});
export type RecallItem = v.InferOutput<typeof recallSchema>;
