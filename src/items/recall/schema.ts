import * as v from 'valibot';
import { commonItemFields, evidenceSchema, textSchema } from '../../bank/schema/fields.ts';

/** As long as the field for it; punctuation alone would be right for an empty answer. */
const nameSchema = v.pipe(
  textSchema,
  v.maxLength(80, 'a player types at most 80 signs: accept a shorter form'),
  v.check(
    (name) => !name || /[\p{L}\p{N}]/u.test(name),
    'a name has a letter or a digit: write it',
  ),
);

/** The first accepted form is shown as the answer. */
export const recallSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('recall'),
  evidence: evidenceSchema,
  accept: v.pipe(v.array(nameSchema), v.minLength(1, 'a recall accepts at least one form')),
});
export type RecallItem = v.InferOutput<typeof recallSchema>;
