import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDay, type DayRange } from '../../src/engine/reducer.ts';
import { computeStreak } from '../../src/engine/streak.ts';
import { formatIsoDay, parseIsoDayOrThrow } from '../../src/shared/civil-date.ts';
import { propertyRuns } from '../support/full-run.ts';

const streakOfDays = (days: readonly string[], today: string) =>
  computeStreak(days.map(parseIsoDayOrThrow).reduce<readonly DayRange[]>(addDay, []), today);

/** ISO days from `from` on: `x` is a day played, `.` a day missed. */
const calendar = (from: string, marks: string) =>
  [...marks].flatMap((mark, at) =>
    mark === 'x' ? [formatIsoDay(parseIsoDayOrThrow(from) + at)] : [],
  );

describe('a streak', () => {
  // today is the day of the last mark
  it.each([
    ['nothing played', '.', 0, 1, 0],
    ['today', 'x', 1, 1, 1],
    ['not yet played today', 'xxx.', 3, 1, 3],
    ['one day missed, saved', 'xxx.x', 4, 0, 4],
    ['yesterday missed, saved for today', 'xxx..', 3, 0, 3],
    ['two days missed', 'xxx...', 0, 1, 3],
    ['two days missed, then played', 'xxx..x', 1, 1, 3],
    ['the freeze back after seven days', 'xx.xxxxxxx', 9, 1, 9],
    ['six days do not bring it back', 'xx.xxxxxx', 8, 0, 8],
    ['a second miss after seven days', 'xx.xxxxxxx.x', 10, 0, 10],
    ['a second miss too soon cuts off the days before the first', 'xx.xxxxxx.x', 7, 0, 8],
    ['and so while it is not yet played', 'xx.xxxxxx..', 6, 0, 8],
    ['there are never two freezes', 'x'.repeat(30).concat('..x'), 1, 1, 30],
    ['every other day', 'x.x.x.x.x', 2, 0, 2],
  ])('%s: %s', (_, marks, length, freezes, best) => {
    const today = formatIsoDay(parseIsoDayOrThrow('2026-11-23') + marks.length - 1);
    const days = calendar('2026-11-23', marks);
    expect(streakOfDays(days, today)).toMatchObject({ length, freezes, best });
  });

  it('lists the frozen days, latest first', () => {
    const days = calendar('2026-12-30', 'x.xxxxxxx.x');
    expect(streakOfDays(days, '2027-01-09').frozen).toEqual(['2027-01-08', '2026-12-31']);
    expect(streakOfDays(days, '2027-01-11').frozen).toEqual(['2027-01-10']);
  });

  it.each([
    ['the turn of the year', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'], 4],
    ['a leap day played', ['2028-02-28', '2028-02-29', '2028-03-01'], 3],
    ['a leap day missed', ['2028-02-28', '2028-03-01'], 2],
    ['February of a common year', ['2027-02-27', '2027-02-28', '2027-03-01'], 3],
    ['the year 2100, which has no leap day', ['2100-02-28', '2100-03-01'], 2],
  ])('goes through %s', (_, days, length) => {
    expect(streakOfDays(days, days.at(-1) ?? '').length).toBe(length);
  });
});

describe('a streak and a wrong clock', () => {
  const ten = calendar('2026-11-01', 'x'.repeat(10));

  it.each([
    ['a day back', '2026-11-09'],
    ['back into the streak', '2026-11-03'],
    ['back before the streak', '2026-10-01'],
    ['back to where clocks begin', '1970-01-01'],
  ])('is not shortened by a clock %s', (_, today) => {
    expect(streakOfDays(ten, today)).toMatchObject({ length: 10, freezes: 1, best: 10 });
  });

  it('is neither broken nor lengthened by one day that lies ahead', () => {
    const days = [...ten, '2031-05-05'];
    expect(streakOfDays(days, '2026-11-10')).toMatchObject({ length: 10, best: 10 });
    expect(streakOfDays([...days, '2026-11-11'], '2026-11-11').length).toBe(11);
  });

  it('goes on with each day played once a clock is right that was a year ahead for weeks', () => {
    const ahead = calendar('2027-11-11', 'x'.repeat(12));
    const streakOn = (today: string, marks: string) =>
      streakOfDays([...ten, ...ahead, ...calendar('2026-11-23', marks)], today).length;
    expect(streakOn('2026-11-23', '')).toBe(12);
    expect(streakOn('2026-11-23', 'x')).toBe(13);
    expect(streakOn('2026-11-27', 'xxxxx')).toBe(17);
    // and counts none twice when its days have come
    expect(streakOn('2027-11-23', 'x'.repeat(366))).toBe(366);
  });

  it('counts a day ahead only once its date comes or a neighbour was played', () => {
    const days = ['2031-05-05'];
    expect(streakOfDays(days, '2026-11-10')).toMatchObject({ length: 0, best: 0 });
    expect(streakOfDays(days, '2031-05-03').length).toBe(1);
    expect(streakOfDays([...days, '2031-05-06'], '2026-11-10').length).toBe(2);
  });
});

const start = parseIsoDayOrThrow('2026-11-23');
const near = fc.integer({ min: start - 40, max: start + 40 });
const played = fc.array(near.map(formatIsoDay), { maxLength: 60 });
/** Ranges with single days missed, so that freezes matter. */
const marks = fc
  .array(fc.constantFrom('x', 'x', 'x', 'x', 'x', 'x', 'x', '.'), { maxLength: 60 })
  .map((marks) => marks.join(''));
const daysWithGaps = marks.map((marks) => calendar('2026-11-01', marks));
const anyDays = fc.oneof(played, daysWithGaps);
const today = near.map(formatIsoDay);
const manyRuns = propertyRuns(2_000);

describe('any streak', () => {
  it('is the longest run up to today with seven days played between two single days missed', () => {
    fc.assert(
      fc.property(marks, (marks) => {
        const days = calendar('2026-11-01', `${marks}x`);
        const allowed = [...`${marks}x`]
          .map((_, from) => `${marks}x`.slice(from))
          .filter((run) => /^x+((\.x{7,})*\.x+)?$/.test(run))
          .map((run) => run.replaceAll('.', '').length);
        const { length } = streakOfDays(
          days,
          formatIsoDay(parseIsoDayOrThrow('2026-11-01') + marks.length),
        );
        expect(length).toBe(Math.max(...allowed));
      }),
      manyRuns,
    );
  });

  it('depends neither on the order of the days nor on doubles', () => {
    fc.assert(
      fc.property(anyDays, today, fc.func(fc.nat()), (days, today, dice) => {
        const mixed = [...days, ...days].sort((a, b) => dice(a) - dice(b));
        expect(streakOfDays(mixed, today)).toEqual(streakOfDays(days, today));
      }),
      manyRuns,
    );
  });

  it('is at most the days played, and at most the best, with at most one freeze', () => {
    fc.assert(
      fc.property(anyDays, today, (days, today) => {
        const { length, best, freezes, frozen } = streakOfDays(days, today);
        expect(length).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(new Set(days).size);
        expect([0, 1]).toContain(freezes);
        expect(frozen.length).toBeLessThanOrEqual(1 + length / 7);
        for (const day of frozen) expect(days).not.toContain(day);
      }),
      manyRuns,
    );
  });

  it('grows by exactly the one day played, when the clock goes on', () => {
    fc.assert(
      fc.property(anyDays, today, (days, today) => {
        const before = days.filter((day) => day < today);
        const { length } = streakOfDays(before, today);
        expect(streakOfDays([...before, today], today).length).toBe(length + 1);
        expect(streakOfDays([...before, today, today], today).length).toBe(length + 1);
      }),
      manyRuns,
    );
  });

  it('is never shortened by a day more, whichever day it is', () => {
    fc.assert(
      fc.property(anyDays, near.map(formatIsoDay), today, (days, more, today) => {
        const before = streakOfDays(days, today);
        const after = streakOfDays([...days, more], today);
        expect(after.length).toBeGreaterThanOrEqual(before.length);
        expect(after.best).toBeGreaterThanOrEqual(before.best);
      }),
      manyRuns,
    );
  });

  it('is never shortened by a clock that goes back; only lone days may then wait', () => {
    fc.assert(
      fc.property(anyDays, today, fc.nat(400), (days, today, back) => {
        const earlierToday = parseIsoDayOrThrow(today) - back;
        const numbers = new Set(days.map(parseIsoDayOrThrow));
        const waiting = [...numbers].filter(
          (day) => day > earlierToday + 2 && !numbers.has(day - 1) && !numbers.has(day + 1),
        );
        const { length } = streakOfDays(days, today);
        const earlier = streakOfDays(days, formatIsoDay(earlierToday)).length;
        expect(earlier).toBeGreaterThanOrEqual(length - waiting.length);
      }),
      manyRuns,
    );
  });

  it('is the same again when a clock that was set back or ahead is right again', () => {
    fc.assert(
      fc.property(anyDays, today, fc.integer({ min: 50, max: 9_000 }), (days, today, off) => {
        const past = days.filter((day) => day <= today);
        const right = streakOfDays(past, today);
        // one daily round played while the clock was wrong, far from the days played
        for (const wrong of [
          parseIsoDayOrThrow(today) + off + 50,
          parseIsoDayOrThrow(today) - off - 50,
        ]) {
          const after = streakOfDays([...past, formatIsoDay(wrong)], today);
          expect({ ...after, best: 0 }).toEqual({ ...right, best: 0 });
        }
      }),
      manyRuns,
    );
  });
});

describe('a player who plays every day', () => {
  const hour = 3_600_000;
  const localDay = (at: number, timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);

  it.each(['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'])(
    'keeps the streak in %s through a year, its two clock changes and the turn of the year',
    (zone) => {
      // noon UTC is a day of its own in every zone, summer or winter
      const noons = Array.from({ length: 400 }, (_, n) => Date.UTC(2026, 8, 1, 12) + n * 24 * hour);
      const days = noons.map((at) => localDay(at, zone));
      expect(streakOfDays(days, days.at(-1) ?? '')).toMatchObject({ length: 400, frozen: [] });
    },
  );

  it('keeps the streak when an hour lost moves 24 hours later past a midnight: the freeze saves it', () => {
    // 23:30 in Paris, the Saturday of the change; 24 hours later it is Monday
    const days = [-1, 0, 1, 2].map((n) =>
      localDay(Date.UTC(2027, 2, 27, 22, 30) + n * 24 * hour, 'Europe/Paris'),
    );
    expect(days).toEqual(['2027-03-26', '2027-03-27', '2027-03-29', '2027-03-30']);
    expect(streakOfDays(days, '2027-03-30')).toMatchObject({ length: 4, frozen: ['2027-03-28'] });
  });

  it('may see one instant as two days, on two devices or in two zones, and keeps the streak', () => {
    const instant = Date.UTC(2026, 11, 31, 10, 30);
    const east = localDay(instant, 'Pacific/Kiritimati');
    const west = localDay(instant, 'Pacific/Pago_Pago');
    expect([west, east]).toEqual(['2026-12-30', '2027-01-01']);
    const days = [...calendar('2026-12-20', 'x'.repeat(11)), east];
    expect(streakOfDays(days, west)).toMatchObject({ length: 12, frozen: ['2026-12-31'] });
    expect(streakOfDays(days, east)).toMatchObject({ length: 12, frozen: ['2026-12-31'] });
  });

  it('keeps the streak through any travel, with a game each time a local day is new', () => {
    // a visit every one to twelve hours, sometimes in another time zone
    const visits = fc.array(
      fc.record({
        later: fc.integer({ min: 1, max: 12 }),
        zone: fc.oneof(
          { weight: 15, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.integer({ min: -12, max: 14 }) },
        ),
      }),
      { minLength: 10, maxLength: 120 },
    );
    fc.assert(
      fc.property(visits, (visits) => {
        let at = start * 24;
        let zone = 0;
        let lost = 0;
        const days: string[] = [];
        for (const visit of visits) {
          at += visit.later;
          zone = visit.zone ?? zone;
          const today = formatIsoDay(Math.floor((at + zone) / 24));
          // a flight across the date line can skip a day: one is the freeze's to save, more are not
          if (days.length > 0)
            lost += Math.max(
              0,
              parseIsoDayOrThrow(today) - 1 - Math.max(...days.map(parseIsoDayOrThrow)),
            );
          const before = streakOfDays(days, today).length;
          days.push(today);
          const after = streakOfDays(days, today).length;
          expect(after).toBeGreaterThanOrEqual(before);
          if (lost <= 1) expect(after).toBe(new Set(days).size);
        }
      }),
      propertyRuns(500),
    );
  });
});
