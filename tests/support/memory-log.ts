import { inOrder, type LogEvent } from '../../src/engine/events.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import type { Log, MirroredLog } from '../../src/progress/storage/log.ts';
import type { LogMirror } from '../../src/progress/storage/mirror.ts';
import { keptLog } from '../../src/progress/storage/mirrored-log.ts';

/** A log that lasts as long as the test: what the log on the device is, in the fewest lines. */
export function memoryLog(entries: readonly LogEvent[] = []): Log {
  const kept = new Map(entries.map((entry) => [entry.key, entry]));
  let checkpoint: Snapshot | undefined;
  const all = () => inOrder([...kept.values()]);
  return {
    read: async () => ({
      checkpoint,
      entries: all().filter(({ key }) => key > (checkpoint?.upTo ?? '')),
      unreadable: 0,
      isErased: false,
    }),
    all: async () => ({ entries: all(), unreadable: [] }),
    append: async (more) => {
      for (const entry of more) {
        kept.set(entry.key, entry);
        if (entry.key <= (checkpoint?.upTo ?? '')) checkpoint = undefined;
      }
    },
    keep: async (next) => {
      const found = all().filter(({ key }) => key <= next.upTo).length;
      if (found !== next.count) throw new Error('another page has written');
      checkpoint = next;
    },
    restore: async (kept) => {
      checkpoint = kept;
    },
    missing: async (keys) => keys.filter((key) => !kept.has(key)),
    remove: async (keys) => {
      checkpoint = undefined;
      for (const key of keys) kept.delete(key);
    },
    erase: async () => {
      checkpoint = undefined;
      kept.clear();
    },
  };
}

/** A log with a safety copy or without one. */
export const kept = (log: Log, copy?: LogMirror): MirroredLog =>
  keptLog(log, Promise.resolve(copy));
