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

/** The nth entry of a log: an answer about one fact, in a round of its own. */
const told = (nth: number, score: number, more: Partial<AnswerEvent> = {}) =>
  answerEvent(`r${nth}`, 'i', score, {
    key: String(nth).padStart(9, '0'),
    at: start + nth * MS_PER_DAY,
    facts: ['f'],
    ...more,
  });

const proof = (nth: number, score: number, more: Partial<ProofEvent> = {}): ProofEvent => {
  const { v, key, at, bank, round, item, facts } = told(nth, 1);
  const stamp = { v, key: `${key}-p`, at, bank, round, item, facts };
  return { ...stamp, kind: 'proof', sentences: [], score, ...more };
};

const traceOf = (...entries: LogEvent[]) => buildMemory(entries).f as FactMemory;

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
  return steps.map(({ wait, facts, item, score, confidence, kind, isNewRound }, nth) => {
    at += wait;
    if (isNewRound) current = nth;
    const key = String(nth).padStart(9, '0');
    if (kind === 'round') return { ...roundEvent(`r${current}`, ['i', 'j'], key), at };
    if (kind === 'proof') return proof(nth, score, { key, at, facts, item, round: `r${current}` });
    return answerEvent(`r${current}`, item, score, {
      ...{ key, at, facts },
      ...(confidence && { confidence }),
    });
  });
});
const often = propertyRuns(2_000);

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
  ] as const)('of %s, said to be %s, is rated %s', (score, confidence, _, days) => {
    const trace = traceOf(told(1, score, { ...(confidence && { confidence }) }));
    expect(trace.stability).toBe(days);
  });

  it('is remembered with its item, its round, its score and how often there was one', () => {
    expect(traceOf(told(1, 0), told(2, 0.5, { item: 'j' }))).toMatchObject({
      ...{ item: 'j', round: 'r2', score: 0.5, times: 2, at: start + 2 * MS_PER_DAY },
      ...{ key: '000000002', sureButWrong: false },
    });
  });

  it('counts for every fact of its item', () => {
    const memory = buildMemory([told(1, 1, { facts: ['f', 'g'] })]);
    expect(Object.keys(memory)).toEqual(['f', 'g']);
    expect(memory.f).toEqual(memory.g);
  });

  it('counts once in a round for a fact: the first', () => {
    const once = traceOf(told(1, 1));
    expect(traceOf(told(1, 1), told(2, 0, { round: 'r1' }))).toEqual(once);
  });

  it('changes nothing when it is told again after later ones', () => {
    const memory = buildMemory([told(1, 1), told(5, 1)]);
    expect(reduceMemory(memory, told(1, 1))).toEqual(memory);
  });

  it('gains nothing when it follows another at the same moment', () => {
    const { at, stability } = traceOf(told(1, 0));
    expect(traceOf(told(1, 0), told(2, 1, { at })).stability).toBe(stability);
  });

  it('makes a fact last longer when it comes when due than when it is crammed', () => {
    const crammed = traceOf(told(1, 1), told(2, 1, { at: start + MS_PER_DAY + 60_000 }));
    const spaced = traceOf(told(1, 1), told(2, 1, { at: start + 4 * MS_PER_DAY }));
    expect(crammed.stability).toBeLessThan(2.4);
    expect(spaced.stability).toBeGreaterThan(8);
  });
});

describe('a memory', () => {
  it('is the same in whatever order and however often a log tells its entries', () => {
    fc.assert(
      fc.property(anyLog, anyLog, fc.integer(), (log, more, seed) => {
        const again = more.length > 0 ? log.slice(0, more.length) : log;
        expect(buildMemory(shuffleWithSeed([...log, ...again], seed))).toEqual(buildMemory(log));
      }),
      often,
    );
  });

  it('is the same entry by entry as all at once, and one told twice changes nothing', () => {
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

  it('keeps proofs apart, one a round, and none of a fact never answered', () => {
    const bare = traceOf(told(1, 1));
    const {
      proof: score,
      proofRound: _,
      ...rest
    } = traceOf(told(1, 1), proof(1, 0.5), proof(1, 1, { key: '000000001-q' }));
    expect(score).toEqual({ points: 0.5, of: 1 });
    expect({ ...rest, proof: bare.proof }).toEqual(bare);
    expect(buildMemory([proof(1, 1)])).toEqual({});
  });
});

describe('ink', () => {
  it('is between 0 and 1, and never rises without an answer', () => {
    const waits = fc.array(fc.integer({ min: 0, max: year }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anyLog, fc.integer({ min: -year, max: year }), waits, (log, offset, waits) => {
        for (const trace of Object.values(buildMemory(log))) {
          let now = trace.at + offset;
          let before = 1;
          for (const wait of waits) {
            const after = retrievability(trace, now);
            expect(after).toBeGreaterThan(0);
            expect(after).toBeLessThanOrEqual(before);
            before = after;
            now += wait;
          }
        }
      }),
      often,
    );
  });

  it('does not move by a proof or by the beginning of a round', () => {
    const trace = traceOf(told(1, 1));
    const after = traceOf(told(1, 1), proof(1, 0), roundEvent('r2', ['i'], '000000002'));
    for (const days of [0, 1, 30]) {
      expect(retrievability(after, start + days * MS_PER_DAY)).toBe(
        retrievability(trace, start + days * MS_PER_DAY),
      );
    }
  });

  it('is full right after an answer, 0.9 when the fact comes due, and low after 400 days', () => {
    const trace = traceOf(told(1, 1));
    expect(retrievability(trace, trace.at)).toBe(1);
    expect(retrievability(trace, dueAt(trace))).toBeCloseTo(0.9, 6);
    expect(retrievability(trace, trace.at + 400 * MS_PER_DAY)).toBeLessThan(0.5);
  });

  it('is full when the clock went back', () => {
    const trace = traceOf(told(1, 0));
    expect(retrievability(trace, trace.at - year)).toBe(1);
  });
});

describe('a fact', () => {
  it('is due once its ink is down to 0.9', () => {
    const trace = traceOf(told(1, 1));
    expect(isDue(trace, dueAt(trace) - 1)).toBe(false);
    expect(isDue(trace, dueAt(trace))).toBe(true);
  });

  it('is due at once where its player was certain and not right, until the next answer', () => {
    for (const score of [0, 0.5]) {
      const trace = traceOf(told(1, score, { confidence: 'certain' }));
      expect(isDue(trace, trace.at)).toBe(true);
      expect(dueAt(trace)).toBe(trace.at);
    }
    const mended = traceOf(told(1, 0, { confidence: 'certain' }), told(2, 1));
    expect(isDue(mended, mended.at)).toBe(false);
  });

  it('is due when a clock that ran ahead answered it, and is set right by the next answer', () => {
    const ahead = told(1, 1, { at: start + 70 * year });
    expect(isDue(traceOf(ahead), start)).toBe(true);
    const trace = traceOf(ahead, told(2, 1));
    expect(trace.at).toBe(start + 2 * MS_PER_DAY);
    expect(isDue(trace, trace.at)).toBe(false);
  });
});
