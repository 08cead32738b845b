import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../../src/bank/types.ts';
import { isoDay } from '../../src/engine/day.ts';
import { empty, finished, fold, hasDay, scores } from '../../src/engine/fold.ts';
import type { Entry, RoundEntry } from '../../src/engine/log.ts';
import { answer, anyLog, round } from './entries.ts';

const tally = (...log: Entry[]) => log.reduce(fold, empty);

describe('folding a log', () => {
  it('scores by axis, and remembers each fact', () => {
    const { axes, facts } = tally(
      round('r', ['a', 'b', 'c']),
      answer('r', 'a', 1),
      answer('r', 'b', 0.5, { axis: 'dates', facts: ['x', 'y'] }),
      answer('r', 'c', 0),
    );
    expect(axes.actors).toEqual({ points: 1, of: 2 });
    expect(axes.dates).toEqual({ points: 0.5, of: 1 });
    expect(axes.positions).toEqual({ points: 0, of: 0 });
    expect(facts).toMatchObject({ x: { times: 1, last: 0.5 }, y: { times: 1, last: 0.5 } });
  });

  it('counts the first of two answers to one item of a round', () => {
    const twice = tally(round('r', ['a']), answer('r', 'a', 1), answer('r', 'a', 0));
    expect(twice.axes.actors).toEqual({ points: 1, of: 1 });
  });

  it('keeps the answers of a round that is dealt after its first answer', () => {
    const [current] = tally(round('r', []), answer('r', 'a', 1), round('r', ['a', 'b'])).rounds;
    expect(current?.items).toEqual(['a', 'b']);
    expect(current?.answers.map(({ item }) => item)).toEqual(['a']);
  });

  it('goes on to the round begun last', () => {
    const log = tally(round('r', ['a']), answer('r', 'a', 1), round('s', ['a', 'b']));
    expect(log.rounds).toMatchObject([{ id: 's', answers: [] }, { id: 'r' }]);
    expect(log.axes.actors.of).toBe(1);
  });

  it('never has more points than could be got, nor fewer answers than the round', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const end = tally(...log);
        for (const axis of axes) {
          expect(end.axes[axis].points).toBeLessThanOrEqual(end.axes[axis].of);
        }
        const all = axes.reduce((sum, axis) => sum + end.axes[axis].of, 0);
        expect(end.rounds[0]?.answers.length ?? 0).toBeLessThanOrEqual(all);
      }),
    );
  });

  it('changes nothing that it was given', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, at) => {
        const before = tally(...log.slice(0, at));
        const copy = structuredClone(before);
        const entry = log[at];
        if (entry) fold(before, entry);
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe('a round', () => {
  it('is finished when it was dealt and every item has its answer', () => {
    const [open] = tally(round('r', ['a', 'b']), answer('r', 'a', 1)).rounds;
    const [undealt] = tally(round('r', []), answer('r', 'a', 1)).rounds;
    const [done] = tally(round('r', ['a']), answer('r', 'a', 1)).rounds;
    expect([open, undealt, done].map((one) => one && finished(one))).toEqual([false, false, true]);
  });

  it('has three scores of its own', () => {
    const [done] = tally(
      answer('old', 'z', 1),
      round('r', ['a', 'b']),
      answer('r', 'a', 0.25, { axis: 'dates' }),
    ).rounds;
    expect(scores(done?.answers ?? [])).toEqual({
      actors: { points: 0, of: 0 },
      dates: { points: 0.25, of: 1 },
      positions: { points: 0, of: 0 },
    });
  });
});

describe('the days of a log', () => {
  const of = (day: string, id: string, items: string[]): RoundEntry => ({
    ...round(id, items),
    day,
  });
  const days = (...log: Entry[]) => tally(...log).days.map((run) => run.map(isoDay));

  it('are those whose dispatch was dealt and answered whole', () => {
    const log = [
      round('plain', ['a']),
      answer('plain', 'a', 1),
      of('2026-11-20', 'undealt', []),
      of('2026-11-21', 'half', ['a', 'b']),
      answer('half', 'a', 1),
      of('2026-11-22', 'whole', ['a', 'b']),
      answer('whole', 'b', 0),
      answer('whole', 'a', 1),
      answer('half', 'c', 1),
    ];
    expect(days(...log)).toEqual([['2026-11-22', '2026-11-22']]);
    expect(hasDay(tally(...log).days, '2026-11-22')).toBe(true);
    expect(hasDay(tally(...log).days, '2026-11-21')).toBe(false);
  });

  it('are kept as runs, whatever their order, each once', () => {
    const played = ['2026-12-31', '2026-12-29', '2026-12-30', '2027-01-05', '2026-12-31'];
    const log = played.flatMap((day, nth) => [
      of(day, `r${nth}`, ['a']),
      answer(`r${nth}`, 'a', 1),
    ]);
    expect(days(...log)).toEqual([
      ['2026-12-29', '2026-12-31'],
      ['2027-01-05', '2027-01-05'],
    ]);
  });

  it('have no place for what is no day', () => {
    expect(days(of('2026-02-30', 'r', ['a']), answer('r', 'a', 1))).toEqual([]);
  });
});

it('is as large after a thousand rounds as after ten', () => {
  const log = (rounds: number) =>
    Array.from({ length: rounds }, (_, nth) => [
      round(`r${nth}`, ['a', 'b']),
      answer(`r${nth}`, 'a', 1),
    ]).flat();
  const size = (rounds: number) => JSON.stringify(tally(...log(rounds))).length;
  expect(size(1_000)).toBeLessThan(size(10) * 1.1);
});
