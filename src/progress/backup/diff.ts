import type { LogEvent } from '../../engine/events.ts';
import { stripControlCharsDeep } from '../../untrusted/strip-control-chars.ts';

export interface BackupDiff {
  newEvents: LogEvent[];
  knownCount: number;
  knownAnswerCount: number;
  /** Same key, other content. Ours win. */
  conflictCount: number;
}

/** Ignores the order of keys and undefined values, as JSON does. */
export function isJsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [a, b] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isJsonEqual(ours?.[key], theirs?.[key]),
  );
}

const EVENTS_PER_STEP = 1_000;

/** Set union by key. The last step is complete. */
export function* diffSteps(
  storedEvents: readonly LogEvent[],
  importedEvents: readonly LogEvent[],
): Generator<BackupDiff> {
  const storedByKey = new Map(storedEvents.map((event) => [event.key, event]));
  const diff: BackupDiff = { newEvents: [], knownCount: 0, knownAnswerCount: 0, conflictCount: 0 };
  for (const [index, imported] of importedEvents.entries()) {
    const stored = storedByKey.get(imported.key);
    if (!stored) {
      storedByKey.set(imported.key, imported);
      diff.newEvents.push(imported);
      // files contain stripped texts only
    } else if (isJsonEqual(stripControlCharsDeep(stored), imported)) {
      diff.knownCount++;
      if (imported.kind === 'answer') diff.knownAnswerCount++;
    } else diff.conflictCount++;
    if (index % EVENTS_PER_STEP === EVENTS_PER_STEP - 1) yield diff;
  }
  yield diff;
}
