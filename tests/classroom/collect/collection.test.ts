import { describe, expect, it } from 'vitest';
import { resolveAssignment, type SeatAnswers } from '../../../src/classroom/assignment.ts';
import {
  type AddCodeOutcome,
  addCode,
  addCodes,
  type Collection,
  createResultCodeReader,
  diffCollections,
  emptyCollection,
  moveSeat,
  removeSeat,
  resolveConflict,
  restoreCollection,
  takeBackRefusal,
  toStoredResults,
} from '../../../src/classroom/collect/collection.ts';
import { extractCodes } from '../../../src/classroom/collect/find-codes.ts';
import { encodeResultCode, scoreSeat } from '../../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../../src/classroom/short-code.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { encodeResultCodes, simulateClass } from '../../support/simulated-class.ts';

const resolved = resolveAssignment(createAssignmentOfFirst(12), fixtureBank);
const reader = createResultCodeReader(resolved, scoreResponse, []);
const played = simulateClass(resolved, 30, 1);
const codes = encodeResultCodes(resolved, played);
const shortOf = (result: SeatAnswers) =>
  encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse));
const seat = (number: number) => played[number - 1] as SeatAnswers;

function takeAll(all: readonly string[], from: Collection = emptyCollection) {
  let collection = from;
  const news: AddCodeOutcome[] = [];
  for (const code of all) {
    const taken = addCode(reader, collection, code);
    collection = taken.collection;
    news.push(taken.outcome);
  }
  return { collection, news };
}

