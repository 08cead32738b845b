import * as v from 'valibot';
import { common, id, slip } from '../../bank/schema/fields.ts';

/**
 * A statement that the article makes, contradicts or leaves unsaid. True and false have `evidence`;
 * unstated has none by nature, and `near`: the sentences that come closest.
 */
export const schema = v.strictObject({
  ...common,
  type: v.literal('verdict'),
  key: v.union([v.boolean(), v.literal('unstated')], 'a verdict is true, false or unstated'),
  slip: v.optional(slip),
  evidence: v.optional(v.array(id)),
  near: v.optional(v.array(id)),
});
export type VerdictItem = v.InferOutput<typeof schema>;
