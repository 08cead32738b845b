import { expect, it } from 'vitest';
import { chooseFreeSeat } from '../../../src/classroom/take/attempt-state.ts';

it('a seat is drawn among those that have not answered on this device', () => {
  const drawn = Array.from({ length: 9 }, (_, random) => chooseFreeSeat(3, [{ seat: 2 }], random));
  expect(new Set(drawn)).toEqual(new Set([1, 3]));
  expect(chooseFreeSeat(2, [{ seat: 2 }, { seat: 1 }], 5)).toBeUndefined();
});
