import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay, parseIsoDayOrThrow } from '../../src/shared/civil-date.ts';
import { propertyRuns } from '../support/full-run.ts';

const msInDay = 86_400_000;
/** Every day from the year 0 to the year 9999. */
const day = fc.integer({ min: -719_528, max: 2_932_896 });

describe('a day as a number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2022-01-12', 19_004],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is %d', (iso, number) => {
    expect(parseIsoDay(iso)).toBe(number);
    expect(formatIsoDay(number)).toBe(iso);
  });

  it('agrees with the calendar of the platform, both ways', () => {
    fc.assert(
      fc.property(day, (number) => {
        const iso = new Date(number * msInDay).toISOString().slice(0, 10);
        expect(formatIsoDay(number)).toBe(iso);
        expect(parseIsoDay(iso)).toBe(number);
      }),
      propertyRuns(5_000),
    );
  });

  it.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', ''])(
    'there is no day %j',
    (iso) => {
      expect(parseIsoDay(iso)).toBeUndefined();
      expect(() => parseIsoDayOrThrow(iso)).toThrow('not a day');
    },
  );
});
