import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent, RoundEvent } from '../../src/engine/events.ts';
import {
  addDayRange,
  type DayRange,
  emptyProgress,
  hasDay,
  isRoundFinished,
  reduceProgress,
} from '../../src/engine/reducer.ts';
import { formatIsoDay } from '../../src/shared/civil-date.ts';
import { answerEvent, anyEvents, proofEvent, roundEvent } from '../support/events.ts';

const reduceLog = (...log: LogEvent[]) => log.reduce(reduceProgress, emptyProgress);

describe('reducing a log', () => {
  it('knows the facts that were answered', () => {
    const { facts } = reduceLog(
      roundEvent('r', ['a', 'b', 'c']),
      answerEvent('r', 'a', 1),
      answerEvent('r', 'b', 0.5, { facts: ['x', 'y'] }),
    );
    expect(Object.keys(facts)).toEqual(['fact-of-a', 'x', 'y']);
  });

  it('takes the first of two answers to one item of a round', () => {
    const [current] = reduceLog(
      roundEvent('r', ['a']),
      answerEvent('r', 'a', 1),
      answerEvent('r', 'a', 0),
    ).rounds;
    expect(current?.answers.map(({ score }) => score)).toEqual([1]);
  });

  it('keeps the answers of a round that gets its items after the first answer', () => {
    const [current] = reduceLog(
      roundEvent('r', []),
      answerEvent('r', 'a', 1),
      roundEvent('r', ['a', 'b']),
    ).rounds;
    expect(current?.items).toEqual(['a', 'b']);
    expect(current?.answers.map(({ item }) => item)).toEqual(['a']);
  });

  it.each(['2026-13-01', '9999-99-99', '2026-00-00', '2026-02-30', 'abc'])(
    'keeps the round of %s, a day that no calendar has, without its day',
    (day) => {
      const { rounds, days } = reduceLog(
        { ...roundEvent('r', ['a']), day },
        answerEvent('r', 'a', 1),
      );
      expect(rounds).toHaveLength(1);
      expect(rounds[0]).not.toHaveProperty('day');
      expect(rounds[0]?.answers).toHaveLength(1);
      expect(days).toEqual([]);
    },
  );

  it('takes the first of two evidences for one item of a round', () => {
    const [current] = reduceLog(
      roundEvent('r', ['a', 'b']),
      proofEvent('r', 'a', 1),
      proofEvent('r', 'a', 0),
      proofEvent('r', 'b', 0.5),
    ).rounds;
    expect(current?.proofs.map(({ item, score }) => [item, score])).toEqual([
      ['a', 1],
      ['b', 0.5],
    ]);
  });

  it('passes over evidence whose round it does not know', () => {
    const known = [roundEvent('r', ['a']), answerEvent('r', 'a', 1)];
    expect(reduceLog(...known, proofEvent('gone', 'a', 1))).toEqual(reduceLog(...known));
  });

  it('goes on to the round begun last', () => {
    const log = reduceLog(
      roundEvent('r', ['a']),
      answerEvent('r', 'a', 1),
      roundEvent('s', ['a', 'b']),
    );
    expect(log.rounds).toMatchObject([{ id: 's', answers: [] }, { id: 'r' }]);
  });

  it('has an item of a round answered once, and every fact of what was answered', () => {
    fc.assert(
      fc.property(anyEvents, (log) => {
        const { rounds, facts } = reduceLog(...log);
        for (const { answers } of rounds) {
          const items = answers.map(({ item }) => item);
          expect(new Set(items).size).toBe(items.length);
        }
        const answered = log.flatMap((entry) => (entry.kind === 'answer' ? entry.facts : []));
        expect(new Set(Object.keys(facts))).toEqual(new Set(answered));
      }),
    );
  });

  it('changes nothing that it was given', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(), (log, at) => {
        const before = reduceLog(...log.slice(0, at));
        const copy = structuredClone(before);
        const entry = log[at];
        if (entry) reduceProgress(before, entry);
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe('a round', () => {
  it('is finished when it has items and every item has its answer', () => {
    const [open] = reduceLog(roundEvent('r', ['a', 'b']), answerEvent('r', 'a', 1)).rounds;
    const [undealt] = reduceLog(roundEvent('r', []), answerEvent('r', 'a', 1)).rounds;
    const [done] = reduceLog(roundEvent('r', ['a']), answerEvent('r', 'a', 1)).rounds;
    expect([open, undealt, done].map((one) => one && isRoundFinished(one))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

it('keeps the last daily round, however many rounds come after it', () => {
  const later = Array.from({ length: 20 }, (_, at) => roundEvent(`r${at}`, ['a']));
  const { rounds } = reduceLog(
    { ...roundEvent('old', ['a']), day: '2026-11-22' },
    { ...roundEvent('daily', ['a']), day: '2026-11-23' },
    ...later,
  );
  expect(rounds.map(({ id }) => id)).toContain('daily');
  expect(rounds.map(({ id }) => id)).not.toContain('old');
  expect(rounds).toHaveLength(9);
});

describe('the days of a log', () => {
  const dailyRoundEvent = (day: string, id: string, items: string[]): RoundEvent => ({
    ...roundEvent(id, items),
    day,
  });
  const days = (...log: LogEvent[]) => reduceLog(...log).days.map((run) => run.map(formatIsoDay));

  it('are those whose daily round was answered to the end', () => {
    const log = [
      roundEvent('plain', ['a']),
      answerEvent('plain', 'a', 1),
      dailyRoundEvent('2026-11-20', 'undealt', []),
      dailyRoundEvent('2026-11-21', 'half', ['a', 'b']),
      answerEvent('half', 'a', 1),
      dailyRoundEvent('2026-11-22', 'whole', ['a', 'b']),
      answerEvent('whole', 'b', 0),
      answerEvent('whole', 'a', 1),
      answerEvent('half', 'c', 1),
    ];
    expect(days(...log)).toEqual([['2026-11-22', '2026-11-22']]);
    expect(hasDay(reduceLog(...log).days, '2026-11-22')).toBe(true);
    expect(hasDay(reduceLog(...log).days, '2026-11-21')).toBe(false);
  });

  it('are kept as ranges, whatever their order, each once', () => {
    const played = ['2026-12-31', '2026-12-29', '2026-12-30', '2027-01-05', '2026-12-31'];
    const log = played.flatMap((day, index) => [
      dailyRoundEvent(day, `r${index}`, ['a']),
      answerEvent(`r${index}`, 'a', 1),
    ]);
    expect(days(...log)).toEqual([
      ['2026-12-29', '2026-12-31'],
      ['2027-01-05', '2027-01-05'],
    ]);
  });

  it('have every day of two ranges, whether these overlap, touch or lie apart', () => {
    const range = fc
      .tuple(fc.nat(20), fc.nat(6))
      .map(([first, more]): DayRange => [first, first + more]);
    const daysIn = (ranges: readonly DayRange[]) =>
      ranges.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const merged = ranges.reduce<readonly DayRange[]>(addDayRange, []);
        expect(daysIn(merged)).toEqual([...new Set(daysIn(ranges))].sort((a, b) => a - b));
        // no two that could be one
        for (const [index, [first]] of merged.entries())
          expect(first).toBeGreaterThan((merged[index - 1]?.[1] ?? -2) + 1);
      }),
    );
  });

  it('leave out a date that does not exist', () => {
    expect(days(dailyRoundEvent('2026-02-30', 'r', ['a']), answerEvent('r', 'a', 1))).toEqual([]);
  });
});

it('is as large after a thousand rounds as after ten', () => {
  const log = (rounds: number) =>
    Array.from({ length: rounds }, (_, index) => [
      roundEvent(`r${index}`, ['a', 'b']),
      answerEvent(`r${index}`, 'a', 1),
    ]).flat();
  const size = (rounds: number) => JSON.stringify(reduceLog(...log(rounds))).length;
  expect(size(1_000)).toBeLessThan(size(10) * 1.1);
});
