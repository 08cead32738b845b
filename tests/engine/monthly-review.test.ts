import { expect, it } from 'vitest';
import { findMonthlyReviews } from '../../src/engine/monthly-review.ts';

const dayOf = (ms: number | undefined) => ms && new Date(ms).toISOString().slice(0, 10);

it.each([
  ['2026-12-08', '2026-12-09', undefined, '2027-01-08'],
  ['2026-12-08', '2026-11-30', undefined, '2027-01-08'],
  ['2026-12-08', '2027-01-08', '2027-01-08', '2027-02-08'],
  ['2026-12-31', '2027-02-27', '2027-01-31', '2027-02-28'],
  ['2027-12-31', '2028-03-01', '2028-02-29', '2028-03-31'],
  ['2026-12-08', '2028-06-20', '2028-06-08', '2028-07-08'],
])(
  'completed on %s, on %s the last review was on %s and the next is on %s',
  (completed, now, last, next) => {
    const reviews = findMonthlyReviews(Date.parse(completed), Date.parse(now));
    expect(dayOf(reviews.last)).toBe(last);
    expect(dayOf(reviews.next)).toBe(next);
  },
);
