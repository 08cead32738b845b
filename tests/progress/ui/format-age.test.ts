import { expect, it } from 'vitest';
import { formatAge } from '../../../src/progress/ui/format-age.ts';

it.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [2 * 3_600_000 - 1, '1 hour ago'],
  [86_400_000, 'yesterday'],
  [40 * 86_400_000, '40 days ago'],
])('%i ms ago is %s', (elapsedMs, age) => {
  expect(formatAge(elapsedMs, 'en', 'just now')).toBe(age);
});
