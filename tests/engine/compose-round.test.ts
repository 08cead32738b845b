import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOfItem } from '../../src/bank/axis.ts';
import { isWordItem } from '../../src/bank/hole.ts';
import { type Axis, axes, type Bank, type Item } from '../../src/bank/types.ts';
import {
  composeRound,
  type RoundFilter,
  type RoundRequest,
} from '../../src/engine/compose-round.ts';
import { composeDailyRound } from '../../src/engine/daily-round.ts';
import { computeFormLevel, isTyped, kindOf } from '../../src/engine/item-form.ts';
import { isDue, type Memory } from '../../src/engine/spaced-repetition.ts';
import { createWords } from '../../src/engine/word-items.ts';
import { formatIsoDay, MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { exampleItems } from '../support/example-items.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';
import { listSeeds, propertyRuns } from '../support/full-run.ts';
import { reduceMemory } from '../support/memory.ts';
import { anyBank, bankWithFacts } from '../support/synthetic-banks.ts';

const seed = fc.integer();
const start = Date.UTC(2026, 0, 1);
const fixtureBanks = { fr: fixtureBank, en: openFixtureBank('en') };

const factsIn = (round: readonly Item[]) => round.flatMap((item) => item.facts);
const mixOf = (bank: Bank, round: readonly Item[]) =>
  Object.fromEntries(
    axes.map((axis) => [axis, round.filter((item) => axisOfItem(bank, item) === axis).length]),
  );

/** The memory after a round. */
function memoryAfter(
  memory: Memory,
  items: readonly Item[],
  roundNumber: number,
  at: number,
  answerOf: (item: Item) => { score: number; certain?: boolean },
) {
  return items.reduce((memory, item, place) => {
    const { score, certain } = answerOf(item);
    const key = `${String(roundNumber).padStart(6, '0')}-${String(place).padStart(3, '0')}`;
    const { id, facts } = item;
    const more = { key, at, facts, ...(certain && { confidence: 'certain' as const }) };
    return reduceMemory(memory, answerEvent(`r${roundNumber}`, id, score, more));
  }, memory);
}

const memoryAfterOne = (item: Item, score: number, at = start, certain = false) =>
  memoryAfter({}, [item], 0, at, () => ({ score, certain }));

/** Learners who know much or little, are sure or not, with clocks that stand, leap or go back. */
const learner = fc.record({
  seed,
  knows: fc.constantFrom(0, 0.3, 0.7, 1),
  certain: fc.constantFrom(0, 0.5, 1),
  waits: fc.array(
    fc.constantFrom(
      0,
      1,
      60_000,
      3_600_000,
      MS_PER_DAY,
      3 * MS_PER_DAY,
      400 * MS_PER_DAY,
      -MS_PER_DAY,
      -3_600_000,
    ),
    { minLength: 4, maxLength: 8 },
  ),
});
type Learner = typeof learner extends fc.Arbitrary<infer L> ? L : never;

/** Plays rounds and checks each, given the memory and the time it was composed from. */
function play(
  bank: Bank,
  { seed, knows, certain, waits }: Learner,
  rounds: number,
  check: (round: readonly Item[], memory: Memory, now: number) => void,
  compose = (memory: Memory, request: RoundRequest) => composeRound(bank, memory, request),
) {
  let memory: Memory = {};
  let now = start;
  for (let roundNumber = 0; roundNumber < rounds; roundNumber++) {
    now += waits[roundNumber % waits.length] ?? 0;
    const round = compose(memory, { seed: seed + roundNumber, now });
    check(round, memory, now);
    memory = memoryAfter(memory, round, roundNumber, now, ({ id }) => {
      const luck = ((id.length * 31 + roundNumber * 17 + Math.abs(seed)) % 10) / 10;
      return { score: luck < knows ? 1 : 0, certain: luck < certain };
    });
  }
  return memory;
}

describe.each(Object.entries(fixtureBanks))('a round of %s', (_, bank) => {
  const { wordsAbout } = createWords(bank, []);
  const compose = (memory: Memory, request: RoundRequest) =>
    composeRound(bank, memory, { wordsAbout, ...request });

  it('has 4 positions, 3 actors and 3 dates for a new player, and no fact twice', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const round = compose({}, { seed, now: start });
        expect(mixOf(bank, round)).toEqual({ positions: 4, actors: 3, dates: 3 });
        expect(new Set(factsIn(round)).size).toBe(factsIn(round).length);
      }),
      propertyRuns(400),
    );
  });

  it('asks a new player nothing that is typed or hard, and the easiest first', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const round = compose({}, { seed, now: start });
        expect(round.filter(isTyped)).toEqual([]);
        const levels = round.map(computeFormLevel);
        expect(levels).toEqual(levels.toSorted());
        expect(Math.max(...levels)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has nothing typed on the first two days, however well it goes', () => {
    const check = (round: readonly Item[]) => expect(round.filter(isTyped)).toEqual([]);
    for (const knows of [0.3, 0.7, 1] as const)
      for (const seed of listSeeds(32))
        play(bank, { seed, knows, certain: 0, waits: [MS_PER_DAY] }, 2, check, compose);
    const waits = [0, 3_600_000, 3_600_000, MS_PER_DAY - 7_200_000, 0, 3_600_000];
    for (const seed of listSeeds(32))
      play(bank, { seed, knows: 1, certain: 0, waits }, waits.length, check, compose);
  });

  it('has a hole to be typed only for a fact that was right twice', () => {
    let typedHoles = 0;
    const check = (round: readonly Item[], memory: Memory) => {
      for (const { facts } of round.filter((item) => isWordItem(item.id) && isTyped(item))) {
        typedHoles++;
        for (const fact of facts) expect(memory[fact]?.rights).toBeGreaterThanOrEqual(2);
      }
    };
    for (const knows of [0.7, 1] as const)
      for (const seed of listSeeds(48))
        play(bank, { seed, knows, certain: 0, waits: [MS_PER_DAY] }, 14, check, compose);
    expect(typedHoles).toBeGreaterThan(0);
  });

  it('deals a grid only when each of its facts was asked before', () => {
    let grids = 0;
    const check = (round: readonly Item[], memory: Memory) => {
      for (const { id, facts } of round.filter(({ type }) => type === 'match')) {
        grids++;
        expect(facts.filter((fact) => !memory[fact]).map((fact) => `${id}: ${fact}`)).toEqual([]);
      }
    };
    for (const knows of [0.3, 0.7, 1] as const)
      for (const seed of listSeeds(32))
        play(bank, { seed, knows, certain: 0, waits: [MS_PER_DAY] }, 12, check, compose);
    expect(grids).toBeGreaterThan(0);
  });

  it('goes on easily after the item that a new player has answered on the front page', () => {
    const first = bank.items.find(({ id }) => id === bank.opening) as Item;
    const memory = memoryAfterOne(first, 1);
    const round = compose(memory, { seed: 4, now: start, firstItem: first });
    const levels = round.slice(1).map(computeFormLevel);
    expect(levels).toEqual(levels.toSorted());
    expect(Math.max(...levels)).toBeLessThanOrEqual(1);
    expect(mixOf(bank, round)).toEqual({ positions: 4, actors: 3, dates: 3 });
  });

  it('asks a fact in a harder form after each right answer', () => {
    const facts = axes.flatMap((axis) => bank[axis].map(({ id }) => id));
    const itemsAbout = (nth: number) =>
      facts.map((id) => ({ ...(bank.items[0] as Item), id: `x-${nth}`, facts: [id] }));
    let memory: Memory = {};
    let last = 0;
    for (const rights of [0, 1, 2, 3]) {
      const now = start + (rights + 1) * 400 * MS_PER_DAY;
      const levels = [1, 2, 3].flatMap((seed) =>
        compose(memory, { seed, now }).map(computeFormLevel),
      );
      const mean = levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
      if (rights > 0) expect(mean).toBeGreaterThan(last);
      last = mean;
      expect(levels.filter((level) => level > rights).length).toBeLessThanOrEqual(15);
      memory = memoryAfter(memory, itemsAbout(rights), rights, now, () => ({ score: 1 }));
    }
  });

  it('has 4 positions, 3 actors and 3 dates on any day, whatever is due', () => {
    fc.assert(
      fc.property(learner, (learner) => {
        const check = (round: readonly Item[]) =>
          expect(mixOf(bank, round)).toEqual({ positions: 4, actors: 3, dates: 3 });
        play(bank, learner, 12, check, compose);
      }),
      propertyRuns(60),
    );
  });

  it('asks nothing that is asked elsewhere today or was asked this week, if there is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 23_000 }), (day) => {
        const daily = composeDailyRound(bank, formatIsoDay(day));
        const now = day * MS_PER_DAY;
        const memory = memoryAfter({}, daily, 0, now, ({ id }) => ({ score: id.length % 2 }));
        const avoid = new Set(daily.map(({ id }) => id));
        const isOfDaily = ({ id }: Item) => avoid.has(id);
        const sameDay = compose(memory, { seed: day, now: now + 3_600_000, avoid });
        expect(sameDay).toHaveLength(10);
        expect(sameDay.filter(isOfDaily)).toEqual([]);
        const later = compose(memory, { seed: day, now: now + 3 * MS_PER_DAY });
        expect(later.filter(isOfDaily)).toEqual([]);
      }),
      propertyRuns(60),
    );
  });

  it('opens with the item that is already on the screen, and asks none of its facts again', () => {
    const first = bank.items.find(({ id }) => id === bank.opening);
    fc.assert(
      fc.property(seed, (seed) => {
        const round = composeRound(bank, {}, { seed, now: start, firstItem: first });
        expect(round[0]).toBe(first);
        expect(round).toHaveLength(10);
        expect(new Set(factsIn(round)).size).toBe(factsIn(round).length);
      }),
    );
  });

  it('is mixed: three kinds or more, at most 5 of a kind, one match and one order', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const kinds = compose({}, { seed, now: start }).map(kindOf);
        expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
        const most = (kind: string) => (kind === 'match' || kind === 'order' ? 1 : 5);
        for (const kind of kinds)
          expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(most(kind));
      }),
    );
  });

  it('has only the wanted axis, and the wanted size', () => {
    const filters = fc.record({
      axis: fc.constantFrom(...axes),
      size: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(seed, filters, (seed, { axis, size }) => {
        const round = composeRound(bank, {}, { seed, now: start, filter: { axes: [axis], size } });
        expect(mixOf(bank, round)[axis]).toBe(size);
        expect(round).toHaveLength(size);
      }),
    );
  });

  it('asks a fact in another form than the last, but for a grid or what is typed too soon', () => {
    for (const last of bank.items) {
      const [fact] = last.facts;
      const others = bank.items.filter(
        (item) =>
          item !== last &&
          item.type !== 'match' &&
          !isTyped(item) &&
          item.facts.includes(fact ?? ''),
      );
      const memory = memoryAfterOne({ ...last, facts: [fact ?? ''] }, 0, start, true);
      for (const seed of [1, 2, 3]) {
        const [item] = composeRound(bank, memory, { seed, now: start, filter: { only: 'due' } });
        if (others.length > 0) expect(item?.id).not.toBe(last.id);
      }
    }
  });

  it('comes back in golden order', () => {
    const round = composeRound(bank, {}, { seed: 20_220_112, now: start });
    const again = composeRound(bank, memoryAfterOne(round[0] as Item, 0, start, true), {
      seed: 7,
      now: start,
    });
    const ids = (items: readonly Item[]) => items.map(({ id }) => id).join(' ');
    expect(`${ids(round)}\n${ids(again)}`).toMatchInlineSnapshot(`
      "quand-retrait quoi-sanctions quoi-ultimatum qui-face-a-sherman quand-vers-bruxelles quand-encore-consultes quoi-dementi quoi-reponse-ue qui-sans-nom qui-fait-quoi
      quand-encore-consultes qui-soupconne qui-allies-a-bruxelles qui-informe-l-alliance quoi-ultimatum quand-depart-et-retour quoi-dementi quoi-moment-verite quand-brest quoi-dialogue"
    `);
  });

  it('brings every fact within 40 rounds, whatever is answered and whatever the clock does', () => {
    const facts = axes.flatMap((axis) => bank[axis].map(({ id }) => id));
    fc.assert(
      fc.property(learner, (learner) => {
        const memory = play(bank, learner, 40, () => {});
        expect(facts.filter((fact) => !memory[fact])).toEqual([]);
      }),
      propertyRuns(40),
    );
  });
});

