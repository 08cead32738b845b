import { describe, expect, it } from 'vitest';
import { parseTimeSpan } from '../../src/bank/edtf-interval.ts';

const iso = (time: number | undefined) =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);

describe('the span of a date', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2022-01-12', '2022-01-12', '2022-01-12'],
    ['?2021-10', '2021-10-01', '2021-10-31'],
    ['2022-01-13/2022-01-14', '2022-01-13', '2022-01-14'],
    ['2014/..', '2014-01-01', '2014-12-31'],
    ['2014/', '2014-01-01', '2014-12-31'],
    ['../2022-01-11', '2022-01-10', '2022-01-10'],
  ])('of %s is from %s to %s', (date, from, to) => {
    expect([iso(parseTimeSpan(date)?.from), iso(parseTimeSpan(date)?.to)]).toEqual([from, to]);
  });

  it.each(['', 'yesterday', '2022-13', '2022-02-30', '12.01.2022', '2022-1-2'])(
    'of %j there is none',
    (date) => {
      expect(parseTimeSpan(date)).toBeUndefined();
    },
  );
});
