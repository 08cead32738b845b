import { expect, it } from 'vitest';
import type { Round } from '../../src/engine/reducer.ts';
import { scoreStakes, summarizeRound } from '../../src/engine/summarize-round.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { buildMemory } from '../support/memory.ts';

const now = Date.UTC(2026, 10, 23);

it('tells what a round won and restored, and later what it won', () => {
  const earlier = [
    answerEvent('r1', 'a', 0, { facts: ['restored-later'], at: now - 9 * MS_PER_DAY }),
    answerEvent('r1', 'b', 1, { facts: ['due'], at: now - 400 * MS_PER_DAY }),
    answerEvent('r1', 'c', 1, { facts: ['known'], at: now - 60_000 }),
  ];
  const answers = [
    answerEvent('r2', 'a', 1, { facts: ['restored-later'], at: now }),
    answerEvent('r2', 'b', 1, { facts: ['due'], at: now + 1 }),
    answerEvent('r2', 'c', 1, { facts: ['known'], at: now + 2 }),
    answerEvent('r2', 'd', 1, { facts: ['new'], at: now + 3 }),
    answerEvent('r2', 'e', 0, { facts: ['missed'], at: now + 4 }),
  ];
  const round: Round = { id: 'r2', seed: 1, items: [], answers, proofs: [] };
  expect(summarizeRound(buildMemory([...earlier, ...answers]), round)).toEqual({
    // right for the first time, whatever it was before
    won: ['restored-later', 'new'],
    restored: ['due'],
  });
  const later = answerEvent('r3', 'd', 1, { facts: ['new'], at: now + MS_PER_DAY });
  expect(summarizeRound(buildMemory([...earlier, ...answers, later]), round).won).toContain('new');
});

it.each([
  [1, 'certain', 2],
  [1, 'fairly-sure', 1],
  [1, undefined, 1],
  [0.5, 'certain', 1],
  [0.5, 'fairly-sure', 1],
  [0.25, 'certain', -1],
  [0, 'certain', -1],
  [0, 'fairly-sure', 0],
  [0.5, undefined, 0],
  [0, undefined, 0],
] as const)('a score of %d, said to be %s, is worth %d of 2', (score, confidence, points) => {
  const answer = answerEvent('r', 'a', score, { ...(confidence && { confidence }) });
  expect(scoreStakes([answer])).toEqual({ points, of: 2 });
});
