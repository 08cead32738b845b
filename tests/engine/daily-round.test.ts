import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOfItem } from '../../src/bank/axis.ts';
import { axes, type Bank, type Item } from '../../src/bank/types.ts';
import { composeDailyRound } from '../../src/engine/daily-round.ts';
import { isTyped } from '../../src/engine/item-form.ts';
import { formatIsoDay, parseIsoDayOrThrow } from '../../src/shared/civil-date.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';
import { propertyRuns } from '../support/full-run.ts';
import { anyBank } from '../support/synthetic-banks.ts';

const fixtureBanks = { fr: fixtureBank, en: openFixtureBank('en') };
const banks = Object.values(fixtureBanks);

const ids = (items: readonly Item[]) => items.map(({ id }) => id);
const isLong = ({ type }: Item) => type === 'match' || type === 'order';
const expectNoRepeats = (items: readonly Item[]) => {
  const facts = items.flatMap((item) => item.facts);
  expect(new Set(facts).size).toBe(facts.length);
  expect(new Set(ids(items)).size).toBe(items.length);
};

/** Any day from 1970 to 2200. */
const day = fc.integer({ min: 0, max: 84_000 }).map(formatIsoDay);
const smallBank = anyBank.map((bank): Bank => ({ ...bank, id: 'example' }));

const first = parseIsoDayOrThrow('2026-11-23');
const isoDays = Array.from({ length: 750 }, (_, index) => formatIsoDay(first + index));

describe.each(Object.entries(fixtureBanks))('the daily rounds of %s', (_, bank) => {
  const rounds = isoDays.map((iso) => composeDailyRound(bank, iso));

  it('have one shape every day: choice, verdict, order or match, one typed, and a choice to end on', () => {
    for (const items of rounds) {
      const [first, second, long, typed, last] = items as Required<typeof items>;
      expect([first, second, last].map((item) => item?.type)).toEqual([
        'choice',
        'verdict',
        'choice',
      ]);
      expect(long && isLong(long)).toBe(true);
      expect(typed && isTyped(typed)).toBe(true);
      expectNoRepeats(items);
    }
  });

  it('have every axis each day, and all axes as often over any three days', () => {
    const counts = rounds.map((items) =>
      axes.map((axis) => items.filter((item) => axisOfItem(bank, item) === axis).length),
    );
    for (const count of counts) expect(count.toSorted()).toEqual([1, 2, 2]);
    for (let at = 0; at + 3 <= counts.length; at++) {
      const three = counts.slice(at, at + 3);
      expect(axes.map((_, axis) => three.reduce((n, c) => n + (c[axis] ?? 0), 0))).toEqual([
        5, 5, 5,
      ]);
    }
  });

  it('use the whole bank, and seldom repeat an item within a week', () => {
    const kindOf = (item: Item) => (isLong(item) ? 'long' : isTyped(item) ? 'typed' : item.type);
    const daysOf = (item: Item) =>
      bank.items.filter((other) => kindOf(other) === kindOf(item)).length /
      (item.type === 'choice' ? 2 : 1);
    // and a half more for those that had to wait
    const passDays = Math.ceil(Math.max(...bank.items.map(daysOf)) * 1.5);
    expect(new Set(ids(rounds.slice(0, passDays).flat())).size).toBe(bank.items.length);

    const seen = new Map<string, number>();
    let earlyRepeats = 0;
    for (const [at, items] of rounds.entries()) {
      for (const item of items) {
        const last = seen.get(item.id);
        if (last !== undefined && at - last < 7) earlyRepeats++;
        seen.set(item.id, at);
      }
    }
    expect(earlyRepeats / (rounds.length * 5)).toBeLessThan(0.02);
  });
});

describe('the daily round', () => {
  it('is the same in every language of an article', () => {
    for (const bank of banks) {
      const others = banks.filter(({ id }) => id === bank.id);
      for (const iso of isoDays.slice(0, 40)) {
        const one = ids(composeDailyRound(bank, iso));
        for (const other of others.filter((other) => other !== bank))
          expect(ids(composeDailyRound(other, iso))).toEqual(one);
      }
    }
  });

  it('is the same for every player, in whatever order a bank lists its items', () => {
    fc.assert(
      fc.property(smallBank, day, fc.infiniteStream(fc.nat()), (bank, iso, dice) => {
        const order = new Map(bank.items.map((item) => [item, dice.next().value]));
        const items = bank.items.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(ids(composeDailyRound({ ...bank, items }, iso))).toEqual(
          ids(composeDailyRound(bank, iso)),
        );
      }),
    );
  });

  it('has what a bank can give: one to five items, no fact twice', () => {
    fc.assert(
      fc.property(smallBank, day, (bank, iso) => {
        const items = composeDailyRound(bank, iso);
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(5);
        expectNoRepeats(items);
        if (items.length === 5) return;
        const taken = new Set(items.flatMap(({ facts }) => facts));
        const left = bank.items.filter((item) => !items.includes(item));
        for (const { facts } of left) expect(facts.some((fact) => taken.has(fact))).toBe(true);
      }),
      propertyRuns(200),
    );
  });

  it('is none for a bank without items, and throws for what is no day', () => {
    const bank = { id: 'example', actors: [], dates: [], positions: [], items: [] as Item[] };
    expect(composeDailyRound(bank as unknown as Bank, '2026-11-23')).toEqual([]);
    expect(() => composeDailyRound(bank as unknown as Bank, 'today')).toThrow('not a day: today');
  });
});
