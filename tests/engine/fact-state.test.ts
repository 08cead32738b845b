import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFactStates,
  editionNumber,
  findCompletion,
  findHeadlineFact,
  getFactState,
  nextDueAt,
} from '../../src/engine/fact-state.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { buildMemory } from '../support/memory.ts';

const start = Date.UTC(2026, 10, 23, 12);

/** Answers to facts, one a day. */
const memoryOf = (answers: readonly (readonly [fact: string, score: number])[]) =>
  buildMemory(
    answers.map(([fact, score], day) =>
      answerEvent(`r${100 + day}`, 'i', score, {
        ...{ facts: [fact], at: start + day * MS_PER_DAY },
      }),
    ),
  );

describe('a fact', () => {
  it('is unseen, then known, and faded once it is due; a wrong answer fades it at once', () => {
    const memory = memoryOf([
      ['right', 1],
      ['half', 0.5],
      ['wrong', 0],
    ]);
    const soon = start + 2 * MS_PER_DAY + 1;
    expect(getFactState(memory.never, soon)).toBe('unseen');
    expect(getFactState(memory.right, soon)).toBe('known');
    expect(getFactState(memory.half, soon)).toBe('faded');
    expect(getFactState(memory.wrong, soon)).toBe('faded');
    expect(getFactState(memory.right, start + 400 * MS_PER_DAY)).toBe('faded');
    expect(countFactStates(['right', 'half', 'wrong', 'never'], memory, soon)).toEqual({
      ...{ known: 1, faded: 2, unseen: 1 },
    });
    expect(nextDueAt(memory, start + MS_PER_DAY)).toBe(start + MS_PER_DAY);
    expect(nextDueAt({}, start)).toBe(undefined);
  });

  it('earns a level with each right answer and loses one with a wrong one, never below none', () => {
    const answers = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(answers, (scores) => {
        const fact = memoryOf(scores.map((score) => ['a', score] as const)).a;
        const level = scores.reduce<number>(
          (sum, score) => Math.max(0, sum + (score === 1 ? 1 : score === 0 ? -1 : 0)),
          0,
        );
        expect(fact?.rights).toBe(level);
        expect(fact?.firstAt).toBe(start);
        const first = scores.indexOf(1);
        expect(fact?.firstRightAt).toBe(first < 0 ? undefined : start + first * MS_PER_DAY);
        expect(fact?.recent.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('a dossier', () => {
  it('is complete when every fact was right once, and stays so', () => {
    const later = start + 9 * MS_PER_DAY;
    const all = [
      ['a', 1],
      ['b', 0],
      ['b', 1],
      ['a', 0],
    ] as const;
    expect(findCompletion(['a', 'b'], memoryOf(all.slice(0, 2)), later)).toBe(undefined);
    expect(findCompletion(['a', 'b'], memoryOf(all), later)).toEqual({
      at: start + 2 * MS_PER_DAY,
    });
    expect(findCompletion([], {}, later)).toBe(undefined);
  });

  it('has its headline from the fact last won or restored', () => {
    const answers = [
      ['a', 1],
      ['b', 0],
      ['b', 1],
      // known before: neither won nor restored
      ['a', 1],
      ['c', 0],
    ] as const;
    expect(findHeadlineFact(memoryOf(answers.slice(0, 2)))).toBe('a');
    expect(findHeadlineFact(memoryOf(answers))).toMatch(/^[ab]$/);
    expect(findHeadlineFact(memoryOf(answers.slice(0, 3)))).toBe('b');
    expect(findHeadlineFact({})).toBe(undefined);
    const won = memoryOf(answers.slice(0, 1));
    expect(findHeadlineFact(won, start)).toBe('a');
    expect(findHeadlineFact(won, start + 300 * MS_PER_DAY)).toBe(undefined);
  });

  it('is in its first edition on the day of the first answer, by the local calendar', () => {
    const memory = memoryOf([['a', 1]]);
    expect(editionNumber({}, start, 0)).toBe(1);
    expect(editionNumber(memory, start, 0)).toBe(1);
    expect(editionNumber(memory, start + 9 * MS_PER_DAY, 0)).toBe(10);
    expect(editionNumber(memory, start + 11 * 3_600_000, 0)).toBe(1);
    expect(editionNumber(memory, start + 11 * 3_600_000, 120)).toBe(2);
  });
});
