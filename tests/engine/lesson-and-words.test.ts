import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOfItem } from '../../src/bank/axis.ts';
import { isWordItem } from '../../src/bank/hole.ts';
import type { Bank, Item } from '../../src/bank/types.ts';
import { axes } from '../../src/bank/types.ts';
import type { AnswerEvent } from '../../src/engine/events.ts';
import { isEasyForm, isTyped } from '../../src/engine/item-form.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import type { Round } from '../../src/engine/reducer.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { propertyRuns } from '../support/full-run.ts';
import { buildMemory } from '../support/memory.ts';
import { makeWellMadeBank } from '../support/small-banks.ts';

const start = Date.UTC(2026, 10, 23);
const playable = createPlayableBank(fixtureBank);
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const factsIn = (items: readonly Item[]) => items.flatMap(({ facts }) => facts);

const roundOf = (items: readonly Item[], answers: readonly AnswerEvent[] = []): Round => ({
  ...{ id: answers[0]?.round ?? 'r0', seed: 1, items: items.map(({ id }) => id), answers },
  proofs: [],
});

/** Answers to a round of that day, right or wrong by the score of each. */
const answersTo = (items: readonly Item[], day: number, scoreOf: (item: Item) => number) =>
  items.map((item, at) =>
    answerEvent(`r${1_000 + day}`, `${100 + at}`, scoreOf(item), {
      ...{ item: item.id, facts: item.facts, at: start + day * MS_PER_DAY + at },
    }),
  );

describe('the first session', () => {
  const told = new Set(
    fixtureBank.easy?.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)),
  );

  it('is three taps, one an axis, that the easy brief answers; then their facts in another form, and two new', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const first = playable.composeFirstRound(seed);
        expect(first[0]?.id).toBe(fixtureBank.opening);
        expect(first.map((item) => axisOfItem(fixtureBank, item)).sort()).toEqual([...axes]);
        for (const item of first) {
          expect(isEasyForm(item)).toBe(true);
          expect(item.facts.every((fact) => told.has(fact))).toBe(true);
        }
        const answers = answersTo(first, 0, () => 0);
        const replay = playable.composeReplay(buildMemory(answers), roundOf(first, answers));
        expect(replay).toHaveLength(5);
        expect(replay.filter((item) => first.includes(item) || isTyped(item))).toEqual([]);
        expect(new Set(factsIn(replay)).size).toBe(factsIn(replay).length);
        for (const { facts } of first) expect(factsIn(replay)).toContain(facts[0]);
      }),
      propertyRuns(60),
    );
  });

  it('asks after any three questions, be they words, what each was about and two new ones', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const three = playable.composeRound({}, { seed, now: start, filter: { size: 3 } });
        const answers = answersTo(three, 0, () => 1);
        const replay = playable.composeReplay(buildMemory(answers), roundOf(three, answers));
        expect(replay.length).toBeGreaterThanOrEqual(4);
        for (const { facts } of three)
          expect(factsIn(replay).filter((fact) => facts.includes(fact))).not.toEqual([]);
      }),
      propertyRuns(60),
    );
  });

  it('asks after the reading only what the easy brief tells, though the bank has harder forms left', () => {
    const withoutWord = <T extends object>(fact: T): T => ({ ...fact, gap: undefined });
    const plain = createPlayableBank({
      ...fixtureBank,
      actors: fixtureBank.actors.map(withoutWord),
      dates: fixtureBank.dates.map(withoutWord),
      positions: fixtureBank.positions.map(withoutWord),
    });
    fc.assert(
      fc.property(seeds, (seed) => {
        const first = plain.composeFirstRound(seed);
        const answers = answersTo(first, 0, () => 0);
        const replay = plain.composeReplay(buildMemory(answers), roundOf(first, answers));
        expect(replay).toHaveLength(5);
        for (const { id, facts, process } of replay) {
          expect(facts.filter((fact) => !told.has(fact))).toEqual([]);
          expect(`${id} ${process}`).not.toMatch(/ evaluate$/);
        }
      }),
      propertyRuns(60),
    );
  });

  it('is none for a bank without an easy brief or without an axis', () => {
    const { easy: _, ...plain } = makeWellMadeBank(20, axes);
    for (const bank of [plain as Bank, makeWellMadeBank(20, ['actors', 'positions'])])
      expect(createPlayableBank(bank).composeFirstRound(1)).toEqual([]);
    expect(createPlayableBank(makeWellMadeBank(20, axes)).composeFirstRound(1)).toHaveLength(3);
  });
});

