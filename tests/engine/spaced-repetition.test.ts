import fc from 'fast-check';
import { default_w as weights } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent, LogEvent, ProofEvent } from '../../src/engine/events.ts';
import { shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import {
  dueAt,
  type FactMemory,
  isDue,
  type Memory,
  retrievability,
} from '../../src/engine/spaced-repetition.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent, roundEvent } from '../support/events.ts';
import { propertyRuns } from '../support/full-run.ts';
import { buildMemory, reduceMemory } from '../support/memory.ts';

const start = Date.UTC(2026, 0, 1);
const year = 365 * MS_PER_DAY;

/** Event `number` of a log: an answer about one fact, in a round of its own. */
const answerNumber = (number: number, score: number, more: Partial<AnswerEvent> = {}) =>
  answerEvent(`r${number}`, 'i', score, {
    key: String(number).padStart(9, '0'),
    at: start + number * MS_PER_DAY,
    facts: ['f'],
    ...more,
  });

const evidenceNumber = (
  number: number,
  score: number,
  more: Partial<ProofEvent> = {},
): ProofEvent => {
  const { v, key, at, bank, round, item, facts } = answerNumber(number, 1);
  const eventMeta = { v, key: `${key}-p`, at, bank, round, item, facts };
  return { ...eventMeta, kind: 'proof', sentences: [], score, ...more };
};

const factMemoryOf = (...entries: LogEvent[]) => buildMemory(entries).f as FactMemory;

const fact = fc.constantFrom('f', 'g', 'h');
const step = fc.record({
  // back by a day, on by minutes, by days, or by more than a year
  wait: fc.oneof(
    fc.integer({ min: -MS_PER_DAY, max: MS_PER_DAY }),
    fc.integer({ min: 0, max: 40 * MS_PER_DAY }),
    fc.constant(400 * MS_PER_DAY),
  ),
  facts: fc.uniqueArray(fact, { minLength: 1 }),
  item: fc.constantFrom('i', 'j'),
  score: fc.constantFrom(0, 0.25, 0.5, 1),
  confidence: fc.constantFrom(
    undefined,
    'guess' as const,
    'fairly-sure' as const,
    'certain' as const,
  ),
  kind: fc.constantFrom('answer', 'answer', 'answer', 'proof', 'round'),
  isNewRound: fc.boolean(),
});

/** Logs of simulated learners with simulated clocks. */
const anyLog: fc.Arbitrary<LogEvent[]> = fc.array(step, { maxLength: 25 }).map((steps) => {
  let at = start;
  let current = 0;
  return steps.map(({ wait, facts, item, score, confidence, kind, isNewRound }, number) => {
    at += wait;
    if (isNewRound) current = number;
    const key = String(number).padStart(9, '0');
    if (kind === 'round') return { ...roundEvent(`r${current}`, ['i', 'j'], key), at };
    if (kind === 'proof')
      return evidenceNumber(number, score, { key, at, facts, item, round: `r${current}` });
    return answerEvent(`r${current}`, item, score, {
      ...{ key, at, facts },
      ...(confidence && { confidence }),
    });
  });
});
const manyRuns = propertyRuns(2_000);

describe('an answer', () => {
  it.each([
    [0, undefined, 'Again', weights[0]],
    [0, 'guess', 'Again', weights[0]],
    [0, 'certain', 'Again', weights[0]],
    [0.25, undefined, 'Hard', weights[1]],
    [0.75, 'certain', 'Hard', weights[1]],
    [1, 'guess', 'Hard', weights[1]],
    [1, undefined, 'Good', weights[2]],
    [1, 'fairly-sure', 'Good', weights[2]],
    [1, 'certain', 'Good', weights[2]],
  ] as const)('with score %s and confidence %s is rated %s', (score, confidence, _, days) => {
    const factMemory = factMemoryOf(answerNumber(1, score, { ...(confidence && { confidence }) }));
    expect(factMemory.stability).toBe(days);
  });

  it('is remembered with its item, its round, its score and how often there was one', () => {
    expect(factMemoryOf(answerNumber(1, 0), answerNumber(2, 0.5, { item: 'j' }))).toMatchObject({
      ...{ item: 'j', round: 'r2', score: 0.5, times: 2, at: start + 2 * MS_PER_DAY },
      ...{ key: '000000002', sureButWrong: false },
    });
  });

  it('counts for every fact of its item', () => {
    const memory = buildMemory([answerNumber(1, 1, { facts: ['f', 'g'] })]);
    expect(Object.keys(memory)).toEqual(['f', 'g']);
    expect(memory.f).toEqual(memory.g);
  });

  it('counts once in a round for a fact: the first', () => {
    const once = factMemoryOf(answerNumber(1, 1));
    expect(factMemoryOf(answerNumber(1, 1), answerNumber(2, 0, { round: 'r1' }))).toEqual(once);
  });

  it('changes nothing when its event is repeated after later ones', () => {
    const memory = buildMemory([answerNumber(1, 1), answerNumber(5, 1)]);
    expect(reduceMemory(memory, answerNumber(1, 1))).toEqual(memory);
  });

  it('gains nothing when it follows another at the same moment', () => {
    const { at, stability } = factMemoryOf(answerNumber(1, 0));
    expect(factMemoryOf(answerNumber(1, 0), answerNumber(2, 1, { at })).stability).toBe(stability);
  });

  it('makes a fact last longer when it comes when due than when it is crammed', () => {
    const crammed = factMemoryOf(
      answerNumber(1, 1),
      answerNumber(2, 1, { at: start + MS_PER_DAY + 60_000 }),
    );
    const spaced = factMemoryOf(
      answerNumber(1, 1),
      answerNumber(2, 1, { at: start + 4 * MS_PER_DAY }),
    );
    expect(crammed.stability).toBeLessThan(2.4);
    expect(spaced.stability).toBeGreaterThan(8);
  });
});

describe('a memory', () => {
  it('does not depend on the order or the repetition of events', () => {
    fc.assert(
      fc.property(anyLog, anyLog, fc.integer(), (log, more, seed) => {
        const again = more.length > 0 ? log.slice(0, more.length) : log;
        expect(buildMemory(shuffleWithSeed([...log, ...again], seed))).toEqual(buildMemory(log));
      }),
      manyRuns,
    );
  });

  it('is the same event by event as all at once, and a repeated event changes nothing', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        let memory: Memory = {};
        for (const entry of log) {
          memory = reduceMemory(memory, entry);
          expect(reduceMemory(memory, entry)).toEqual(memory);
        }
        expect(memory).toEqual(buildMemory(log));
      }),
      propertyRuns(500),
    );
  });

  it('is plain data', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const memory = buildMemory(log);
        expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
      }),
      propertyRuns(200),
    );
  });

  it('keeps evidence apart, one score a round, and none for a fact never answered', () => {
    const bare = factMemoryOf(answerNumber(1, 1));
    const {
      proof: score,
      proofRound: _,
      ...rest
    } = factMemoryOf(
      answerNumber(1, 1),
      evidenceNumber(1, 0.5),
      evidenceNumber(1, 1, { key: '000000001-q' }),
    );
    expect(score).toEqual({ points: 0.5, of: 1 });
    expect({ ...rest, proof: bare.proof }).toEqual(bare);
    expect(buildMemory([evidenceNumber(1, 1)])).toEqual({});
  });
});

