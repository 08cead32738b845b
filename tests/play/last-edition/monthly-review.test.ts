import { expect, it } from 'vitest';
import { nextMonthlyReview } from '../../../src/play/last-edition/monthly-review.ts';

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

it.each([
  ['2026-12-08', '2026-12-08', '2027-01-08'],
  ['2026-12-08', '2026-11-30', '2027-01-08'],
  ['2026-12-08', '2027-01-31', '2027-02-28'],
  ['2027-12-31', '2028-01-31', '2028-02-29'],
])('completed on %s and last played on %s, the next review is on %s', (completed, last, next) => {
  expect(dayOf(nextMonthlyReview(Date.parse(completed), Date.parse(last)))).toBe(next);
});
