import fc from 'fast-check';
import { axes } from '../../src/bank/types.ts';
import type { AnswerEvent, LogEvent, ProofEvent, RoundEvent } from '../../src/engine/events.ts';

const eventMeta = { v: 1, bank: 'example', at: 0 } as const;

/** A key of the form that the game writes. */
const eventKeyOf = (round: string, item: string) =>
  `${round.padStart(9, '0')}-${item.replace(/\W/g, '')}`;

/** A round that was begun. */
export const roundEvent = (id: string, items: string[], key = eventKeyOf(id, '0')): RoundEvent => ({
  ...eventMeta,
  key,
  kind: 'round',
  round: id,
  seed: 1,
  items,
});

/** An answer given in a round. */
export const answerEvent = (
  round: string,
  item: string,
  score: number,
  more: Partial<AnswerEvent> = {},
): AnswerEvent => ({
  ...eventMeta,
  key: eventKeyOf(round, item),
  kind: 'answer',
  round,
  item,
  axis: 'actors',
  facts: [`fact-of-${item}`],
  response: 'ann',
  score,
  ...more,
});

/** Evidence picked for an item of a round. */
export const proofEvent = (round: string, item: string, score: number): ProofEvent => ({
  ...eventMeta,
  key: `${eventKeyOf(round, item)}-proof`,
  kind: 'proof',
  round,
  item,
  facts: [`fact-of-${item}`],
  sentences: [],
  score,
});

const anyRoundId = fc.constantFrom('r1', 'r2', 'r3');
const anyItemId = fc.constantFrom('i1', 'i2', 'i3', 'i4');

/** Logs in which rounds and answers come in any order, some of them twice. */
export const anyEvents: fc.Arbitrary<LogEvent[]> = fc.array(
  fc.oneof(
    fc.tuple(anyRoundId, fc.uniqueArray(anyItemId)).map(([id, items]) => roundEvent(id, items)),
    fc
      .tuple(
        anyRoundId,
        anyItemId,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...axes),
      )
      .map(([id, item, score, axis]) => answerEvent(id, item, score, { axis })),
  ),
);

/** Answers one after the other, their keys from the first number on. */
export const answerEvents = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => {
    const key = `${String(from + index).padStart(9, '0')}-x`;
    return answerEvent('r', key, 1, { key });
  });
