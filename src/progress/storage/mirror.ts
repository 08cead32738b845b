import { type FullLog, type LogEvent, sortUniqueEvents } from '../../engine/events.ts';
import type { FileStore } from './file-store.ts';
import { createMirrorFiles, type MirrorContents, type MirrorFiles } from './mirror-files.ts';
import type { Profile } from './profile.ts';

/**
 * After a torn write Chromium may empty all databases of an origin at a later start, so the log is kept
 * outside IndexedDB too. Each tab rewrites its tail after every answer; a long tail becomes a pack, which
 * is never rewritten.
 */
export interface LogMirror {
  ignoreErased: MirrorFiles['ignoreErased'];
  readLatest(): Promise<MirrorContents>;
  readAll(): Promise<readonly LogEvent[]>;
  append(events: readonly LogEvent[]): Promise<void>;
  /** Lists its files before the log is read: what other tabs write meanwhile stays. */
  rewrite(readLog: () => Promise<FullLog>, removedKeys?: ReadonlySet<string>): Promise<void>;
  /** For when another tab has erased the log. */
  discardPending(): Promise<void>;
  erase(): Promise<void>;
}

const MAX_TAIL_EVENTS = 200;

export function createLogMirror(store: FileStore, profile: Profile, tabId: string): LogMirror {
  const files = createMirrorFiles(store, profile, tabId);
  const tail = createTail(files);
  return {
    ignoreErased: files.ignoreErased,

    async readLatest() {
      const texts = await files.readTexts('tail');
      const tails = [...texts.values()].map(files.parse);
      const events = sortUniqueEvents(tails.flatMap((one) => one.events));
      tail.events = new Map([...byKey(events), ...tail.events]);
      tail.adoptedTexts = texts;
      tail.count = Math.max(tail.count, ...tails.map(({ count }) => count));
      return { count: tail.count, at: Math.max(0, ...tails.map(({ at }) => at)), events };
    },

    async readAll() {
      const texts = [
        ...(await files.readTexts('pack')).values(),
        ...(await files.readTexts('tail')).values(),
      ];
      return sortUniqueEvents(texts.flatMap((text) => files.parse(text).events));
    },

    append(events) {
      for (const event of events) {
        if (!tail.events.has(event.key)) tail.count++;
        tail.events.set(event.key, event);
      }
      return tail.write();
    },

    async rewrite(readLog, removedKeys) {
      const oldPacks = await files.list('pack');
      tail.adoptedTexts = await files.readTexts('tail');
      const { events, unreadable } = await readLog();
      const remaining = sortUniqueEvents([...events, ...tail.events.values()]).filter(
        ({ key }) => !removedKeys?.has(key),
      );
      tail.events = byKey(remaining);
      tail.count = Math.max(remaining.length, events.length + unreadable.length);
      await tail.write();
      const [first] = remaining;
      const newPack =
        first && remaining.length > MAX_TAIL_EVENTS ? files.packName(first) : undefined;
      for (const name of oldPacks) if (name !== newPack) await files.remove(name);
    },

    discardPending() {
      tail.clear();
      tail.adoptedTexts = new Map();
      // or a write under way would bring it back at the next start
      return tail.write();
    },

    async erase() {
      tail.clear();
      await tail.settled();
      await files.removeAll();
    },
  };
}

const byKey = (events: readonly LogEvent[]) => new Map(events.map((event) => [event.key, event]));

/** One write at a time, and the newest wins. */
function createTail(files: MirrorFiles) {
  let isWriteNeeded = false;
  let ongoingWrite: Promise<void> | undefined;

  async function writeWhileNeeded() {
    while (isWriteNeeded) {
      isWriteNeeded = false;
      // only those whose events are in this write
      const absorbedTexts = tail.adoptedTexts;
      tail.adoptedTexts = new Map();
      const events = [...tail.events.values()];
      const [first] = events;
      if (first && events.length > MAX_TAIL_EVENTS) {
        await files.write(files.packName(first), tail.count, events);
        for (const { key } of events) tail.events.delete(key);
      }
      await files.write(files.tailName, tail.count, tail.events.values());
      for (const [name, text] of absorbedTexts) {
        // another tab may have added to it
        const isAbsorbed = text !== undefined && text === (await files.readText(name));
        if (isAbsorbed && name !== files.tailName) await files.remove(name);
      }
    }
  }

  const tail = {
    events: new Map<string, LogEvent>(),
    count: 0,
    /** By name, the tails whose events are in ours. */
    adoptedTexts: new Map<string, string | undefined>(),
    clear() {
      tail.events.clear();
      tail.count = 0;
    },
    write(): Promise<void> {
      isWriteNeeded = true;
      ongoingWrite ??= writeWhileNeeded().finally(() => {
        ongoingWrite = undefined;
      });
      return ongoingWrite;
    },
    settled: () => ongoingWrite,
  };
  return tail;
}
