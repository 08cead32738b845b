import { expect, it } from 'vitest';
import { readTypedNumber } from '../../../src/items/number/figure.ts';
import { numberFor } from '../../support/number-items.ts';

it.each([
  ['1,200', 1_200, 1_200],
  ['1,200', 1_500, 1_200],
  ['1,200', 1.2, 1.2],
  ['1,200', 2, 1.2],
  ['1.200', 1_500, 1_200],
  ['1.200', 1.2, 1.2],
  ['1,234', 1_500, 1_234],
  ['1,234', 2.5, 1.234],
  ['12,500', 13, 12.5],
  ['12,500', 9_000, 12_500],
  ['-1,200', -1_500, -1_200],
  ['1,200', 0, 1_200],
  ['1.125 million', 1_125_000, 1_125_000],
  ['1,125 million', 1_125_000, 1_125_000],
])(
  'a French player’s %j, where %d is asked, is %d, whatever else it may be',
  (typed, key, figure) => {
    expect(readTypedNumber(typed, numberFor(key), 'fr')).toBe(figure);
  },
);

it.each([
  ['1,200', 1.2, 1_200],
  ['1,200', 1_500, 1_200],
  ['1.200', 1.2, 1.2],
  ['1.200', 1_500, 1_200],
  ['1.125 million', 1_125_000, 1_125_000],
])('an English player’s %j, where %d is asked, is %d', (typed, key, figure) => {
  expect(readTypedNumber(typed, numberFor(key), 'en')).toBe(figure);
});

it('a right answer is not another for being written as elsewhere', () => {
  expect(readTypedNumber('100,000', numberFor(100), 'fr')).toBe(100_000);
  expect(readTypedNumber('1,125', numberFor(1.125), 'en')).toBe(1.125);
  expect(readTypedNumber('99,800', { ...numberFor(100_000), tolerance: 500 }, 'fr')).toBe(99_800);
});

it('a fraction alone is read where a part is asked for, and may be two numbers elsewhere', () => {
  expect(readTypedNumber('3/4', numberFor(0.75, 'point'), 'fr')).toBe(0.75);
  expect(readTypedNumber('1/2 point', numberFor(0.5, 'point'), 'fr')).toBe(0.5);
  expect(readTypedNumber('3/4', numberFor(3, 'points'), 'fr')).toBeUndefined();
});

it('a space after the comma is a slip where a part is asked, and may be two numbers elsewhere', () => {
  expect(readTypedNumber('12, 5', numberFor(12.5, '%'), 'fr')).toBe(12.5);
  expect(readTypedNumber('12, 5', numberFor(12, '%'), 'fr')).toBeUndefined();
});

it('a minus before how far something fell is no other figure, and elsewhere it is', () => {
  const read = (prompt: string) =>
    readTypedNumber('−33 %', { ...numberFor(33, '%'), prompt }, 'fr');
  expect(read('De quel pourcentage le titre a-t-il baissé ?')).toBe(33);
  expect(read('A-t-il baissé ou augmenté, et de combien ?')).toBe(-33);
  expect(read('De combien a-t-il changé ?')).toBe(-33);
});
