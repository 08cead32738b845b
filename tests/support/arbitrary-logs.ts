import fc from 'fast-check';
import { axes, confidences } from '../../src/bank/types.ts';
import type { LogEvent } from '../../src/engine/events.ts';

const id = fc.constantFrom('otan', 'russie', 's-1', 'q-2022', 'a'.repeat(100));
const ids = fc.array(id, { maxLength: 4 });
/** What people type, in any script. */
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const score = fc.double({ min: 0, max: 1, noNaN: true });
const flag = fc.constant(true as const);

const response = fc.oneof(
  text,
  fc.boolean(),
  ids,
  fc.dictionary(id, id, { maxKeys: 4, noNullPrototype: true }),
  fc.record(
    { value: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), holder: id },
    { requiredKeys: ['value'] },
  ),
);

const anyEventMeta = (number: number) => ({
  v: fc.constant(1 as const),
  key: fc.constant(`${number.toString(36).padStart(9, '0')}-1x2y3z`),
  at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
  bank: id,
  round: id,
});

/** The one entry that a game may have written under a number: two logs that have it agree on it. */
const anyEventAt = (number: number): fc.Arbitrary<LogEvent> =>
  fc.oneof(
    fc.record(
      {
        ...anyEventMeta(number),
        kind: fc.constant('round' as const),
        seed: fc.integer(),
        items: ids,
        day: fc.constant('2026-11-23'),
        open: flag,
        before: flag,
        after: id,
      },
      { requiredKeys: ['v', 'key', 'at', 'bank', 'round', 'kind', 'seed', 'items'] },
    ),
    fc.record(
      {
        ...anyEventMeta(number),
        kind: fc.constant('answer' as const),
        item: id,
        axis: fc.constantFrom(...axes),
        facts: ids,
        response,
        score,
        confidence: fc.constantFrom(...confidences),
      },
      {
        requiredKeys: [
          ...(['v', 'key', 'at', 'bank', 'round', 'kind'] as const),
          ...(['item', 'axis', 'facts', 'response', 'score'] as const),
        ],
      },
    ),
    fc.record({
      ...anyEventMeta(number),
      kind: fc.constant('proof' as const),
      item: id,
      facts: ids,
      sentences: ids,
      score,
    }),
    fc.record({
      ...anyEventMeta(number),
      kind: fc.constant('note' as const),
      item: id,
      version: fc.constant('0.1.0'),
      text,
    }),
  );

/** All that was ever written, on whatever device. */
const allEvents = fc.tuple(...Array.from({ length: 12 }, (_, number) => anyEventAt(number)));

/** Logs of several devices, cut from one world; each in the order of its keys. */
export const anyDeviceLogs = (devices: number): fc.Arbitrary<LogEvent[][]> =>
  allEvents.chain((all) =>
    fc.tuple(...Array.from({ length: devices }, () => fc.subarray(all as LogEvent[]))),
  );
