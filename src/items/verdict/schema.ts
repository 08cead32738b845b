import * as v from 'valibot';
import { commonItemFields, idSchema, slipSchema } from '../../bank/schema/fields.ts';

/** True and false have `evidence`; unstated has `near` instead, the sentences that come closest. */
export const verdictSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('verdict'),
  key: v.union(
    [v.boolean(), v.literal('unstated')],
    'a verdict is true, false or unstated, without quotes',
  ),
  slip: v.optional(slipSchema),
  evidence: v.optional(v.array(idSchema)),
  near: v.optional(v.array(idSchema)),
});
export type VerdictItem = v.InferOutput<typeof verdictSchema>;