describe('what was missed', () => {
  it('is asked once more in another form, three at most', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = playable.composeRound({}, { seed, now: start });
        const answers = answersTo(items, 0, ({ id }) => (id.length + seed) % 2);
        const again = playable.composeMissedAgain(buildMemory(answers), roundOf(items, answers));
        const missed = answers.filter(({ score }) => score < 1).flatMap(({ facts }) => facts);
        expect(again.length).toBeLessThanOrEqual(3);
        for (const item of again) {
          expect(items).not.toContain(item);
          expect(item.facts.some((fact) => missed.includes(fact))).toBe(true);
        }
      }),
      propertyRuns(60),
    );
  });
});

describe('the proofs that a round asks', () => {
  it('are not those that a later round has earned', () => {
    const { items } = playable.bank;
    const [first, ...later] = [0, 60, 200].map((day) => answersTo(items, day, () => 1));
    const selectAfter = (answers: readonly AnswerEvent[]) =>
      playable.selectEvidenceItems(buildMemory(answers), roundOf(items, first));
    expect(selectAfter(first ?? [])).toEqual(new Set());
    expect(selectAfter([...(first ?? []), ...later.flat()])).toEqual(new Set());
  });

  it('are two at most, one in the daily five, of facts right twice, never of what is not said', () => {
    let asked = 0;
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isDaily) => {
        const days = [0, 60, 200].map((day) => {
          const items = [...playable.bank.items].filter((_, at) => (at + seed) % 3 !== 0);
          return {
            items,
            answers: answersTo(items, day, ({ id }) => +((id.length + day + seed) % 5 > 0)),
          };
        });
        const memory = buildMemory(days.flatMap(({ answers }) => answers));
        const last = days.at(-1);
        const round = roundOf(last?.items ?? [], last?.answers);
        const selected = playable.selectEvidenceItems(memory, {
          ...round,
          ...(isDaily && { day: '2026-11-23' }),
        });
        expect(selected.size).toBeLessThanOrEqual(isDaily ? 1 : 2);
        asked += selected.size;
        for (const id of selected) {
          const item = playable.items.get(id);
          expect(item?.evidence?.length).toBeGreaterThan(0);
          expect(round.answers.find((answer) => answer.item === id)?.score).toBe(1);
          for (const fact of item?.facts ?? [])
            expect(memory[fact]?.rights).toBeGreaterThanOrEqual(2);
        }
      }),
      propertyRuns(40),
    );
    expect(asked).toBeGreaterThan(0);
  });
});

describe('the words that faded', () => {
  it('are six a day at most, those restored today included, and each right one is known again', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 6 }), (seed, restored) => {
        const items = playable.bank.items.filter((_, at) => (at + seed) % 2 === 0);
        const answers = answersTo(items, 0, ({ id }) => (id.length + seed) % 2);
        const startOfDay = start + 40 * MS_PER_DAY;
        const memory = buildMemory(answers);
        const words = playable.composeWordRound(memory, startOfDay, startOfDay);
        expect(words).toHaveLength(6);
        expect(words.every(({ id }) => isWordItem(id) && playable.items.get(id))).toBe(true);
        expect(words.flatMap(({ facts }) => facts)).toEqual(
          playable.listFadedWords(memory, startOfDay, startOfDay),
        );
        const filled = answersTo(words.slice(0, restored), 40, () => 1);
        const later = buildMemory([...answers, ...filled]);
        const left = playable.listFadedWords(later, startOfDay + 3_600_000, startOfDay);
        expect(left).toHaveLength(6 - restored);
        for (const { facts } of words.slice(0, restored)) expect(left).not.toContain(facts[0]);
      }),
      propertyRuns(60),
    );
  });

  it('are none that were missed today: they come tomorrow', () => {
    const items = playable.bank.items.slice(0, 4);
    const memory = buildMemory(answersTo(items, 0, () => 0));
    expect(playable.listFadedWords(memory, start + 3_600_000, start)).toEqual([]);
    const tomorrow = start + MS_PER_DAY;
    expect(playable.listFadedWords(memory, tomorrow, tomorrow).length).toBeGreaterThan(0);
  });
});
