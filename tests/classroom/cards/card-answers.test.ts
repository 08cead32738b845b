import { describe, expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import {
  type CardQuestion,
  type LettersBySeat,
  mergeCardVotes,
  responseFromLetter,
} from '../../../src/classroom/cards/card-answers.ts';
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
    const saved = mergeCardVotes(resolved, polled, [], []);
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

  it('replace earlier answers, item by item', () => {
    const before = {
      set: resolved.assignment.id,
      seat: 3,
      given: [undefined, { response: true }, { response: date.key }],
    };
    const code = encodeResultCode(resolved, before);
    const [saved] = mergeCardVotes(
      resolved,
      [[ofVerdict, raised({ 3: 1 })]],
      [{ set: resolved.assignment.id, seat: 3, code, second: 'K7AA-BBCC' }],
      [],
    );
    expect(given(saved?.code)).toEqual([undefined, { response: false }, { response: date.key }]);
    // the teacher has still to decide about the second result
    expect(saved?.second).toBe('K7AA-BBCC');
  });

  it('leave alone a seat whose stored code has no room for them', () => {
    const short = { set: resolved.assignment.id, seat: 3, code: 'K7AA-BBCC' };
    expect(mergeCardVotes(resolved, [[ofVerdict, raised({ 3: 1 })]], [short], [])).toEqual([]);
  });

  it('are none if no letter was one of the item', () => {
    expect(mergeCardVotes(resolved, [[ofChoice, raised({ 3: 3 })]], [], [])).toEqual([]);
  });
});
