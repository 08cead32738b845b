import { describe, expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import {
  type CardQuestion,
  type LettersBySeat,
  mergeCardVotes,
  responseFromLetter,
} from '../../../src/classroom/cards/card-answers.ts';
import type { StoredResult } from '../../../src/classroom/classroom-store.ts';
import {
  createResultCodeReader,
  restoreCollection,
  toStoredResults,
} from '../../../src/classroom/collect/collection.ts';
import { encodeResultCode, parseResultCode } from '../../../src/classroom/result-code.ts';
import { createSlide } from '../../../src/items/classroom.ts';
import { createFileWords } from '../../../src/items/item-words.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';

const choice = fixtureBank.items.find(({ type }) => type === 'choice');
const verdict = fixtureBank.items.find(({ type }) => type === 'verdict');
const date = fixtureBank.items.find(({ type }) => type === 'date');
if (!choice || !verdict || date?.type !== 'date') throw new Error('no such items');

const resolved = resolveAssignment(
  { ...createAssignmentOfFirst(1), items: toAssignmentItems([choice, verdict, date]) },
  fixtureBank,
);

const { id } = resolved.assignment;

const ballots = [choice, verdict].map((item, place): CardQuestion => {
  const slide = createSlide(item, (list) => [...list], createFileWords());
  return { index: place, item, options: slide.kind === 'pick' ? slide.options : [] };
});
const [ofChoice, ofVerdict] = ballots as [CardQuestion, CardQuestion];

/** By seat, the letter held up. */
const raised = (letters: Record<number, number>): LettersBySeat =>
  new Map(Object.entries(letters).map(([seat, letter]) => [Number(seat), letter]));

const given = (code = '') => {
  const reading = parseResultCode(resolved, code);
  return reading.ok ? reading.result.given : reading.problem;
};

describe('a letter that is held up', () => {
  it('is the option that it stands beside', () => {
    const { options } = choice as Extract<typeof choice, { type: 'choice' }>;
    expect([0, 1, 2].map((letter) => responseFromLetter(ofChoice, letter))).toEqual(
      options.map(({ id }) => id),
    );
    expect([0, 1, 2].map((letter) => responseFromLetter(ofVerdict, letter))).toEqual([
      true,
      false,
      'unstated',
    ]);
  });

  it('is nothing if the item has no such letter', () => {
    expect(responseFromLetter(ofChoice, 3)).toBeUndefined();
  });
});

describe('the answers by card', () => {
  it('become the results of the seats, by seat', () => {
    const polled = [
      [ofChoice, raised({ 12: 0, 3: 1 })],
      [ofVerdict, raised({ 3: 2 })],
    ] as const;
    const { saved } = mergeCardVotes(resolved, polled, []);
    expect(saved.map(({ set, seat }) => [set, seat])).toEqual([
      [resolved.assignment.id, 3],
      [resolved.assignment.id, 12],
    ]);
    const [first, second] = [0, 1].map((letter) => ({
      response: responseFromLetter(ofChoice, letter),
    }));
    expect(given(saved[0]?.code)).toEqual([second, { response: 'unstated' }, undefined]);
    expect(given(saved[1]?.code)).toEqual([first, undefined, undefined]);
  });

  it('add to what the cards gave before, item by item', () => {
    const store = (votes: Parameters<typeof mergeCardVotes>[1], stored: readonly StoredResult[]) =>
      mergeCardVotes(resolved, votes, stored).saved;
    const first = store([[ofChoice, raised({ 3: 1 })]], []);
    const corrected = store([[ofChoice, raised({ 3: 0 })]], first);
    const [saved] = store([[ofVerdict, raised({ 3: 1 })]], corrected);
    expect(saved?.second).toBeUndefined();
    expect(given(saved?.code)).toEqual([
      { response: responseFromLetter(ofChoice, 0) },
      { response: false },
      undefined,
    ]);
  });

  it('never take the place of what a phone gave: the teacher decides between both', () => {
    const fromPhone = [undefined, { response: true }, { response: date.key }];
    const code = encodeResultCode(resolved, { set: id, seat: 3, given: fromPhone });
    const stored = [{ set: id, seat: 3, code }];
    const merged = mergeCardVotes(resolved, [[ofVerdict, raised({ 3: 1 })]], stored);
    expect(merged.clashingSeats).toEqual([3]);
    const [saved] = merged.saved;
    expect(saved?.code).toBe(code);
    expect(given(saved?.second)).toEqual([undefined, { response: false }, undefined]);
    // the next question goes to the result of the cards, and not to a third one
    const next = mergeCardVotes(resolved, [[ofChoice, raised({ 3: 1 })]], merged.saved);
    expect(next.saved[0]).toMatchObject({ code });
    expect(next.saved[0]?.more).toBeUndefined();
    expect(given(next.saved[0]?.second)).toEqual([
      { response: responseFromLetter(ofChoice, 1) },
      { response: false },
      undefined,
    ]);
  });

  it('that the teacher has refused are not asked about when they are saved again', () => {
    const votes = [[ofVerdict, raised({ 3: 1 })]] as const;
    const [cards] = mergeCardVotes(resolved, votes, []).saved;
    const kept = { set: id, seat: 3, code: 'K7AA-BBCC', refused: [cards?.code ?? ''] };
    const again = mergeCardVotes(resolved, votes, [kept]);
    expect(again).toEqual({ saved: [kept], clashingSeats: [], emptySeats: [] });
    const [changed] = mergeCardVotes(resolved, [[ofVerdict, raised({ 3: 0 })]], [kept]).saved;
    expect(changed).toMatchObject({ code: 'K7AA-BBCC', refused: kept.refused });
    expect(given(changed?.second)).toEqual([undefined, { response: true }, undefined]);
  });

  it('stand beside a short code, and beside results not yet decided', () => {
    const stored = [
      { set: id, seat: 3, code: 'K7AA-BBCC' },
      { set: id, seat: 4, code: 'K7AA-BBCC', second: 'K7AA-BBDD' },
    ];
    const votes = [[ofVerdict, raised({ 3: 1, 4: 1, 5: 1 })]] as const;
    const { saved, clashingSeats } = mergeCardVotes(resolved, votes, stored);
    expect(saved).toMatchObject([
      { seat: 3, code: 'K7AA-BBCC', second: saved[0]?.cards },
      { seat: 4, code: 'K7AA-BBCC', second: 'K7AA-BBDD', more: [saved[1]?.cards] },
      { seat: 5, code: saved[2]?.cards },
    ]);
    expect(clashingSeats).toEqual([3, 4]);
  });

  it('name the seats whose letters were none of the item', () => {
    expect(mergeCardVotes(resolved, [[ofChoice, raised({ 3: 3 })]], [])).toEqual({
      saved: [],
      clashingSeats: [],
      emptySeats: [3],
    });
  });

  it('are still known as those of the cards once the results were collected', () => {
    const reader = createResultCodeReader(resolved, () => 0, []);
    const { saved } = mergeCardVotes(resolved, [[ofVerdict, raised({ 3: 1 })]], []);
    expect(toStoredResults(id, restoreCollection(reader, saved))).toEqual(saved);
  });
});
