import { describe, expect, it } from 'vitest';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { markOutOf } from '../../../src/classroom/report/marks.ts';
import { selectMissedItems } from '../../../src/classroom/report/missed-items.ts';
import { classShareOf } from '../../../src/classroom/report/per-item.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { reckonedAssignment, reckonedCollection } from '../../support/reckoned-class.ts';

const report = createReport(reckonedAssignment, fixtureBank, [
  ...reckonedCollection.seats.values(),
]);
const seat = (number: number) => report.seats.find((one) => one.seat === number);
const item = (number: number) => report.items[number - 1];

describe('the report of a class that was reckoned by hand', () => {
  it.each([
    [1, 5, 5, 'has all that it was asked'],
    [2, 3, 5, 'loses the question that it skipped'],
    [3, 1, 5, 'loses what it had no time for, and others had'],
    [4, 0, 5, 'counts by the first of its two results'],
    [5, 3.5, 5, 'counts by its short code, half a grid and all'],
    [6, 2, 2, 'counts by the two questions of the cards'],
    [7, 1, 2, 'counts by the two questions of the cards'],
  ])('seat %i: %d out of %i, because it %s', (number, points, of) => {
    expect(seat(number)?.score).toEqual({ points, of });
  });

  it.each([
    [1, 20],
    [2, 12],
    [3, 4],
    [4, 0],
    [5, 14],
    [6, 20],
    [7, 10],
  ])('seat %i has %d out of 20', (number, mark) => {
    expect(markOutOf(seat(number)?.score ?? { points: 0, of: 0 }, 20)).toBe(mark);
  });

  it('rounds marks to half points, up from the middle', () => {
    const marks = [1, 2, 3, 4, 5, 6].map((points) => markOutOf({ points, of: 7 }, 10));
    expect(marks).toEqual([1.5, 3, 4.5, 5.5, 7, 8.5]);
    expect(markOutOf({ points: 1, of: 8 }, 6)).toBe(1);
    expect(markOutOf({ points: 0, of: 0 }, 20)).toBeUndefined();
  });

  it('names the lost seats, and has the whole of the others', () => {
    expect(report.absent).toEqual([8, 9]);
    expect(report.score).toEqual({ points: 15.5, of: 29 });
  });

  it.each([
    [1, { points: 6, of: 7 }, { points: 6, of: 7 }, 0, 6 / 7],
    [2, { points: 2, of: 6 }, { points: 2, of: 6 }, 1, 2 / 7],
    [3, { points: 3, of: 4 }, { points: 3, of: 4 }, 1, 3 / 5],
    [4, { points: 2, of: 4 }, { points: 2.5, of: 4 }, 1, 1 / 2],
    [5, { points: 2, of: 4 }, { points: 2, of: 4 }, 1, 2 / 5],
  ])(
    'question %i: right, points, blanks, and the average of the class',
    (number, right, score, blank, share) => {
      const one = item(number);
      expect(one).toMatchObject({ right, score, blank });
      expect(one && classShareOf(one)).toBeCloseTo(share);
      expect(one?.isUnasked).toBeUndefined();
    },
  );

  it('question 6, which the bell came before, counts nowhere', () => {
    const none = { points: 0, of: 0 };
    expect(item(6)).toMatchObject({ right: none, score: none, blank: 0, isUnasked: true });
    expect(report.items.map((one) => classShareOf(one) === undefined)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => number === 6),
    );
    expect(seat(1)?.unasked).toEqual([6]);
    expect(seat(6)?.unasked).toEqual([3, 4, 5, 6]);
  });

  it('has the axes, the traps, the proofs and the confidence', () => {
    expect(report.axes).toEqual({
      positions: { points: 10.5, of: 17 },
      actors: { points: 3, of: 4 },
      dates: { points: 2, of: 4 },
    });
    expect(report.slips).toEqual([
      { slip: 'negation-flip', points: 3, of: 7 },
      { slip: 'stronger-verb', points: 1, of: 7 },
    ]);
    expect(report.proofs).toEqual({ points: 2, of: 7 });
    expect(item(1)?.proofs).toEqual({ points: 1, of: 4 });
    expect(item(2)?.proofs).toEqual({ points: 1, of: 3 });
    expect(report.calibration).toEqual({
      guess: { points: 1, of: 1 },
      'fairly-sure': { points: 0, of: 0 },
      certain: { points: 1, of: 3 },
    });
  });

  it('counts which sentence was taken as proof, where one was asked', () => {
    expect(report.items.map(({ evidence }) => evidence)).toEqual([
      { taken: { 'p-psaki': 1, 'p-geneve': 1 }, nothing: 0, skipped: 2, n: 4 },
      { taken: { 'p-ultimatum': 1 }, nothing: 1, skipped: 1, n: 3 },
      ...Array(4).fill(undefined),
    ]);
  });

  it('plays again what the class missed, the most missed first, and nothing that nobody was asked', () => {
    expect(selectMissedItems(report).map(({ id }) => id)).toEqual([
      'quoi-ultimatum',
      'quand-conseil',
      'quoi-grille-accusations',
      'qui-vingt-sept',
    ]);
  });

  it('says of each row of a grid what was right', () => {
    expect(item(4)?.rows?.slice(1, 4)).toEqual([
      {
        text: 'De l’espionnage par des membres de la mission russe – Russie',
        answer: 'non dit',
        right: { points: 2, of: 3 },
      },
      {
        text: 'Une attaque en préparation – Occidentaux',
        answer: 'accuse ou soupçonne',
        right: { points: 2, of: 3 },
      },
      {
        text: 'Une attaque en préparation – Russie',
        answer: 'nie',
        right: { points: 2, of: 3 },
      },
    ]);
  });
});
