import { expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay, parseIsoDayOrThrow } from '../../src/shared/civil-date.ts';
import { isFullRun } from '../support/full-run.ts';

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

/** Every day of the Gregorian calendar from 0000-01-01, by counting on. */
function* countDays(lastYear: number) {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  for (let year = 0; year <= lastYear; year++) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++)
        yield `${pad(year, 4)}-${pad(index + 1, 2)}-${pad(day, 2)}`;
    }
  }
}

it('counts every day of the calendar, both ways', () => {
  let number = -719_528;
  // an era of 400 years has every kind of year; the whole run counts to the last year
  for (const iso of countDays(isFullRun ? 9_999 : 400)) {
    if (parseIsoDay(iso) !== number || formatIsoDay(number) !== iso)
      expect([parseIsoDay(iso), formatIsoDay(number)]).toEqual([number, iso]);
    number++;
  }
  expect(number).toBe((isFullRun ? 2_932_896 : -573_066) + 1);
}, 120_000);

it.each([
  '2023-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-01-32',
  '2026-1-1',
  '2026-01',
  '2026',
  '26-01-01',
  '12026-01-01',
  '+010000-01',
  '+010000-01-01',
  '-000001-01-01',
  '2026/01/01',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01 ',
  '2026-01-01\n',
  '２０２６-01-01',
  'NaN',
  '',
])('there is no day %j', (iso) => {
  expect(parseIsoDay(iso)).toBeUndefined();
  expect(() => parseIsoDayOrThrow(iso)).toThrow('not a day');
});
