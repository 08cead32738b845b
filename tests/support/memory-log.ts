import { type LogEvent, sortUniqueEvents } from '../../src/engine/events.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import type { Log, MirroredLog } from '../../src/progress/storage/log.ts';
import type { LogMirror } from '../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../src/progress/storage/mirrored-log.ts';

/** An in-memory log, held to the same contract as the one in IndexedDB. */
export function createMemoryLog(events: readonly LogEvent[] = []): Log {
  const eventsByKey = new Map(events.map((event) => [event.key, event]));
  let snapshot: Snapshot | undefined;
  const all = () => sortUniqueEvents([...eventsByKey.values()]);
  return {
    readHead: async () => ({
      snapshot,
      eventsSince: all().filter(({ key }) => key > (snapshot?.upTo ?? '')),
      unreadableKeys: [],
      isErased: false,
    }),
    readAll: async () => ({ events: all(), unreadable: [] }),
    append: async (more) => {
      for (const event of more) {
        eventsByKey.set(event.key, event);
        if (event.key <= (snapshot?.upTo ?? '')) snapshot = undefined;
      }
    },
    saveSnapshot: async (next) => {
      const found = all().filter(({ key }) => key <= next.upTo).length;
      if (found !== next.count) throw new Error('another page has written');
      snapshot = next;
    },
    restoreSnapshot: async (restored) => {
      snapshot = restored;
    },
    findMissingKeys: async (keys) => keys.filter((key) => !eventsByKey.has(key)),
    remove: async (keys) => {
      snapshot = undefined;
      for (const key of keys) eventsByKey.delete(key);
    },
    erase: async () => {
      snapshot = undefined;
      eventsByKey.clear();
    },
  };
}

/** A log with a mirror or without. */
export const createTestMirroredLog = (log: Log, mirror?: LogMirror): MirroredLog =>
  createMirroredLog(log, Promise.resolve(mirror));
