import { type LogEvent, sortUniqueEvents } from '../../src/engine/events.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import type { Log, MirroredLog } from '../../src/progress/storage/log.ts';
import type { LogMirror } from '../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../src/progress/storage/mirrored-log.ts';

/** An in-memory log, held to the same contract as the one in IndexedDB. */
export function createMemoryLog(entries: readonly LogEvent[] = []): Log {
  const entriesByKey = new Map(entries.map((entry) => [entry.key, entry]));
  let checkpoint: Snapshot | undefined;
  const all = () => sortUniqueEvents([...entriesByKey.values()]);
  return {
    readHead: async () => ({
      snapshot: checkpoint,
      eventsSince: all().filter(({ key }) => key > (checkpoint?.upTo ?? '')),
      unreadable: 0,
      isErased: false,
    }),
    readAll: async () => ({ events: all(), unreadable: [] }),
    append: async (more) => {
      for (const entry of more) {
        entriesByKey.set(entry.key, entry);
        if (entry.key <= (checkpoint?.upTo ?? '')) checkpoint = undefined;
      }
    },
    saveSnapshot: async (next) => {
      const found = all().filter(({ key }) => key <= next.upTo).length;
      if (found !== next.count) throw new Error('another page has written');
      checkpoint = next;
    },
    restoreSnapshot: async (kept) => {
      checkpoint = kept;
    },
    findMissingKeys: async (keys) => keys.filter((key) => !entriesByKey.has(key)),
    remove: async (keys) => {
      checkpoint = undefined;
      for (const key of keys) entriesByKey.delete(key);
    },
    erase: async () => {
      checkpoint = undefined;
      entriesByKey.clear();
    },
  };
}

/** A log with a mirror, or with none. */
export const createTestMirroredLog = (log: Log, copy?: LogMirror): MirroredLog =>
  createMirroredLog(log, Promise.resolve(copy));
