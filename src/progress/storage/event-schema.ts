import * as v from 'valibot';
import { axes, confidences } from '../../bank/types.ts';
import type { LogEvent } from '../../engine/events.ts';
import { isTame } from '../../untrusted/is-bounded-json.ts';

/**
 * Ids are lower-case words, and stand as keys of what a log comes to: none may be the one lower-case
 * word that every object has already.
 */
const id = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9-]{1,100}$/));
const ids = v.pipe(v.array(id), v.maxLength(200), v.readonly());
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const figure = v.pipe(v.number(), v.finite());
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const yes = v.exactOptional(v.literal(true));

const stamp = {
  v: v.literal(1),
  key: v.pipe(v.string(), v.regex(/^[0-9a-z]{9,10}-[0-9a-z]{1,13}$/)),
  // to the end of the year 9999: later days cannot be written, and the latest break the calendar
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(253_402_300_799_999)),
  bank: id,
  // a note may be of no round
  round: v.union([id, v.literal('')]),
};

const response = v.union([
  text(300),
  v.boolean(),
  v.pipe(v.array(text(300)), v.maxLength(200), v.readonly()),
  v.object({ value: figure, holder: v.exactOptional(id) }),
  v.pipe(v.record(id, text(300)), v.maxEntries(200), v.readonly()),
]);

/** Every kind of entry by its fields. Fields of a newer version are let pass, and stay as they are. */
export const schema = v.variant('kind', [
  v.object({
    ...stamp,
    kind: v.literal('round'),
    seed: v.pipe(v.number(), v.safeInteger()),
    items: ids,
    day: v.exactOptional(text(20)),
    open: yes,
    before: yes,
    after: v.exactOptional(id),
  }),
  v.object({
    ...stamp,
    kind: v.literal('answer'),
    item: id,
    axis: v.picklist(axes),
    facts: ids,
    response,
    score,
    confidence: v.exactOptional(v.picklist(confidences)),
  }),
  v.object({
    ...stamp,
    kind: v.literal('proof'),
    item: id,
    facts: ids,
    sentences: ids,
    score,
  }),
  v.object({
    ...stamp,
    kind: v.literal('note'),
    item: id,
    version: text(100),
    text: text(2_000),
  }),
]);

/**
 * Whether something stored or brought is an entry that this version understands. What is not (damaged,
 * or from a newer version) is passed over, and stays in the store as it is.
 */
export const isEntry = (value: unknown): value is LogEvent => v.is(schema, value) && isTame(value);
