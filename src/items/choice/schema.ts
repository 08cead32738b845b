import * as v from 'valibot';
import {
  commonItemFields,
  evidenceSchema,
  idSchema,
  slipSchema,
  textSchema,
} from '../../bank/schema/fields.ts';

/** A distractor has a slip (why it tempts) and a reason (why it is wrong). */
export const choiceSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('choice'),
  evidence: evidenceSchema,
  key: idSchema,
  options: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        text: textSchema,
        slip: v.optional(slipSchema),
        reason: v.optional(textSchema),
      }),
    ),
    v.length(3, 'a choice has three options'),
  ),
});
export type ChoiceItem = v.InferOutput<typeof choiceSchema>;
