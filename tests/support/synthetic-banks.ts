import fc from 'fast-check';
import type { Bank, Item } from '../../src/bank/types.ts';
import { exampleItems } from './example-items.ts';

const numberedIds = (name: string, length: number) =>
  Array.from({ length }, (_, index) => ({ id: `${name}-${index}` }));

/** A bank with facts and items alone, which is all that composing a round reads. */
export const bankWithFacts = (counts: [number, number, number], items: Item[]) =>
  ({
    actors: numberedIds('a', counts[0]),
    dates: numberedIds('d', counts[1]),
    positions: numberedIds('p', counts[2]),
    items,
  }) as unknown as Bank;

/** Banks of any size, each item about one to four facts. */
export const anyBank: fc.Arbitrary<Bank> = fc
  .tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .chain((counts) => {
    const ids = bankWithFacts(counts, []);
    const facts = [...ids.actors, ...ids.dates, ...ids.positions].map(({ id }) => id);
    const item = fc.record({
      type: fc.constantFrom(...(Object.keys(exampleItems) as Item['type'][])),
      facts: fc.subarray(facts, { minLength: 1, maxLength: Math.min(4, facts.length) }),
    });
    return fc.array(item, { minLength: 1, maxLength: 60 }).map((made) =>
      bankWithFacts(
        counts,
        made.map(({ type, facts }, index) => ({ ...exampleItems[type], id: `i-${index}`, facts })),
      ),
    );
  });
