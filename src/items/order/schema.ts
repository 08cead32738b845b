import * as v from 'valibot';
import { commonItemFields, evidenceSchema, labelledSchema } from '../../bank/schema/fields.ts';

/** `events` are in the right order; their ids are those of date facts. */
export const orderSchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('order'),
  evidence: evidenceSchema,
  events: v.pipe(
    v.array(labelledSchema),
    v.minLength(3, 'an order has at least three events'),
    v.maxLength(6, 'an order has at most six events'),
  ),
});
export type OrderItem = v.InferOutput<typeof orderSchema>;
