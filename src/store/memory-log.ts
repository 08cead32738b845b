import type { Entry } from '../engine/log.ts';
import type { Log } from './log.ts';

/** A log that lasts as long as the page: for tests, and for a device that keeps nothing. */
export function memoryLog(entries: readonly Entry[] = []): Log {
  const kept = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    read: async () => [...kept.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    append: async (more) => {
      for (const entry of more) kept.set(entry.key, entry);
    },
    erase: async () => kept.clear(),
  };
}
