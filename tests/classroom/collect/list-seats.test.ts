import { expect, it } from 'vitest';
import { listSeats } from '../../../src/classroom/collect/list-seats.ts';

it.each([
  [[1, 2, 3, 4, 5], '1 à 5'],
  [[12, 8, 1, 3, 2], '1 à 3, 8 et 12'],
  [[4, 4], '4'],
  [[7, 8], '7 et 8'],
  [[30, 28, 29, 2, 1, 9], '1, 2, 9 et 28 à 30'],
  [[], ''],
])('seats %j are told as %j', (seats, told) => {
  expect(listSeats(seats, 'fr', (first, last) => `${first} à ${last}`)).toBe(told);
});
