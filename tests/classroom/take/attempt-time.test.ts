import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/classroom/assignment.ts';
import {
  type AttemptState,
  parseAttempt,
  timeLimitMsFor,
} from '../../../src/classroom/take/attempt-state.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { openAttempt } from '../../support/attempts.ts';

describe('the time of a seat', () => {
  const begin = (parts: Partial<Assignment> = {}) => {
    const one = openAttempt(createTestAssignment({ minutes: 20, ...parts }));
    one.start(1);
    return one;
  };

  it('is unlimited if the assignment has no limit', () => {
    const one = openAttempt(createTestAssignment());
    one.start(1);
    one.wait(1e6);
    one.answerWrongly();
    expect([one.msLeft.value, one.stage.value]).toEqual([undefined, 'item']);
    expect(one.saved.at(-1)?.time).toBeUndefined();
  });

  it('ends an attempt, and no answer counts after that', () => {
    const one = begin();
    one.wait(20);
    one.answerWrongly();
    expect([one.stage.value, one.isEndedByClock.value]).toEqual(['ended', true]);
    expect(one.result.value?.given.some(Boolean)).toBe(false);
  });

  it.each([
    ['an hour forward', [60]],
    ['an hour back', [-60]],
    ['to the year 2000', [-14e6]],
    ['forward and right again', [60, -60]],
    ['back and right again', [-60, 60]],
    ['several times', [5, -90, 700, -615]],
  ])('is what went by, if the device’s clock is set %s', (_, jumps) => {
    const one = begin();
    one.setClock(90);
    expect(one.minutesLeft()).toBe(20);
    one.setClock(-90);
    one.wait(4);
    for (const jump of jumps) {
      one.setClock(jump);
      one.answerWrongly();
      one.wait(1);
    }
    expect([one.stage.value, one.minutesLeft()]).toEqual(['item', 16 - jumps.length]);
  });

  it('goes on through a reload, and while the page is closed', () => {
    const one = begin();
    one.wait(4);
    expect(one.reopen(0).minutesLeft()).toBe(16);
    expect(one.reopen(5).minutesLeft()).toBe(11);
    const again = one.reopen(5);
    again.wait(11);
    expect(again.stage.value).toBe('ended');
  });

  it('is not ended by a jump of the clock between two visits, and comes back when the clock is right', () => {
    const one = begin();
    one.wait(4);
    const after = one.reopen(60);
    expect([after.stage.value, after.minutesLeft()]).toEqual(['item', 5]);
    after.wait(1);
    after.setClock(-60);
    expect(after.minutesLeft()).toBe(15);
    expect(one.reopen(60).reopen(-60).minutesLeft()).toBe(16);
    expect(one.reopen(60).reopen(60).minutesLeft()).toBe(5);
  });

  it('is not won by setting the clock back, at hand or between two visits', () => {
    const one = begin();
    one.wait(4);
    const away = one.reopen(5);
    away.setClock(-60);
    expect(away.minutesLeft()).toBe(11);
    expect(one.reopen(5).reopen(-60).minutesLeft()).toBe(11);
    expect(one.reopen(-60).minutesLeft()).toBe(16);
  });

  it.each([
    ['between two visits', () => begin().reopen(-60)],
    [
      'at hand',
      () => {
        const one = begin();
        one.setClock(-60);
        return one;
      },
    ],
  ])('is not lost to a clock that was set back %s and is right again at the next', (_, setBack) => {
    const one = setBack();
    one.wait(4);
    expect(one.reopen(60).minutesLeft()).toBe(16);
    // with an absence of five minutes
    expect(one.reopen(65).minutesLeft()).toBe(11);
    // still wrong
    expect(one.reopen(5).minutesLeft()).toBe(11);
  });

  it('is not won by what the clock takes back of a jump at hand', () => {
    const one = begin();
    const away = one.reopen(5);
    away.setClock(4);
    away.setClock(-4);
    expect(away.minutesLeft()).toBe(15);
  });

  it('goes on while a hidden page or a closed lid stops the page’s clock', () => {
    const one = begin();
    one.checkTime(true);
    one.setClock(6);
    expect(one.minutesLeft()).toBe(14);
  });

  it('of an attempt that an earlier version stored is that since its start', () => {
    const one = begin();
    const { time: _, ...older } = one.saved.at(-1) as AttemptState;
    const after = openAttempt(one.resolved.assignment, 1_000 + 7 * 60_000);
    after.resume(parseAttempt(older, one.resolved.assignment) as AttemptState);
    expect(after.minutesLeft()).toBe(13);
  });

  it('is never more than the limit, never less than went by at hand, and never over by a jump alone', () => {
    const step = fc.tuple(
      fc.constantFrom('wait', 'setClock', 'reopen'),
      fc.integer({ min: -200, max: 200 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let one = begin();
        let atHand = 0;
        for (const [kind, amount] of steps) {
          if (kind === 'wait') {
            const minutes = Math.abs(amount) / 50;
            atHand += minutes;
            one.wait(minutes);
          } else if (kind === 'setClock') one.setClock(amount);
          else one = one.reopen(amount);
          if (one.stage.value === 'ended') return;
          expect(one.minutesLeft()).toBeLessThanOrEqual(20 - atHand + 0.1);
          if (kind !== 'wait') expect(one.msLeft.value).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is stored at intervals, so that a page that is killed loses none of it', () => {
    const one = begin();
    const before = one.saved.length;
    for (let second = 0; second < 60; second++) one.wait(1 / 60);
    expect(one.saved.length - before).toBeGreaterThan(4);
    expect(one.saved.at(-1)?.time?.spent).toBeGreaterThan(45_000);
  });

  it.each([
    [3, 10],
    [12, 15],
  ])('of seat %d is %d minutes', (seat, minutes) => {
    expect(timeLimitMsFor(createTestAssignment({ minutes: 10, stretch: { 12: 1.5 } }), seat)).toBe(
      minutes * 60_000,
    );
  });
});
