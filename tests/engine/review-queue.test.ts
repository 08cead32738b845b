import { expect, it } from 'vitest';
import { buildReviewQueue } from '../../src/engine/review-queue.ts';
import type { Memory } from '../../src/engine/spaced-repetition.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { answerEvent } from '../support/events.ts';
import { buildMemory } from '../support/memory.ts';

const start = Date.UTC(2026, 0, 1);
const now = start + 9 * MS_PER_DAY;

/** Facts answered on the first day, in this order, `score` and confidence by fact. */
const memoryOf = (answers: readonly (readonly [fact: string, score: number, certain?: true])[]) =>
  buildMemory(
    answers.map(([fact, score, certain], index) =>
      answerEvent(`${index + 1}`, fact, score, {
        facts: [fact],
        at: start,
        ...(certain && { confidence: 'certain' }),
      }),
    ),
  );

/** A fact may be listed for two reasons; a round asks it at the first. */
const order = (
  facts: readonly string[],
  memory: Memory,
  only?: Parameters<typeof buildReviewQueue>[3],
) => [...new Set(buildReviewQueue(facts, memory, now, only).wanted)];

it('puts two new facts and the one due fact that was unseen for longest before the sure but wrong', () => {
  const memory = memoryOf([
    ['unseen-longest', 1],
    ['unseen-next', 1],
    ['sure-but-wrong', 0, true],
  ]);
  expect(order(['new-1', 'new-2', 'new-3', ...Object.keys(memory)], memory)).toEqual([
    'new-1',
    'new-2',
    'unseen-longest',
    'sure-but-wrong',
    'unseen-next',
    'new-3',
  ]);
});

it('has only missed facts if only these are wanted, the sure but wrong first', () => {
  const memory = memoryOf([
    ['right', 1],
    ['partly', 0.5],
    ['sure-but-wrong', 0, true],
  ]);
  expect(order(['new', ...Object.keys(memory)], memory, 'missed')).toEqual([
    'sure-but-wrong',
    'partly',
  ]);
});

it('has what is due and what was missed, even today, if what is to be restored is wanted', () => {
  const missedToday = answerEvent('8', 'missed-today', 0, { facts: ['missed-today'], at: now });
  const rightToday = answerEvent('9', 'right-today', 1, { facts: ['right-today'], at: now });
  const memory = {
    ...memoryOf([['due', 1]]),
    ...buildMemory([missedToday, rightToday]),
  };
  const facts = ['new', ...Object.keys(memory)];
  expect(order(facts, memory, 'due')).toEqual(['due']);
  expect(order(facts, memory, 'faded')).toEqual(['missed-today', 'due']);
});
