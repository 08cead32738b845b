import * as v from 'valibot';
import { common, evidence, labelled } from '../../bank/schema/fields.ts';

/** Events to put in order. The bank lists them in the right one; an event's id is a date's. */
export const schema = v.strictObject({
  ...common,
  type: v.literal('order'),
  evidence,
  events: v.pipe(
    v.array(labelled),
    v.minLength(3, 'an order has at least three events'),
    v.maxLength(6, 'an order has at most six events'),
  ),
});
export type OrderItem = v.InferOutput<typeof schema>;
