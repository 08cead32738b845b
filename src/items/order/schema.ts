import * as v from 'valibot';
import { commonItemFields, evidenceSchema, labelledSchema } from '../../bank/schema/fields.ts';

/** Events to put in order. The bank lists them in the right one; an event's id is a date's. */
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
