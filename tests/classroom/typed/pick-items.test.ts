import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxisLookup } from '../../../src/bank/axis.ts';
import { computeDifficulty, difficulties } from '../../../src/bank/difficulty.ts';
import { type Axis, axes, type Item, type ItemType } from '../../../src/bank/types.ts';
import {
  estimateSeconds,
  type PickCriteria,
  pickFollowUpItems,
  pickItems,
} from '../../../src/classroom/typed/pick-items.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';

const axisOf = createAxisLookup(fixtureBank);
const types: ItemType[] = ['choice', 'verdict', 'match', 'order', 'date', 'number', 'recall'];

const wishes: fc.Arbitrary<PickCriteria> = fc.record(
  {
    axes: fc.subarray([...axes], { minLength: 1 }),
    types: fc.subarray(types, { minLength: 1 }),
    difficulty: fc.constantFrom(...difficulties),
    minutes: fc.integer({ min: 1, max: 60 }),
    count: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: [] },
);

describe('the picked items', () => {
  it('meet the criteria, within time and number, no item twice', () => {
    fc.assert(
      fc.property(wishes, fc.integer(), (wish, seed) => {
        const items = pickItems(fixtureBank, wish, seed);
        for (const item of items) {
          if (wish.axes) expect(wish.axes).toContain(axisOf(item));
          if (wish.types) expect(wish.types).toContain(item.type);
          if (wish.difficulty) expect(computeDifficulty(item)).toBe(wish.difficulty);
        }
        if (wish.minutes) expect(estimateSeconds(items)).toBeLessThanOrEqual(wish.minutes * 60);
        if (wish.count) expect(items.length).toBeLessThanOrEqual(wish.count);
        expect(new Set(items).size).toBe(items.length);
        expect(pickItems(fixtureBank, wish, seed)).toEqual(items);
      }),
    );
  });

  it('are ten about each axis in turns without criteria, and ask no fact twice', () => {
    for (let seed = 0; seed < 20; seed++) {
      const items = pickItems(fixtureBank, {}, seed);
      expect(items).toHaveLength(10);
      for (const axis of axes) {
        expect(items.filter((item) => axisOf(item) === axis).length).toBeGreaterThanOrEqual(3);
      }
      const facts = items.flatMap((item) => item.facts);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  it('fill twelve minutes of positions', () => {
    const items = pickItems(fixtureBank, { minutes: 12, axes: ['positions'] }, 1);
    expect(estimateSeconds(items)).toBeGreaterThan(11 * 60);
    expect(items.every((item) => axisOf(item) === 'positions')).toBe(true);
  });

  it('have each difficulty to choose from', () => {
    for (const difficulty of difficulties) {
      expect(pickItems(fixtureBank, { difficulty }, 1)).toHaveLength(10);
    }
  });
});

describe('items that are picked evenly', () => {
  /** Items of these axes and types, of which no two share a fact. */
  const itemsOf = (kinds: readonly (readonly [Axis, ItemType])[]) => {
    const picked: Item[] = [];
    for (const [axis, type] of kinds) {
      const facts = new Set(picked.flatMap((item) => item.facts));
      const item = fixtureBank.items.find(
        (one) =>
          axisOf(one) === axis && one.type === type && one.facts.every((fact) => !facts.has(fact)),
      );
      if (!item) throw new Error(`no ${type} about ${axis}`);
      picked.push(item);
    }
    return picked;
  };

  it('are of as many types as there are', () => {
    const kinds = ['choice', 'choice', 'choice', 'verdict', 'verdict', 'match'] as const;
    const items = itemsOf(kinds.map((type) => ['positions', type]));
    for (let seed = 0; seed < 20; seed++) {
      const picked = pickItems({ ...fixtureBank, items }, { count: 3 }, seed);
      expect(new Set(picked.map(({ type }) => type)).size).toBe(3);
    }
  });

  it('are about the axes in turns, even if they are then of fewer types', () => {
    const items = itemsOf([
      ['positions', 'choice'],
      ['positions', 'verdict'],
      ['positions', 'match'],
      ['actors', 'choice'],
      ['actors', 'choice'],
      ['actors', 'choice'],
    ]);
    for (let seed = 0; seed < 20; seed++) {
      const picked = pickItems({ ...fixtureBank, items }, { count: 4 }, seed);
      expect(picked.filter((item) => axisOf(item) === 'actors')).toHaveLength(2);
    }
  });
});

it('what a class missed is asked again, about the same facts and in another form', () => {
  const missed = pickItems(fixtureBank, { count: 8 }, 3);
  const again = pickFollowUpItems(
    fixtureBank,
    missed,
    missed.map(({ id }) => id),
  );
  expect(again).toHaveLength(8);
  expect(new Set(again).size).toBe(8);
  for (const [at, item] of again.entries()) {
    expect(item.facts).toContain(missed[at]?.facts[0]);
    expect(missed).not.toContain(item);
  }
});