describe('a round of any bank', () => {
  it('has no item and no fact twice, for any learner and clock, and asks something due or new if there is', () => {
    fc.assert(
      fc.property(anyBank, learner, (bank, learner) => {
        play(bank, learner, 4, (round, memory, now) => {
          expect(round.length).toBeGreaterThan(0);
          expect(round.length).toBeLessThanOrEqual(10);
          const facts = factsIn(round);
          expect(new Set(facts).size).toBe(facts.length);
          const wanted = bank.items
            .flatMap((item) => item.facts)
            .filter((fact) => !memory[fact] || isDue(memory[fact], now));
          if (wanted.length > 0) expect(facts.some((fact) => wanted.includes(fact))).toBe(true);
        });
      }),
      propertyRuns(800),
    );
  });

  it('brings every fact within as many rounds as there are facts', () => {
    fc.assert(
      fc.property(anyBank, learner, (bank, learner) => {
        const facts = new Set(bank.items.flatMap((item) => item.facts));
        const memory = play(bank, learner, facts.size, () => {});
        expect(Object.keys(memory).sort()).toEqual([...facts].sort());
      }),
      propertyRuns(100),
    );
  });

  it('lets no fact that is due wait for more rounds than there are facts', () => {
    fc.assert(
      fc.property(anyBank, learner, (bank, learner) => {
        const facts = new Set(bank.items.flatMap((item) => item.facts));
        const waiting = new Map<string, number>();
        play(bank, learner, 2 * facts.size, (round, memory, now) => {
          const asked = factsIn(round);
          for (const fact of facts) {
            const waits = memory[fact] && isDue(memory[fact], now) && !asked.includes(fact);
            waiting.set(fact, waits ? (waiting.get(fact) ?? 0) + 1 : 0);
            expect(waiting.get(fact)).toBeLessThanOrEqual(facts.size);
          }
        });
      }),
      propertyRuns(100),
    );
  });

  it('is the same for the same bank, memory, seed and clock', () => {
    fc.assert(
      fc.property(anyBank, learner, (bank, learner) => {
        play(bank, learner, 2, (_, memory, now) => {
          const request = () => composeRound(bank, memory, { seed: learner.seed, now });
          expect(request()).toEqual(request());
        });
      }),
    );
  });

  it('of due or missed facts only is about nothing else, and leaves out none that fits', () => {
    const filter = fc.record({
      only: fc.constantFrom('due' as const, 'missed' as const, 'faded' as const),
      axes: fc.subarray([...axes], { minLength: 1 }),
    });
    fc.assert(
      fc.property(anyBank, learner, filter, (bank, learner, filter: RoundFilter) => {
        play(bank, learner, 3, (_, memory, now) => {
          const round = composeRound(bank, memory, { seed: learner.seed, now, filter });
          const itemsOfAxes = bank.items.filter((item) =>
            filter.axes?.includes(axisOfItem(bank, item)),
          );
          const factsOfAxes = new Set(
            filter.axes?.flatMap((axis: Axis) => bank[axis].map(({ id }) => id)),
          );
          const isWanted = (fact: string) => {
            const factMemory = memory[fact];
            if (!factMemory || !factsOfAxes.has(fact)) return false;
            const isMissed = factMemory.score < 1;
            if (filter.only === 'missed') return isMissed;
            return isDue(factMemory, now) || (filter.only === 'faded' && isMissed);
          };
          expect(round.every((item) => itemsOfAxes.includes(item))).toBe(true);
          expect(round.every((item) => item.facts.some(isWanted))).toBe(true);
          const asked = new Set(factsIn(round));
          const left = itemsOfAxes.filter(
            ({ facts }) => facts.some(isWanted) && !facts.some((fact) => asked.has(fact)),
          );
          if (round.length < 10) expect(left).toEqual([]);
        });
      }),
      propertyRuns(500),
    );
  });
});

