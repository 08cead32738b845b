import type { LogEvent } from '../../engine/events.ts';
import { harmlessAll } from '../../untrusted/strip-control-chars.ts';

export interface BackupDiff {
  /** What only the file has. */
  fresh: LogEvent[];
  /** How many both have. */
  known: number;
  /** How many of those are answers. */
  knownAnswers: number;
  /** How many stand under a key of ours and say something else. Ours are kept. */
  conflicting: number;
}

/** Whether two values say the same as JSON, which has no order of keys and nothing undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [a, b] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSame(ours?.[key], theirs?.[key]),
  );
}

/** Entries a step: a few ms of work, whatever the device. */
const EVENTS_PER_STEP = 1_000;

/** Compares what we hold with what a file brings, step by step; the last step has it all. */
export function* steps(
  mine: readonly LogEvent[],
  theirs: readonly LogEvent[],
): Generator<BackupDiff> {
  const held = new Map(mine.map((entry) => [entry.key, entry]));
  const found: BackupDiff = { fresh: [], known: 0, knownAnswers: 0, conflicting: 0 };
  for (const [index, entry] of theirs.entries()) {
    const ours = held.get(entry.key);
    if (!ours) {
      held.set(entry.key, entry);
      found.fresh.push(entry);
      // a file holds the texts as harmless as the door leaves them
    } else if (isSame(harmlessAll(ours), entry)) {
      found.known++;
      if (entry.kind === 'answer') found.knownAnswers++;
    } else found.conflicting++;
    if (index % EVENTS_PER_STEP === EVENTS_PER_STEP - 1) yield found;
  }
  yield found;
}

/**
 * What a merge would bring. Entries are united by their keys, as sets are: the order in which files
 * come, or how often, is of no account. An entry that claims a key of ours for other words is left out.
 */
export function compare(mine: readonly LogEvent[], theirs: readonly LogEvent[]): BackupDiff {
  let last: BackupDiff = { fresh: [], known: 0, knownAnswers: 0, conflicting: 0 };
  for (const step of steps(mine, theirs)) last = step;
  return last;
}
