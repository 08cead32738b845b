import * as v from 'valibot';
import { common, evidence, id, slip, text } from '../../bank/schema/fields.ts';

/** One of three options. Each distractor says why it tempts (slip) and why it is wrong (reason). */
export const schema = v.strictObject({
  ...common,
  type: v.literal('choice'),
  evidence,
  key: id,
  options: v.pipe(
    v.array(v.strictObject({ id, text, slip: v.optional(slip), reason: v.optional(text) })),
    v.length(3, 'a choice has three options'),
  ),
});
export type ChoiceItem = v.InferOutput<typeof schema>;