describe('the facts of a round', () => {
  const item = (id: string) => ({ ...exampleItems.choice, id: `about-${id}`, facts: [id] }) as Item;
  const bank = bankWithFacts([0, 0, 60], []);
  bank.items = bank.positions.map(({ id }) => item(id));
  const ids = bank.positions.map(({ id }) => id);
  const filter = { size: 10 };

  /** The memory after a round about ten facts. */
  const answer = (memory: Memory, from: number, at: number, score: number, certain = false) =>
    memoryAfter(memory, bank.items.slice(from, from + 10), from, at, () => ({ score, certain }));

  it('are the sure but wrong before all, then the longest overdue, with two places for new ones', () => {
    let memory = answer({}, 0, start, 1);
    memory = answer(memory, 10, start + MS_PER_DAY, 1);
    const sure = memoryAfter(memory, bank.items.slice(20, 23), 99, start + 9 * MS_PER_DAY, () => ({
      score: 0,
      certain: true,
    }));
    const request = { seed: 1, now: start + 9 * MS_PER_DAY, filter };
    const asked = factsIn(composeRound(bank, sure, request));
    expect(asked.filter((id) => ids.indexOf(id) >= 20 && ids.indexOf(id) < 23)).toHaveLength(3);
    expect(asked.filter((id) => ids.indexOf(id) < 10)).toHaveLength(5);
    expect(asked.filter((id) => !sure[id])).toHaveLength(2);
  });

  it('are new ones when nothing is due', () => {
    const memory = answer({}, 0, start, 1);
    const asked = factsIn(composeRound(bank, memory, { seed: 1, now: start + MS_PER_DAY, filter }));
    expect(asked.filter((id) => memory[id])).toEqual([]);
  });

  it('are the longest unseen when nothing is due or new', () => {
    let memory: Memory = {};
    for (let from = 0; from < 60; from += 10) memory = answer(memory, from, start, 1);
    const asked = factsIn(composeRound(bank, memory, { seed: 1, now: start + MS_PER_DAY, filter }));
    expect(asked.sort()).toEqual(ids.slice(0, 10).sort());
  });

  it('are none if only due or missed ones are wanted and there are none', () => {
    const memory = answer({}, 0, start, 1);
    expect(composeRound(bank, memory, { seed: 1, now: start, filter: { only: 'due' } })).toEqual(
      [],
    );
    expect(composeRound(bank, memory, { seed: 1, now: start, filter: { only: 'missed' } })).toEqual(
      [],
    );
  });
});
