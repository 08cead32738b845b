import { describe, expect, it } from 'vitest';
import { emptyBankState } from '../../src/engine/bank-state.ts';
import { computeCalibration } from '../../src/engine/calibration.ts';
import type { LogEvent } from '../../src/engine/events.ts';
import {
  dueByDay,
  type LocalTime,
  retainedByDay,
  toLocalDay,
} from '../../src/engine/retention-curve.ts';
import { applyEvents } from '../../src/engine/snapshot.ts';
import { dueAt, type FactMemory, retrievability } from '../../src/engine/spaced-repetition.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent, roundEvent } from '../support/events.ts';
import { buildMemory } from '../support/memory.ts';

const first = Date.UTC(2026, 0, 1) / MS_PER_DAY;
const at = (days: number, hour = 12) => (first + days + hour / 24) * MS_PER_DAY;
const answerNumber = (number: number, time: number, score: number, fact: string) =>
  answerEvent(`r${number}`, 'i', score, { key: `k${1_000 + number}`, at: time, facts: [fact] });

const bankStateOf = (log: readonly LogEvent[], offset: number) =>
  applyEvents({}, log, () => offset).example ?? emptyBankState;
const retainedBy = (log: readonly LogEvent[], days: number, localTime: LocalTime) => {
  const { curve, memory } = bankStateOf(log, localTime.offset);
  return retainedByDay(curve, memory, days, localTime);
};

describe('a local day', () => {
  it.each([
    ['in Paris, half past midnight', -1, 23.5, 60, 0],
    ['in New York, the evening before', 0, 3, -300, -1],
    ['at Greenwich', 0, 3, 0, 0],
  ] as const)('%s', (_, days, hour, offset, expected) => {
    expect(toLocalDay(at(days, hour), { offset })).toBe(first + expected);
  });
});

describe('the facts retained', () => {
  it('rise by answers, day by day, and fall by forgetting', () => {
    const log = [answerNumber(1, at(0), 1, 'f'), answerNumber(2, at(1), 1, 'g')];
    const points = retainedBy(log, 6, { now: at(4), offset: 0 });
    expect(points.map(({ day }) => day - first)).toEqual([-1, 0, 1, 2, 3, 4]);
    // both have 2.3 days
    expect(points.map(({ held }) => held)).toEqual([0, 1, 2, 1, 0, 0]);
  });

  it('are those with a retrievability of 0.9 or more, to the second', () => {
    const { memory } = bankStateOf([answerNumber(1, at(0), 1, 'f')], 0);
    const due = dueAt(memory.f as FactMemory);
    for (const now of [due - 1_000, due + 1_000, due + MS_PER_DAY]) {
      const [today] = retainedByDay({ points: [] }, memory, 1, { now, offset: 0 });
      expect(today?.held).toBe(retrievability(memory.f as FactMemory, now) >= 0.9 ? 1 : 0);
      expect(today?.held).toBe(now < due ? 1 : 0);
    }
  });

  it('are none before the first answer, and a clock set back removes no day', () => {
    const log = [
      answerNumber(1, at(0), 1, 'f'),
      answerNumber(2, at(1), 1, 'f'),
      answerNumber(3, at(0), 1, 'g'),
    ];
    const points = retainedBy(log, 4, { now: at(2), offset: 0 });
    expect(points.map(({ held }) => held)).toEqual([0, 1, 2, 2]);
  });

  it('go on after an answer dated by a clock far ahead', () => {
    const log = [
      answerNumber(1, at(0), 1, 'f'),
      answerNumber(2, at(400), 1, 'g'),
      answerNumber(3, at(1), 1, 'h'),
    ];
    const points = retainedBy(log, 4, { now: at(2), offset: 0 });
    expect(points.map(({ held }) => held)).toEqual([0, 1, 2, 2]);
  });

  it.each([
    ['a year ahead, for three days', [385, 386, 387]],
    ['back by a year, for three days', [-345, -344, -343]],
    ['back to where clocks begin', [-first]],
    ['ahead and back', [385, -345, 386]],
  ])('lose no day to a clock that was set %s, once it is right again', (_, wrongDays) => {
    const everyDay = Array.from({ length: 20 }, (_, day) =>
      answerNumber(day, at(day), 1, `f${day}`),
    );
    const wrong = wrongDays.map((day, number) =>
      answerNumber(100 + number, at(day), 1, `wrong-${number}`),
    );
    const rightAgain = answerNumber(200, at(20), 1, 'g');
    const now = { now: at(21), offset: 0 };
    const heldAfter = (log: readonly LogEvent[]) =>
      retainedBy(log, 23, now).map(({ held }) => held);
    expect(heldAfter([...everyDay, ...wrong, rightAgain])).toEqual(
      heldAfter([...everyDay, rightAgain]),
    );
  });

  it('are known for the last thirty days, however long the log', () => {
    const log = Array.from({ length: 400 }, (_, number) =>
      answerNumber(number, at(number), 1, 'f'),
    );
    const { curve } = bankStateOf(log, 0);
    expect(curve.points).toHaveLength(60);
    expect(retainedBy(log, 31, { now: at(399), offset: 0 }).map(({ held }) => held)).toEqual(
      Array(31).fill(1),
    );
  });
});

describe('the facts due', () => {
  it('count on the day they are due, today if overdue, and tomorrow if missed today, as la Une says', () => {
    const memory = buildMemory([
      answerNumber(1, at(-9), 1, 'late'),
      answerNumber(2, at(0), 1, 'soon'),
      answerNumber(3, at(0), 0, 'tonight'),
      answerNumber(5, at(-1), 0, 'missed-yesterday'),
      answerNumber(4, at(-2) + 3_600_000, 1, 'later-today'),
    ]);
    const days = dueByDay(memory, 4, { now: at(0, 13), offset: 0 });
    expect(days.map(({ day }) => day - first)).toEqual([0, 1, 2, 3]);
    expect(days.map(({ due }) => due)).toEqual([2, 2, 1, 0]);
  });
});

describe('calibration', () => {
  it('counts the wholly right answers by confidence', () => {
    const answerWith = (number: number, score: number, confidence: 'certain' | 'guess') =>
      answerEvent('r', `i${number}`, score, { confidence });
    expect(
      computeCalibration([
        roundEvent('r', []),
        answerWith(1, 1, 'certain'),
        answerWith(2, 0.5, 'certain'),
        answerWith(3, 0, 'guess'),
        answerEvent('r', 'silent', 1),
      ]),
    ).toEqual({
      certain: { points: 1, of: 2 },
      'fairly-sure': { points: 0, of: 0 },
      guess: { points: 0, of: 1 },
    });
  });
});
