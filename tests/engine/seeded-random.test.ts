import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';

describe('shuffle', () => {
  it('keeps every entry, and gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (list, seed) => {
        const shuffled = shuffleWithSeed(list, seed);
        expect([...shuffled].sort()).toEqual([...list].sort());
        expect(shuffleWithSeed(list, seed)).toEqual(shuffled);
      }),
    );
  });

  it('puts the first of three entries in each place about as often', () => {
    const places = [0, 0, 0];
    for (let seed = 0; seed < 3_000; seed++) {
      const at = shuffleWithSeed(['a', 'b', 'c'], deriveSeed(seed, 'item')).indexOf('a');
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const times of places) expect(Math.abs(times - 1_000)).toBeLessThan(120);
  });
});
