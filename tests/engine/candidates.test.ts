import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectCandidates } from '../../src/engine/candidates.ts';
import { buildReviewQueue } from '../../src/engine/review-queue.ts';
import type { FactMemory, Memory } from '../../src/engine/spaced-repetition.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { propertyRuns } from '../support/full-run.ts';

const now = Date.UTC(2026, 0, 1);
const axis = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index}`);
const facts = [axis('actor', 700), axis('date', 300), axis('position', 900)];

/** Memories of all, some or no facts; due or not, missed or not. */
const memory = fc
  .record({
    knownShare: fc.double({ min: 0, max: 1, noNaN: true }),
    dice: fc.infiniteStream(fc.nat()),
  })
  .map(({ knownShare, dice }): Memory => {
    const roll = (sides: number) => (dice.next().value as number) % sides;
    const factMemoryOf = (index: number): FactMemory => {
      const score = roll(3) / 2;
      return {
        ...{ stability: 1 + roll(40), difficulty: 5, score, times: 1, round: 'r', item: 'i' },
        at: now - roll(60) * MS_PER_DAY,
        key: String((index * 7_919) % 10_007).padStart(9, '0'),
        sureButWrong: score < 1 && roll(8) === 0,
        ...{ rights: 0, firstAt: 0, before: 'unseen', recent: [], proof: { points: 0, of: 0 } },
      };
    };
    return Object.fromEntries(
      facts
        .flat()
        .flatMap((fact, index) =>
          roll(100) < knownShare * 101 ? [[fact, factMemoryOf(index)]] : [],
        ),
    );
  });
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the candidates of a round', () => {
  it('is all of a bank that is not large', () => {
    const small = facts.map((factsOfAxis) => factsOfAxis.slice(0, 100));
    expect(selectCandidates(small, {}, now, 1)).toEqual(small.flat());
  });

  it('is of a large one what comes first among all of it, on each axis', () => {
    fc.assert(
      fc.property(
        memory,
        seed,
        fc.constantFrom(undefined, 'due', 'missed', 'faded'),
        (known, seed, only) => {
          const candidates = selectCandidates(facts, known, now, seed);
          expect(candidates.length).toBeLessThan(facts.flat().length / 3);
          const [of, ofAll] = [candidates, facts.flat()].map((list) =>
            buildReviewQueue(list, known, now, only),
          );
          for (const factsOfAxis of facts) {
            const firsts = (list: readonly string[] = []) =>
              list.filter((fact) => known[fact] && factsOfAxis.includes(fact)).slice(0, 10);
            // the due fact that was longest unseen has a place before the sure but wrong ones
            expect(firsts(of?.wanted)).toEqual(firsts(ofAll?.wanted));
            expect(firsts(of?.rest)).toEqual(firsts(ofAll?.rest));
          }
        },
      ),
      propertyRuns(60),
    );
  });

  it('has new facts from all over a large one, others each time', () => {
    const seen = new Set<string>();
    for (let index = 0; index < 200; index++) {
      const candidates = selectCandidates(facts, {}, now, Math.floor((index / 200) * 2 ** 32));
      for (const factsOfAxis of facts)
        expect(
          candidates.filter((fact) => factsOfAxis.includes(fact)).length,
        ).toBeGreaterThanOrEqual(10);
      for (const fact of candidates) seen.add(fact);
    }
    expect(seen.size).toBe(facts.flat().length);
  });

  it('is the same for the same bank, memory, seed and clock', () => {
    fc.assert(
      fc.property(memory, seed, (known, seed) => {
        expect(selectCandidates(facts, known, now, seed)).toEqual(
          selectCandidates(facts, known, now, seed),
        );
      }),
      propertyRuns(10),
    );
  });
});
