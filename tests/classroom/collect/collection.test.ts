import { describe, expect, it } from 'vitest';
import { meet, type SeatAnswers } from '../../../src/classroom/assignment.ts';
import {
  type AddCodeOutcome,
  type Collection,
  codeReader,
  codesIn,
  collectionOf,
  emptyCollection,
  forget,
  keptOf,
  settle,
  take,
} from '../../../src/classroom/collect/collection.ts';
import { marksOf, resultText, shortCode } from '../../../src/classroom/result-code.ts';
import { mark } from '../../../src/items/scoring.ts';
import { realBank, setOfSome } from '../../support/assignments.ts';
import { codesOf, playedBy } from '../../support/pupils.ts';

const met = meet(setOfSome(12), realBank);
const reader = codeReader(met, mark, []);
const played = playedBy(met, 30, 1);
const codes = codesOf(met, played);
const shortOf = (result: SeatAnswers) => shortCode(met, marksOf(met, result, mark));
const seat = (number: number) => played[number - 1] as SeatAnswers;

function takeAll(all: readonly string[], from: Collection = emptyCollection) {
  let collection = from;
  const news: AddCodeOutcome[] = [];
  for (const code of all) {
    const taken = take(reader, collection, code);
    collection = taken.collection;
    news.push(taken.news);
  }
  return { collection, news };
}

describe('to collect', () => {
  it('takes a whole class, once, however often its codes come', () => {
    const { collection, news } = takeAll([...codes, ...codes.toReversed()]);
    expect(collection.seats.size).toBe(30);
    expect(news.slice(0, 30).every(({ kind }) => kind === 'new')).toBe(true);
    expect(news.slice(30).every(({ kind }) => kind === 'known')).toBe(true);
    expect([...collection.seats.values()].map(({ marks }) => marks)).toEqual(
      played.map((result) => marksOf(met, result, mark)),
    );
  });

  it('lets a full code take the place of its short one, and not the other way round', () => {
    const { collection, news } = takeAll([shortOf(seat(4)), codes[3] ?? '', shortOf(seat(4))]);
    expect(news.map(({ kind }) => kind)).toEqual(['new', 'fuller', 'known']);
    expect(collection.seats.get(4)?.isFull).toBe(true);
    expect(collection.clashes.size).toBe(0);
  });

  it('keeps the first where two pupils had one seat, until the teacher says', () => {
    const second = resultText(met, { ...seat(20), seat: 4 });
    const { collection, news } = takeAll([codes[3] ?? '', second]);
    expect(news.at(-1)).toEqual({ kind: 'clash', seat: 4 });
    const first = collection.seats.get(4);
    expect(settle(collection, 4, 'first').seats.get(4)).toEqual(first);
    expect(settle(collection, 4, 'second').seats.get(4)?.code).toBe(second);
    const moved = settle(collection, 4, 29);
    expect(moved.seats.get(4)).toEqual(first);
    expect(moved.seats.get(29)?.code).toBe(second);
    expect(moved.clashes.size).toBe(0);
    expect(takeAll([second], moved).news).toEqual([{ kind: 'known', seat: 29 }]);
  });

  it.each([
    ['another set', 'other', codesOf(meet({ ...met.set, id: 'ZZZZZZZZ' }, realBank), played)[0]],
    ['a code that lost a sign', 'damaged', codes[0]?.slice(0, -3)],
    ['no code of ours', 'stranger', 'https://example.org/'],
    ['a seat that the class has not', 'outside', resultText(met, { ...seat(1), seat: 31 })],
  ])('says of %s what it is', (_, kind, code) => {
    expect(takeAll([code ?? '']).news[0]?.kind).toBe(kind);
  });

  it('gives back what was kept, seats that were moved included', () => {
    const { collection } = takeAll([codes[3] ?? '', resultText(met, { ...seat(20), seat: 4 })]);
    expect(collectionOf(reader, keptOf(met.set.id, collection))).toEqual(collection);
    const moved = settle(collection, 4, 29);
    expect(collectionOf(reader, keptOf(met.set.id, moved))).toEqual(moved);
    expect(forget(moved, 4).seats.has(4)).toBe(false);
  });
});

describe('codes in a text', () => {
  it('are found one a line, among words, in a file and in a report', () => {
    const short = shortOf(seat(5));
    expect(codesIn(codes.join('\n'))).toEqual(codes);
    expect(codesIn(`Place 3 : ${codes[2]} (fini)`)).toEqual([codes[2]]);
    expect(codesIn(`Place 5 : ${short}, merci`)).toEqual([short]);
    expect(codesIn(short.replaceAll('-', ' ').toLowerCase())).toHaveLength(1);
    const file = JSON.stringify({ made: '2022-01-12', results: codes.map((code) => ({ code })) });
    expect(codesIn(file)).toEqual(codes);
  });

  it('are none in an empty text, and what is no code is named', () => {
    expect(codesIn('  \n ')).toEqual([]);
    expect(codesIn('Bonjour à tous')).toEqual(['Bonjour à tous']);
  });
});
