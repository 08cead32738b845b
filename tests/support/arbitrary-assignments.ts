import fc from 'fast-check';
import { languages } from '../../src/bank/languages.ts';
import { confidences, type Item } from '../../src/bank/types.ts';
import {
  type Assignment,
  assignmentIdFrom,
  assignmentLimits,
  correctionModes,
  type ResolvedAssignment,
  type SeatAnswers,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import type { ItemResponse } from '../../src/items/registry.ts';
import { stripControlChars } from '../../src/untrusted/strip-control-chars.ts';
import { fixtureBank } from './fixture-bank.ts';

/** Any valid assignment of the frozen dossier. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record({
    id: fc
      .array(fc.integer({ min: 0, max: 255 }), { minLength: 8, maxLength: 8 })
      .map(assignmentIdFrom),
    bank: fc.constant(fixtureBank.id),
    language: fc.constantFrom(...languages),
    items: fc
      .shuffledSubarray(toAssignmentItems(fixtureBank.items), {
        minLength: 1,
        maxLength: assignmentLimits.items,
      })
      .map((items) => [...items]),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    seats: fc.integer({ min: 1, max: assignmentLimits.seats }),
    book: fc.constantFrom('open' as const, 'closed' as const),
    evidence: fc.boolean(),
    confidence: fc.boolean(),
    order: fc.constantFrom('same' as const, 'by-seat' as const),
    correction: fc.constantFrom(...correctionModes),
    minutes: fc.option(fc.integer({ min: 1, max: assignmentLimits.minutes }), { nil: undefined }),
    stretched: fc.uniqueArray(fc.integer({ min: 1, max: assignmentLimits.seats }), {
      maxLength: 5,
    }),
    hundredths: fc.integer({ min: 1, max: 250 }),
  })
  .map(({ minutes, stretched, hundredths, ...assignment }) => {
    const seats = stretched.filter((seat) => seat <= assignment.seats);
    const times = (100 + hundredths) / 100;
    return {
      ...assignment,
      ...(minutes !== undefined && { minutes }),
      ...(seats.length > 0 && { stretch: Object.fromEntries(seats.map((seat) => [seat, times])) }),
    };
  });

/** Any response that the page accepts for an item: right, wrong, incomplete or "I don't know". */
const anyResponse = (item: Item) =>
  fc.oneof(
    // passed without an answer
    {
      weight: item.type === 'choice' || item.type === 'verdict' ? 0 : 1,
      arbitrary: fc.constant(''),
    },
    { weight: 9, arbitrary: anyAnswer(item) },
  );

function anyAnswer(item: Item): fc.Arbitrary<ItemResponse> {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  switch (item.type) {
    case 'choice':
      return fc.constantFrom(...ids(item.options));
    case 'verdict':
      return fc.constantFrom(true, false, 'unstated');
    case 'match': {
      const columns = fc.option(fc.constantFrom(...ids(item.columns)), { nil: undefined });
      return fc
        .tuple(...item.rows.map(({ id }) => columns.map((column) => [id, column] as const)))
        .map((rows) =>
          Object.fromEntries(rows.flatMap(([id, column]) => (column ? [[id, column]] : []))),
        )
        .filter((response) => Object.keys(response).length > 0);
    }
    case 'order':
      return fc.shuffledSubarray(ids(item.events), { minLength: 1 });
    case 'date':
      return fc.constantFrom(item.key, item.key.slice(0, 4), '2014', '2022-01', '2022-01-31', '');
    case 'number': {
      const value = fc.oneof(
        fc.constant(item.key),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        fc.integer(),
      );
      const holders = item.holders && fc.constantFrom(...ids(item.holders));
      return holders ? fc.record({ value, holder: holders }) : value.map((value) => ({ value }));
    }
    case 'recall':
      return fc.oneof(
        fc.constantFrom(...item.accept),
        fc
          .string({ unit: 'grapheme', maxLength: 12 })
          .map((text) => stripControlChars(text).trim().replace(/\s+/g, ' ')),
      );
  }
}

/** Any answers of a seat to an assignment, some items left blank. */
export function anySeatAnswers(resolved: ResolvedAssignment): fc.Arbitrary<SeatAnswers> {
  const { assignment, items } = resolved;
  const sentences = fixtureBank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  const given = items.map((item) =>
    item
      ? fc.option(
          fc
            .record({
              response: anyResponse(item),
              confidence: fc.option(fc.constantFrom(...confidences), { nil: undefined }),
              evidence: fc.option(fc.subarray(sentences, { maxLength: 3 }), { nil: undefined }),
            })
            .map(({ response, confidence, evidence }) => ({
              response,
              ...(assignment.confidence && confidence && { confidence }),
              ...(assignment.evidence && evidence && { sentences: evidence }),
            })),
          { nil: undefined },
        )
      : fc.constant(undefined),
  );
  return fc
    .tuple(fc.integer({ min: 1, max: assignment.seats }), fc.tuple(...given))
    .map(([seat, given]) => ({ set: assignment.id, seat, given }));
}
