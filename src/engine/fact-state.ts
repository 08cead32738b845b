import { toLocalDay } from './retention-curve.ts';
import {
  dueAt,
  type FactMemory,
  type FactState,
  isCredible,
  isDue,
  type Memory,
} from './spaced-repetition.ts';

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

/** When every fact has been right at least once: it stays so, whatever is forgotten later. Now, if no clock can tell. */
export function findCompletion(
  facts: readonly string[],
  memory: Memory,
  now: number,
): { at: number } | undefined {
  let last: number | undefined;
  for (const fact of facts) {
    const at = memory[fact]?.firstRightAt;
    if (at === undefined) return undefined;
    if (isCredible(at, now)) last = Math.max(last ?? at, at);
  }
  return facts.length > 0 ? { at: last ?? now } : undefined;
}

/** The first time at which a fact is to be restored; past if one is already. */
export function nextDueAt(memory: Memory, now: number): number | undefined {
  let next: number | undefined;
  for (const factMemory of Object.values(memory)) {
    const isSound = factMemory.score >= 1 && isCredible(factMemory.at, now);
    const at = isSound ? dueAt(factMemory) : Math.min(factMemory.at, now);
    if (next === undefined || at < next) next = at;
  }
  return next;
}

/** The fact that was last won or restored, and is not `now` to be restored: its words would be told. */
export function findHeadlineFact(memory: Memory, now?: number): string | undefined {
  let last: [fact: string, key: string] | undefined;
  for (const [fact, one] of Object.entries(memory)) {
    const isOut = one.score < 1 || one.before === 'known' || (now && isDue(one, now));
    if (!isOut && (!last || one.key > last[1])) last = [fact, one.key];
  }
  return last?.[0];
}

/** Now before it. */
export function findFirstAnswer(memory: Memory, now: number): number {
  let first = now;
  for (const { firstAt } of Object.values(memory))
    if (isCredible(firstAt, now)) first = Math.min(first, firstAt);
  return first;
}

/** 1 on the day of the first answer. */
export const editionNumber = (memory: Memory, now: number, offset: number): number =>
  toLocalDay(now, { offset }) - toLocalDay(findFirstAnswer(memory, now), { offset }) + 1;
