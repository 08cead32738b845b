import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes, type Bank } from '../../src/bank/types.ts';
import { axisOfItem } from '../../src/engine/axis.ts';
import { compose } from '../../src/engine/compose.ts';
import { empty } from '../../src/engine/fold.ts';
import { anyBank } from '../bank/facts.ts';

const seed = fc.integer();
const real = import.meta.glob<Bank>('/questions/*/*.yaml', { import: 'default', eager: true });

describe.each(Object.entries(real))('a round of %s', (_, bank) => {
  it('has 4 positions, 3 actors and 3 dates, and no fact twice, whatever the seed', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const round = compose(bank, empty, seed);
        const count = Object.fromEntries(
          axes.map((axis) => [
            axis,
            round.filter((item) => axisOfItem(bank, item) === axis).length,
          ]),
        );
        expect(count).toEqual({ positions: 4, actors: 3, dates: 3 });
        const facts = round.flatMap((item) => item.facts);
        expect(new Set(facts).size).toBe(facts.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('opens with the item that is already on the screen', () => {
    const first = bank.items.find(({ id }) => id === bank.opening);
    fc.assert(
      fc.property(seed, (seed) => {
        const round = compose(bank, empty, seed, first);
        expect(round[0]).toBe(first);
        expect(round).toHaveLength(10);
      }),
    );
  });

  it('is mixed: a round has three types or more', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const types = new Set(compose(bank, empty, seed).map(({ type }) => type));
        expect(types.size).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('a round of any bank', () => {
  it('is the same for the same bank, tally and seed', () => {
    fc.assert(
      fc.property(anyBank, seed, (bank, seed) => {
        expect(compose(bank, empty, seed)).toEqual(compose(bank, empty, seed));
      }),
    );
  });

  it('is never empty nor over its mix, and has no item and no fact twice', () => {
    fc.assert(
      fc.property(anyBank, seed, (bank, seed) => {
        const round = compose(bank, empty, seed);
        expect(round.length).toBeGreaterThan(0);
        const count = (axis: string) =>
          round.filter((item) => axisOfItem(bank, item) === axis).length;
        expect(count('positions')).toBeLessThanOrEqual(4);
        expect(count('actors')).toBeLessThanOrEqual(3);
        expect(count('dates')).toBeLessThanOrEqual(3);
        const facts = round.flatMap((item) => item.facts);
        expect(new Set(facts).size).toBe(facts.length);
      }),
    );
  });

  it('prefers the facts that were answered least', () => {
    fc.assert(
      fc.property(anyBank, seed, (bank, seed) => {
        const before = compose(bank, empty, seed);
        const facts = Object.fromEntries(
          before.flatMap((item) => item.facts).map((id) => [id, { times: 1, last: 1 }]),
        );
        const after = compose(bank, { ...empty, facts }, seed);
        const fresh = (round: typeof after) =>
          round.filter((item) => !facts[item.facts[0] ?? '']).length;
        const left = bank.items.some((item) => !item.facts.some((fact) => facts[fact]));
        if (left) expect(fresh(after)).toBeGreaterThan(0);
      }),
    );
  });
});
