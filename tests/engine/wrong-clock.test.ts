import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFactStates, editionNumber, findCompletion } from '../../src/engine/fact-state.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { retainedByDay } from '../../src/engine/retention-curve.ts';
import { dueAt, type Memory } from '../../src/engine/spaced-repetition.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { propertyRuns } from '../support/full-run.ts';
import { buildMemory } from '../support/memory.ts';

const today = Date.UTC(2026, 10, 23);
const noon = today + MS_PER_DAY / 2;
const playable = createPlayableBank(fixtureBank);
const { facts } = playable;

/** An answer about one fact. Keys go on whatever the clock says. */
const answerAbout = (fact: string, at: number, number: number, score = 1) =>
  answerEvent(`r${number}`, `i${number}`, score, {
    key: String(number).padStart(9, '0'),
    at,
    facts: [fact],
  });

const answersAt = (at: number, from = 0, some = facts) =>
  some.map((fact, index) => answerAbout(fact, at + index, from + index));

/** Of devices that start without a battery, and of a slip in the settings. */
const wrongTime = fc
  .oneof(fc.integer({ min: 1970, max: 2024 }), fc.integer({ min: 2028, max: 2099 }))
  .map((year) => Date.UTC(year, 4, 3, 12));

const forAnyWrongTime = (check: (wrong: number) => void) =>
  fc.assert(fc.property(wrongTime, check), propertyRuns(60));

const editionOn = (memory: Memory, now: number) => editionNumber(memory, now, 0);

describe('a round played by a wrong clock', () => {
  it('counts no edition, and the first answer by the right clock begins them', () => {
    forAnyWrongTime((wrong) => {
      const before = answersAt(wrong, 0, facts.slice(0, 5));
      expect(editionOn(buildMemory(before), noon)).toBe(1);
      const again = answersAt(noon, 100, facts.slice(3, 8));
      const memory = buildMemory([...before, ...again]);
      expect(editionOn(memory, noon)).toBe(1);
      expect(editionOn(memory, noon + 9 * MS_PER_DAY)).toBe(10);
    });
  });

  it('left its facts to be restored, a few words a day, as on any day', () => {
    forAnyWrongTime((wrong) => {
      const played = answersAt(wrong, 0, facts.slice(0, 30));
      const memory = buildMemory(played);
      expect(countFactStates(facts.slice(0, 30), memory, noon)).toMatchObject({ faded: 30 });
      for (const days of [0, 1, 40]) {
        const start = today + days * MS_PER_DAY;
        const words = playable.listFadedWords(memory, start + 1, start);
        expect(words).toHaveLength(6);
        const restored = buildMemory([...played, ...answersAt(start + 1, 100, words)]);
        expect(playable.listFadedWords(restored, start + 99, start)).toEqual([]);
        expect(countFactStates(words, restored, start + 99)).toMatchObject({ known: 6 });
        for (const word of words) {
          expect(restored[word]?.firstRightAt).toBeLessThan(start);
          expect(restored[word]?.firstAt).toBeGreaterThanOrEqual(start);
        }
      }
    });
  });

  it('is not held: the curve shows what the counts say', () => {
    forAnyWrongTime((wrong) => {
      const memory = buildMemory(answersAt(wrong));
      const [point] = retainedByDay({ points: [] }, memory, 1, { now: noon, offset: 0 });
      expect(point?.held).toBe(0);
    });
  });

  it('completes a dossier on no day of another year, and it rests once its facts were restored', () => {
    forAnyWrongTime((wrong) => {
      const won = answersAt(wrong);
      expect(findCompletion(facts, buildMemory(won), noon)).toEqual({ at: noon });
      const memory = buildMemory([...won, ...answersAt(noon, 1_000)]);
      const completion = findCompletion(facts, memory, noon + 9 * MS_PER_DAY);
      expect(Math.abs((completion?.at ?? 0) - noon)).toBeLessThanOrEqual(MS_PER_DAY);
      const restsUntil = playable.findRestEnd(memory, noon + 99, today) ?? 0;
      expect(restsUntil - noon).toBeGreaterThan(27 * MS_PER_DAY);
      expect(restsUntil - noon).toBeLessThan(32 * MS_PER_DAY);
    });
  });

  it('hides no fact for months that was known for days, once the clock is right', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4_000 }),
        fc.integer({ min: 0, max: 3 }),
        (ahead, more) => {
          const at = (days: number) => noon + days * MS_PER_DAY;
          const known = [answerAbout('f', at(-12), 0), answerAbout('f', at(-9), 1)];
          const wrong = Array.from({ length: more + 1 }, (_, day) =>
            answerAbout('f', at(ahead + day * ahead), day + 2),
          );
          const [again] = Object.values(
            buildMemory([...known, ...wrong, answerAbout('f', noon, 9)]),
          );
          const days = ((again && dueAt(again)) ?? 0) / MS_PER_DAY - noon / MS_PER_DAY;
          expect(days).toBeGreaterThan(1);
          expect(days).toBeLessThan(30);
        },
      ),
      propertyRuns(60),
    );
  });

  it('is no proof of a long memory: the next review is as near as after one answer', () => {
    forAnyWrongTime((wrong) => {
      const [once] = Object.values(buildMemory([answerAbout('f', noon, 0)]));
      const [again] = Object.values(
        buildMemory([answerAbout('f', wrong, 0), answerAbout('f', noon, 1)]),
      );
      const daysTo = (at: number) => (at - noon) / MS_PER_DAY;
      expect(again && once && daysTo(dueAt(again))).toBeLessThan(
        2 * daysTo(once ? dueAt(once) : 0) + 1,
      );
    });
  });
});

it('a device whose clock is wrong all the time plays as any other', () => {
  forAnyWrongTime((wrong) => {
    const memory = buildMemory(answersAt(wrong, 0, facts.slice(0, 9)));
    expect(editionOn(memory, wrong + 4 * MS_PER_DAY)).toBe(5);
    expect(countFactStates(facts.slice(0, 9), memory, wrong + 99)).toMatchObject({ known: 9 });
  });
});
