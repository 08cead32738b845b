import { expect, it } from 'vitest';
import { findLifeStage, findNextStep } from '../../src/classroom/assignment-life.ts';

const set = { ...{ id: 'ABCDEFGH', seats: 30 } } as Parameters<typeof findNextStep>[0];
const given = { ...set, given: 1 };

it('a set is prepared, given, received seat by seat, and finished once all are in or its teacher says so', () => {
  expect(findLifeStage(set, 0)).toBe('prepared');
  expect(findLifeStage(given, 0)).toBe('given');
  expect(findLifeStage(given, 12)).toBe('receiving');
  expect(findLifeStage(given, 30)).toBe('finished');
  expect(findLifeStage({ ...given, ended: 2 }, 12)).toBe('finished');
});

it('what comes next is one step, and the one that fits what the set is for', () => {
  const next = (purpose: 'devices' | 'cards' | 'paper') =>
    [
      [set, 0],
      [given, 0],
      [given, 12],
      [given, 30],
    ].map(([one, received]) =>
      findNextStep({ ...(one as typeof set), purpose }, received as number),
    );
  expect(next('devices')).toEqual(['share', 'collect', 'collect', 'report']);
  expect(next('cards')).toEqual(['cards', 'cards', 'report', 'report']);
  expect(next('paper')).toEqual(['print', 'print', 'print', 'report']);
});
