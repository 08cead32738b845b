import * as v from 'valibot';
import { axes, confidences } from '../../bank/types.ts';
import type { LogEvent } from '../../engine/events.ts';
import { LAST_TIME_MS } from '../../shared/civil-date.ts';
import { isBoundedJson } from '../../untrusted/is-bounded-json.ts';

/**
 * Ids become object keys in the reduced state, so `constructor`, the only all-lower-case name on
 * Object.prototype, is forbidden.
 */
const idSchema = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9-]{1,100}$/));
const idListSchema = v.pipe(v.array(idSchema), v.maxLength(200), v.readonly());
const boundedString = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const finiteNumber = v.pipe(v.number(), v.finite());
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const optionalTrue = v.exactOptional(v.literal(true));

const eventMeta = {
  v: v.literal(1),
  key: v.pipe(v.string(), v.regex(/^[0-9a-z]{9,10}-[0-9a-z]{1,13}$/)),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_TIME_MS)),
  bank: idSchema,
  // a note may belong to no round
  round: v.union([idSchema, v.literal('')]),
};

const response = v.union([
  boundedString(300),
  v.boolean(),
  v.pipe(v.array(boundedString(300)), v.maxLength(200), v.readonly()),
  v.object({ value: finiteNumber, holder: v.exactOptional(idSchema) }),
  v.pipe(v.record(idSchema, boundedString(300)), v.maxEntries(200), v.readonly()),
]);

/** Unknown fields are allowed and kept: a newer version may have written them. */
export const eventSchema = v.variant('kind', [
  v.object({
    ...eventMeta,
    kind: v.literal('round'),
    seed: v.pipe(v.number(), v.safeInteger()),
    items: idListSchema,
    day: v.exactOptional(boundedString(20)),
    open: optionalTrue,
    before: optionalTrue,
    after: v.exactOptional(idSchema),
  }),
  v.object({
    ...eventMeta,
    kind: v.literal('answer'),
    item: idSchema,
    axis: v.picklist(axes),
    facts: idListSchema,
    response,
    score,
    confidence: v.exactOptional(v.picklist(confidences)),
  }),
  v.object({
    ...eventMeta,
    kind: v.literal('proof'),
    item: idSchema,
    facts: idListSchema,
    sentences: idListSchema,
    score,
  }),
  v.object({
    ...eventMeta,
    kind: v.literal('note'),
    item: idSchema,
    version: boundedString(100),
    text: boundedString(2_000),
  }),
]);

/** False for damaged events and those of a newer version, which stay in the store unread. */
export const isLogEvent = (value: unknown): value is LogEvent =>
  v.is(eventSchema, value) && isBoundedJson(value);
