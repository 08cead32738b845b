import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent, RoundEvent } from '../../src/engine/events.ts';
import { emptyProgress, finished, fold, hasDay, scores } from '../../src/engine/reducer.ts';
import { isoDay } from '../../src/shared/civil-date.ts';
import { answer, anyEvents, round } from '../support/events.ts';

const tally = (...log: LogEvent[]) => log.reduce(fold, emptyProgress);

describe('folding a log', () => {
  it('knows the facts that were answered', () => {
    const { facts } = tally(
      round('r', ['a', 'b', 'c']),
      answer('r', 'a', 1),
      answer('r', 'b', 0.5, { facts: ['x', 'y'] }),
    );
    expect(Object.keys(facts)).toEqual(['fact-of-a', 'x', 'y']);
  });

  it('takes the first of two answers to one item of a round', () => {
    const [current] = tally(round('r', ['a']), answer('r', 'a', 1), answer('r', 'a', 0)).rounds;
    expect(current?.answers.map(({ score }) => score)).toEqual([1]);
  });

  it('keeps the answers of a round that is dealt after its first answer', () => {
    const [current] = tally(round('r', []), answer('r', 'a', 1), round('r', ['a', 'b'])).rounds;
    expect(current?.items).toEqual(['a', 'b']);
    expect(current?.answers.map(({ item }) => item)).toEqual(['a']);
  });

  it('goes on to the round begun last', () => {
    const log = tally(round('r', ['a']), answer('r', 'a', 1), round('s', ['a', 'b']));
    expect(log.rounds).toMatchObject([{ id: 's', answers: [] }, { id: 'r' }]);
  });

  it('has an item of a round answered once, and every fact of what was answered', () => {
    fc.assert(
      fc.property(anyEvents, (log) => {
        const { rounds, facts } = tally(...log);
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
  const of = (day: string, id: string, items: string[]): RoundEvent => ({
    ...round(id, items),
    day,
  });
  const days = (...log: LogEvent[]) => tally(...log).days.map((run) => run.map(isoDay));

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
