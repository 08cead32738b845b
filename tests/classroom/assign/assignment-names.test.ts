import { expect, it } from 'vitest';
import { distinguishName, findFreeName } from '../../../src/classroom/assign/assignment-names.ts';

it('no set is given the name of another, also after one was erased', () => {
  const nameOf = (n: number) => `Série ${n}`;
  expect(findFreeName(['Série 1', 'Série 3'], nameOf)).toBe('Série 4');
  expect(findFreeName([], nameOf)).toBe('Série 1');
});

it('a copy is told from the set that it was made of', () => {
  expect(distinguishName('Lundi', ['Mardi'])).toBe('Lundi');
  expect(distinguishName('Lundi', ['Lundi'])).toBe('Lundi (2)');
  expect(distinguishName('Lundi (2)', ['Lundi', 'Lundi (2)'])).toBe('Lundi (3)');
  const long = 'x'.repeat(80);
  expect(distinguishName(long, [long])).toHaveLength(79);
});