describe('retrievability', () => {
  it('is between 0 and 1, and never rises without an answer', () => {
    const waits = fc.array(fc.integer({ min: 0, max: year }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anyLog, fc.integer({ min: -year, max: year }), waits, (log, offset, waits) => {
        for (const factMemory of Object.values(buildMemory(log))) {
          let now = factMemory.at + offset;
          let before = 1;
          for (const wait of waits) {
            const after = retrievability(factMemory, now);
            expect(after).toBeGreaterThan(0);
            expect(after).toBeLessThanOrEqual(before);
            before = after;
            now += wait;
          }
        }
      }),
      manyRuns,
    );
  });

  it('is changed neither by evidence nor by a new round', () => {
    const factMemory = factMemoryOf(answerNumber(1, 1));
    const after = factMemoryOf(
      answerNumber(1, 1),
      evidenceNumber(1, 0),
      roundEvent('r2', ['i'], '000000002'),
    );
    for (const days of [0, 1, 30]) {
      expect(retrievability(after, start + days * MS_PER_DAY)).toBe(
        retrievability(factMemory, start + days * MS_PER_DAY),
      );
    }
  });

  it('is 1 right after an answer, 0.9 when the fact comes due, and low after 400 days', () => {
    const factMemory = factMemoryOf(answerNumber(1, 1));
    expect(retrievability(factMemory, factMemory.at)).toBe(1);
    expect(retrievability(factMemory, dueAt(factMemory))).toBeCloseTo(0.9, 6);
    expect(retrievability(factMemory, factMemory.at + 400 * MS_PER_DAY)).toBeLessThan(0.5);
  });

  it('is 1 if the clock was set back', () => {
    const factMemory = factMemoryOf(answerNumber(1, 0));
    expect(retrievability(factMemory, factMemory.at - year)).toBe(1);
  });
});

describe('a fact', () => {
  it('is due once its retrievability is down to 0.9', () => {
    const factMemory = factMemoryOf(answerNumber(1, 1));
    expect(isDue(factMemory, dueAt(factMemory) - 1)).toBe(false);
    expect(isDue(factMemory, dueAt(factMemory))).toBe(true);
  });

  it('is due at once after a sure but wrong answer, until the next one', () => {
    for (const score of [0, 0.5]) {
      const factMemory = factMemoryOf(answerNumber(1, score, { confidence: 'certain' }));
      expect(isDue(factMemory, factMemory.at)).toBe(true);
      expect(dueAt(factMemory)).toBe(factMemory.at);
    }
    const corrected = factMemoryOf(
      answerNumber(1, 0, { confidence: 'certain' }),
      answerNumber(2, 1),
    );
    expect(isDue(corrected, corrected.at)).toBe(false);
  });

  it('is due if a clock ahead dated its answer, until the next one', () => {
    const ahead = answerNumber(1, 1, { at: start + 70 * year });
    expect(isDue(factMemoryOf(ahead), start)).toBe(true);
    const factMemory = factMemoryOf(ahead, answerNumber(2, 1));
    expect(factMemory.at).toBe(start + 2 * MS_PER_DAY);
    expect(isDue(factMemory, factMemory.at)).toBe(false);
  });
});
