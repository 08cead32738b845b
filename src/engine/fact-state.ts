import { toLocalDay } from './retention-curve.ts';
import { dueAt, type FactMemory, type FactState, isDue, type Memory } from './spaced-repetition.ts';

/** Known if the last answer was right and nothing is due; faded after any other answer, or once due. */
export const getFactState = (factMemory: FactMemory | undefined, now: number): FactState =>
  !factMemory ? 'unseen' : factMemory.score >= 1 && !isDue(factMemory, now) ? 'known' : 'faded';

export function countFactStates(
  facts: readonly string[],
  memory: Memory,
  now: number,
): Record<FactState, number> {
  const counts = { unseen: 0, known: 0, faded: 0 };
  for (const fact of facts) counts[getFactState(memory[fact], now)]++;
  return counts;
}

/** When every fact has been right at least once: it stays so, whatever is forgotten later. */
export function findCompletion(
  facts: readonly string[],
  memory: Memory,
): { at: number } | undefined {
  let last = 0;
  for (const fact of facts) {
    const at = memory[fact]?.firstRightAt;
    if (at === undefined) return undefined;
    last = Math.max(last, at);
  }
  return facts.length > 0 ? { at: last } : undefined;
}

/** The first time at which a fact is to be restored; past if one is already. */
export function nextDueAt(memory: Memory): number | undefined {
  let next: number | undefined;
  for (const factMemory of Object.values(memory)) {
    const at = factMemory.score < 1 ? factMemory.at : dueAt(factMemory);
    if (next === undefined || at < next) next = at;
  }
  return next;
}

/** The fact that was last won or restored. */
export function findHeadlineFact(memory: Memory): string | undefined {
  let last: [fact: string, key: string] | undefined;
  for (const [fact, { key, score, before }] of Object.entries(memory))
    if (score >= 1 && before !== 'known' && (!last || key > last[1])) last = [fact, key];
  return last?.[0];
}

/** 1 on the day of the first answer. */
export function editionNumber(memory: Memory, now: number, offset: number): number {
  let first = now;
  for (const { firstAt } of Object.values(memory)) first = Math.min(first, firstAt);
  return toLocalDay(now, { offset }) - toLocalDay(first, { offset }) + 1;
}
