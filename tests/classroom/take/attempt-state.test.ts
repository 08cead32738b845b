import { describe, expect, it } from 'vitest';
import { type Assignment, resolveAssignment } from '../../../src/classroom/assignment.ts';
import {
  type AttemptState,
  chooseFreeSeat,
  itemOrderFor,
  parseAttempt,
  unlockWordOf,
} from '../../../src/classroom/take/attempt-state.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';

it('a seat is drawn among those that have not answered on this device', () => {
  const drawn = Array.from({ length: 9 }, (_, random) => chooseFreeSeat(3, [{ seat: 2 }], random));
  expect(new Set(drawn)).toEqual(new Set([1, 3]));
  expect(chooseFreeSeat(2, [{ seat: 2 }, { seat: 1 }], 5)).toBeUndefined();
});

describe('the order of a seat', () => {
  it('is that of the assignment, or one of its own that is always the same', () => {
    const { items } = resolveAssignment(createTestAssignment(), bank);
    const order = (parts: Partial<Assignment>, seat: number) =>
      itemOrderFor(createTestAssignment(parts), items, seat);
    expect(order({}, 3)).toEqual(items.map((_, index) => index));
    const bySeat = Array.from({ length: 30 }, (_, seat) => order({ order: 'by-seat' }, seat));
    expect(new Set(bySeat.map(String)).size).toBeGreaterThan(25);
    expect(order({ order: 'by-seat' }, 3)).toEqual(bySeat[3]);
    for (const one of bySeat) expect(one.toSorted()).toEqual(order({}, 1));
  });
});

describe('the stored state of an attempt', () => {
  const state: AttemptState = {
    ...{ set: 'ABCDEFGH', seat: 1, begun: 0, passed: 1, shown: false, over: false },
    given: [
      { response: 'a' },
      ...createTestAssignment()
        .items.slice(1)
        .map(() => null),
    ],
  };

  it('is read as it was written', () => {
    expect(parseAttempt(state, createTestAssignment())).toEqual(state);
  });

  it.each([
    ['absent', undefined],
    ['a word', 'x'],
    ['another assignment’s', { ...state, set: 'HGFEDCBA' }],
    ['a seat that the class does not have', { ...state, seat: 31 }],
    ['too few items', { ...state, given: [] }],
    ['at no item', { ...state, passed: -1 }],
    ['without a start', { ...state, begun: 'now' }],
    ['begun before 1970', { ...state, begun: -1 }],
    ['begun in no year', { ...state, begun: 8.65e15 }],
    ['begun between two milliseconds', { ...state, begun: 0.5 }],
  ])('is refused if it is %s', (_, value) => {
    expect(parseAttempt(value, createTestAssignment())).toBeUndefined();
  });

  it('loses an invalid answer, and no other', () => {
    const given = [...state.given];
    given[1] = 7 as never;
    given[2] = { response: null } as never;
    expect(parseAttempt({ ...state, given }, createTestAssignment())).toEqual(state);
  });
});

it('unlocks a held correction with four characters that can be read aloud, others for another assignment', () => {
  expect(unlockWordOf(createTestAssignment())).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(unlockWordOf(createTestAssignment())).not.toBe(
    unlockWordOf(createTestAssignment({ seed: 8 })),
  );
});
