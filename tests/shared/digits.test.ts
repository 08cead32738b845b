import { expect, it } from 'vitest';
import { readWholeNumber } from '../../src/shared/digits.ts';

it.each([
  ...['13', ' 13', '13\u00a0', '013', '000000013', '１３', '١٣', '۱۳', '१३', '\u200e13\u200f'],
])('reads %j as 13, whatever the keyboard', (typed) => {
  expect(readWholeNumber(typed, 30)).toBe(13);
});

it.each(['', ' ', '0', '31', '250', '025 0', '1 3', '1,3', '13.0', '-13', '1e1', '13a', '0x0d'])(
  'cuts no number out of %j',
  (typed) => {
    expect(readWholeNumber(typed, 30)).toBeUndefined();
  },
);