describe('a collection', () => {
  it('takes a whole class, once, however often its codes come', () => {
    const { collection, news } = takeAll([...codes, ...codes.toReversed()]);
    expect(collection.seats.size).toBe(30);
    expect(news.slice(0, 30).every(({ kind }) => kind === 'new')).toBe(true);
    expect(news.slice(30).every(({ kind }) => kind === 'known')).toBe(true);
    expect([...collection.seats.values()].map(({ scored: marks }) => marks)).toEqual(
      played.map((result) => scoreSeat(resolved, result, scoreResponse)),
    );
  });

  it('lets a full code take the place of its short one, and not the other way round', () => {
    const { collection, news } = takeAll([shortOf(seat(4)), codes[3] ?? '', shortOf(seat(4))]);
    expect(news.map(({ kind }) => kind)).toEqual(['new', 'fuller', 'known']);
    expect(collection.seats.get(4)?.isFull).toBe(true);
    expect(collection.conflicts.size).toBe(0);
  });

  it('keeps the first result if two pupils had one seat, until the teacher decides', () => {
    const second = encodeResultCode(resolved, { ...seat(20), seat: 4 });
    const { collection, news } = takeAll([codes[3] ?? '', second]);
    expect(news.at(-1)).toEqual({ kind: 'clash', seat: 4 });
    const first = collection.seats.get(4);
    expect(resolveConflict(collection, 4, 'first').seats.get(4)).toEqual(first);
    expect(resolveConflict(collection, 4, 'second').seats.get(4)?.code).toBe(second);
    const moved = resolveConflict(collection, 4, 29);
    expect(moved.seats.get(4)).toEqual(first);
    expect(moved.seats.get(29)?.code).toBe(second);
    expect(moved.conflicts.size).toBe(0);
    expect(takeAll([second], moved).news).toEqual([{ kind: 'known', seat: 29 }]);
  });

  it('keeps all results of a seat as they came, until the teacher has decided on each', () => {
    const results = [20, 21, 22].map((from) =>
      encodeResultCode(resolved, { ...seat(from), seat: 4 }),
    );
    const [second = '', third = '', fourth = ''] = results;
    const { collection, news } = takeAll([codes[3] ?? '', ...results, third]);
    expect(news.slice(1)).toEqual([
      { kind: 'clash', seat: 4 },
      { kind: 'clash', seat: 4, count: 3 },
      { kind: 'clash', seat: 4, count: 4 },
      { kind: 'clash', seat: 4, count: 4 },
    ]);
    const stored = toStoredResults(resolved.assignment.id, collection);
    expect(stored).toMatchObject([{ code: codes[3], second, more: [third, fourth] }]);
    expect(restoreCollection(reader, stored)).toEqual(collection);
    const file = JSON.stringify({ results: stored }, null, 2);
    expect(takeAll(extractCodes(file)).collection).toEqual(collection);
    const decided = resolveConflict(resolveConflict(collection, 4, 'second'), 4, 29);
    expect([...decided.seats].map(([number, { code }]) => [number, code])).toEqual([
      [4, second],
      [29, third],
    ]);
    expect(decided.conflicts.get(4)?.map(({ code }) => code)).toEqual([fourth]);
  });

  it.each(['first', 'second'] as const)(
    'does not ask again about a result that the teacher has refused, until he takes that back: the %s kept',
    (kept) => {
      const second = encodeResultCode(resolved, { ...seat(20), seat: 4 });
      const both = [codes[3] ?? '', second];
      const refused = kept === 'first' ? second : (codes[3] ?? '');
      const decided = resolveConflict(takeAll(both).collection, 4, kept);
      const stored = toStoredResults(resolved.assignment.id, decided);
      const restored = restoreCollection(reader, stored);
      expect(restored).toEqual(decided);
      const again = takeAll([...both, ...both], restored);
      expect(again.collection).toEqual(decided);
      expect(again.news).toContainEqual({ kind: 'refused', seat: 4 });
      const asked = takeBackRefusal(decided, 4, refused);
      expect(asked.conflicts.get(4)?.map(({ code }) => code)).toEqual([refused]);
      expect(resolveConflict(asked, 4, 'second').seats.get(4)?.code).toBe(refused);
      expect(takeBackRefusal(asked, 4, refused)).toBe(asked);
    },
  );

  it('knows a refused result by its short code and by its full one', () => {
    const second = { ...seat(20), seat: 4 };
    const full = encodeResultCode(resolved, second);
    const { collection } = takeAll([codes[3] ?? '', shortOf(second)]);
    const decided = takeAll([full], resolveConflict(collection, 4, 'first'));
    expect(decided.news).toEqual([{ kind: 'refused', seat: 4 }]);
    expect(takeBackRefusal(decided.collection, 4, full).conflicts.get(4)).toMatchObject([
      { code: full, isFull: true },
    ]);
  });

  it('asks again about what was refused once its seat is empty', () => {
    const second = encodeResultCode(resolved, { ...seat(20), seat: 4 });
    const decided = resolveConflict(takeAll([codes[3] ?? '', second]).collection, 4, 'first');
    for (const emptied of [removeSeat(decided, 4), moveSeat(decided, 4, 29)])
      expect(takeAll([second], emptied).news).toEqual([{ kind: 'new', seat: 4 }]);
  });

  it('gives a seat whose result is removed to the next of its results', () => {
    const second = encodeResultCode(resolved, { ...seat(20), seat: 4 });
    const { collection } = takeAll([codes[3] ?? '', second]);
    const removed = removeSeat(collection, 4);
    expect(removed.seats.get(4)?.code).toBe(second);
    expect(removed.conflicts.size).toBe(0);
    expect(removeSeat(removed, 4).seats.size).toBe(0);
  });

  it('moves a result to a free seat, knows its code there, and takes nobody’s seat', () => {
    const { collection } = addCodes(reader, emptyCollection, codes.slice(0, 2));
    const moved = moveSeat(collection, 1, 20);
    expect([...moved.seats.keys()].sort((a, b) => a - b)).toEqual([2, 20]);
    expect(addCode(reader, moved, codes[0] ?? '').outcome).toEqual({ kind: 'known', seat: 20 });
    expect(moveSeat(moved, 20, 2)).toBe(moved);
    expect(moveSeat(moved, 9, 10)).toBe(moved);
    const stored = toStoredResults(resolved.assignment.id, moved);
    expect([...restoreCollection(reader, stored).seats.keys()].sort((a, b) => a - b)).toEqual([
      2, 20,
    ]);
    expect(diffCollections(resolved.assignment.id, collection, moved)).toMatchObject({
      saved: [{ seat: 20 }],
      removedSeats: [1],
    });
  });

  it('decides nothing that another tab has decided, and gives away no seat that is taken', () => {
    const second = encodeResultCode(resolved, { ...seat(20), seat: 4 });
    const { collection } = takeAll([codes[3] ?? '', second, codes[28] ?? '']);
    expect(resolveConflict(collection, 4, 29)).toBe(collection);
    const decided = resolveConflict(collection, 4, 'first');
    expect(resolveConflict(decided, 4, 'second', second)).toBe(decided);
  });

  it.each([
    [
      'another set',
      'other',
      encodeResultCodes(
        resolveAssignment({ ...resolved.assignment, id: 'ZZZZZZZZ' }, fixtureBank),
        played,
      )[0],
    ],
    ['a code that lost a character', 'damaged', codes[0]?.slice(0, -3)],
    ['no code of ours', 'stranger', 'https://example.org/'],
    [
      'a seat that the class has not',
      'outside',
      encodeResultCode(resolved, { ...seat(1), seat: 31 }),
    ],
  ])('recognizes %s', (_, kind, code) => {
    expect(takeAll([code ?? '']).news[0]?.kind).toBe(kind);
  });

  it('is restored from the stored results, seats that were moved included', () => {
    const { collection } = takeAll([
      codes[3] ?? '',
      encodeResultCode(resolved, { ...seat(20), seat: 4 }),
    ]);
    expect(restoreCollection(reader, toStoredResults(resolved.assignment.id, collection))).toEqual(
      collection,
    );
    const moved = resolveConflict(collection, 4, 29);
    expect(restoreCollection(reader, toStoredResults(resolved.assignment.id, moved))).toEqual(
      moved,
    );
    expect(removeSeat(moved, 4).seats.has(4)).toBe(false);
  });
});

describe('codes in a text', () => {
  it('are found one a line, among words, in a file and in a report', () => {
    const short = shortOf(seat(5));
    expect(extractCodes(codes.join('\n'))).toEqual(codes);
    expect(extractCodes(`Place 3 : ${codes[2]} (fini)`)).toEqual([codes[2]]);
    expect(extractCodes(`Place 5 : ${short}, merci`)).toEqual([short]);
    expect(extractCodes(short.replaceAll('-', ' ').toLowerCase())).toHaveLength(1);
    const file = JSON.stringify({ made: '2022-01-12', results: codes.map((code) => ({ code })) });
    expect(extractCodes(file)).toEqual(codes);
  });

  it('are none in an empty text, and what is no code is named', () => {
    expect(extractCodes('  \n ')).toEqual([]);
    expect(extractCodes('Bonjour à tous')).toEqual(['Bonjour à tous']);
  });
});
