import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../../src/bank/types.ts';
import { empty, finished, fold, scores } from '../../src/engine/fold.ts';
import type { Entry } from '../../src/engine/log.ts';
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
    const { round: current } = tally(round('r', []), answer('r', 'a', 1), round('r', ['a', 'b']));
    expect(current?.items).toEqual(['a', 'b']);
    expect(current?.answers.map(({ item }) => item)).toEqual(['a']);
  });

  it('goes on to the round begun last', () => {
    const log = tally(round('r', ['a']), answer('r', 'a', 1), round('s', ['a', 'b']));
    expect(log.round).toMatchObject({ id: 's', answers: [] });
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
        expect(end.round?.answers.length ?? 0).toBeLessThanOrEqual(all);
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
    const { round: open } = tally(round('r', ['a', 'b']), answer('r', 'a', 1));
    const { round: undealt } = tally(round('r', []), answer('r', 'a', 1));
    const { round: done } = tally(round('r', ['a']), answer('r', 'a', 1));
    expect([open, undealt, done].map((one) => one && finished(one))).toEqual([false, false, true]);
  });

  it('has three scores of its own', () => {
    const { round: done } = tally(
      answer('old', 'z', 1),
      round('r', ['a', 'b']),
      answer('r', 'a', 0.25, { axis: 'dates' }),
    );
    expect(scores(done?.answers ?? [])).toEqual({
      actors: { points: 0, of: 0 },
      dates: { points: 0.25, of: 1 },
      positions: { points: 0, of: 0 },
    });
  });
});
