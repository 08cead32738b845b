import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxisLookup } from '../../src/bank/axis.ts';
import { type Axis, axes, type Bank, type Item } from '../../src/bank/types.ts';
import { pickItems } from '../../src/classroom/typed/pick-items.ts';
import { composeRound } from '../../src/engine/compose-round.ts';
import { composeDailyRound } from '../../src/engine/daily-round.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import type { Memory } from '../../src/engine/spaced-repetition.ts';
import { formatIsoDay } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { exampleItems } from '../support/example-items.ts';
import { propertyRuns } from '../support/full-run.ts';
import { reduceMemory } from '../support/memory.ts';
import { bankCases, makeWellMadeBank } from '../support/small-banks.ts';
import { bankWithFacts } from '../support/synthetic-banks.ts';

const now = Date.UTC(2026, 0, 1);
const factsIn = (items: readonly Item[]) => items.flatMap(({ facts }) => facts);
const countByAxis = (bank: Bank, items: readonly Item[]) => {
  const axisOf = createAxisLookup(bank);
  return axes.map((axis) => items.filter((item) => axisOf(item) === axis).length);
};

const memoryAfter = (memory: Memory, items: readonly Item[], round: number, score: number) =>
  items.reduce(
    (memory, { id, facts }, at) =>
      reduceMemory(
        memory,
        answerEvent(`r${round}`, id, score, { key: `${100_000 + round}-${at}`, at: now, facts }),
      ),
    memory,
  );

/** Items of a bank that has one about each fact alone; a position that brings its holder is one. */
const countAskable = (bank: Bank) => new Set(bank.items.map(({ facts: [first] }) => first)).size;

const bankOf = (size: number, wanted: readonly Axis[]) => makeWellMadeBank(size, wanted);

describe.each(bankCases)('a bank of %i facts, %s', (size, _, wanted) => {
  const bank = bankOf(size, wanted);
  const most = countAskable(bank);

  it('gives rounds of ten or of all its facts, none twice, for whom it is new or not', () => {
    for (let seed = 0; seed < 3; seed++) {
      let memory: Memory = {};
      for (let round = 0; round < 4; round++) {
        const items = composeRound(bank, memory, { seed: seed * 31 + round, now: now + round });
        expect(items).toHaveLength(Math.min(10, most));
        expect(new Set(factsIn(items)).size).toBe(factsIn(items).length);
        memory = memoryAfter(memory, items, round, seed % 2);
      }
    }
  });

  it('gives five questions a day, or as many as it has facts', () => {
    for (let day = 19_800; day < 19_812; day++) {
      const items = composeDailyRound(bank, formatIsoDay(day));
      expect(items).toHaveLength(Math.min(5, most));
      expect(new Set(factsIn(items)).size).toBe(factsIn(items).length);
    }
  });

  it('shares a round evenly among the axes that it has, as far as each has facts', () => {
    const items = composeRound(bank, {}, { seed: 3, now });
    const counts = countByAxis(bank, items);
    expect(createPlayableBank(bank).axes).toEqual(axes.filter((axis) => wanted.includes(axis)));
    for (const [at, axis] of axes.entries()) {
      const share = Math.floor(items.length / wanted.length);
      if (!wanted.includes(axis)) expect(counts[at]).toBe(0);
      else expect(counts[at]).toBeGreaterThanOrEqual(Math.min(share, bank[axis].length) - 1);
    }
  });

  it('gives a class the ten items of a set', () => {
    const items = pickItems(bank, {}, 1);
    expect(items).toHaveLength(Math.min(10, bank.items.length));
  });
});

/** The most items that share no fact, by trying all. */
function countMostApart(
  items: readonly Item[],
  limit: number,
  asked: readonly string[] = [],
): number {
  const [first, ...rest] = items.filter(({ facts }) => !facts.some((fact) => asked.includes(fact)));
  if (!first || limit === 0) return 0;
  const withFirst = 1 + countMostApart(rest, limit - 1, [...asked, ...first.facts]);
  return withFirst >= Math.min(limit, rest.length)
    ? withFirst
    : Math.max(withFirst, countMostApart(rest, limit, asked));
}

const smallBank = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain((counts) => {
    const { actors, dates, positions } = bankWithFacts(counts, []);
    const facts = [...actors, ...dates, ...positions].map(({ id }) => id);
    const item = fc.record({
      type: fc.constantFrom(...(Object.keys(exampleItems) as Item['type'][])),
      facts: fc.subarray(facts, { minLength: 1, maxLength: Math.min(4, facts.length) }),
    });
    return fc.array(item, { minLength: 1, maxLength: 16 }).map((made) =>
      bankWithFacts(
        counts,
        made.map(({ type, facts }, at) => ({ ...exampleItems[type], id: `i-${at}`, facts })),
      ),
    );
  });

describe('a small bank of any kind', () => {
  it('gives a round as long as can be, or one shorter', () => {
    fc.assert(
      fc.property(smallBank, fc.integer(), (bank, seed) => {
        const { length } = composeRound(bank, {}, { seed, now });
        expect(length).toBeGreaterThanOrEqual(countMostApart(bank.items, 10) - 1);
        expect(length).toBeGreaterThan(0);
      }),
      propertyRuns(1_000),
    );
  });
});
