import { type FullLog, type LogEvent, sortUniqueEvents } from '../../engine/events.ts';
import { GUEST_FILE_PREFIX } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import { parseStoredEvent, withChecksum } from './checksummed.ts';
import type { FileStore } from './file-store.ts';
import type { Profile } from './profile.ts';

/** What was written of a log outside IndexedDB. */
interface MirrorContents {
  /** The records that the log had when both were last level, and those that were copied since. */
  count: number;
  /** When, in ms since 1970; 0 for never. */
  at: number;
  entries: readonly LogEvent[];
}

/**
 * The log once more, outside IndexedDB: after a torn write Chromium may empty all databases of an
 * origin at a later start. Each page writes a tail of its own, small enough to be written whole
 * after every answer; a tail that has grown long becomes a pack, which is not written again.
 */
export interface LogMirror {
  /** The newest of what was copied. Costs the same however long the log is. */
  readLatest(): Promise<MirrorContents>;
  /** Everything that was copied. */
  readAll(): Promise<readonly LogEvent[]>;
  /** Copies more entries. */
  append(events: readonly LogEvent[]): Promise<void>;
  /** Copies a whole log anew, and drops what was taken out of it. */
  rewrite(log: FullLog, removedKeys?: ReadonlySet<string>): Promise<void>;
  /** Drops what is on its way: somebody else has erased it. */
  discardPending(): Promise<void>;
  erase(): Promise<void>;
}

/** Each is written again with every tail that it is in, and made but once. */
const jsonByEvent = new WeakMap<LogEvent, string>();
function toEventJson(event: LogEvent): string {
  const json = jsonByEvent.get(event) ?? JSON.stringify(withChecksum(event));
  jsonByEvent.set(event, json);
  return json;
}

/** Entries of a tail: some 50 kB, a few milliseconds to write. */
const MAX_TAIL_EVENTS = 200;

export function createLogMirror(files: FileStore, profile: Profile, tabId: string): LogMirror {
  const prefix = profile === 'guest' ? GUEST_FILE_PREFIX : '';
  const tailName = `${prefix}tail-${tabId}`;
  const packName = (first: LogEvent) => `${prefix}pack-${first.key}-${tabId}`;
  /** What this page has copied or is to copy into its tail. */
  let tailEvents = new Map<string, LogEvent>();
  let count = 0;
  /** The tails of pages before this one, once what they hold is in `mine`. */
  let adoptedTails: string[] = [];
  let isWriteNeeded = false;
  let ongoingWrite: Promise<void> | undefined;

  const listFiles = async (kind: 'tail' | 'pack') =>
    (await withTimeout(files.listNames)).filter((name) => name.startsWith(`${prefix}${kind}-`));

  async function readFile(name: string): Promise<MirrorContents> {
    try {
      const { count, at, entries } = JSON.parse(await withTimeout(() => files.read(name)));
      return {
        count: Number.isSafeInteger(count) ? count : 0,
        at: Number.isFinite(at) ? at : 0,
        entries: (entries as unknown[]).flatMap((record) => parseStoredEvent(record) ?? []),
      };
    } catch {
      // damaged, or removed by another page in this moment
      return { count: 0, at: 0, entries: [] };
    }
  }

  const writeFile = (name: string, events: readonly LogEvent[]) =>
    withTimeout(() =>
      files.write(
        name,
        `{"count":${count},"at":${Date.now()},"entries":[${events.map(toEventJson)}]}`,
      ),
    );

  async function flush() {
    while (isWriteNeeded) {
      isWriteNeeded = false;
      // those alone whose entries are in what is written now
      const absorbedTails = adoptedTails.splice(0);
      const events = [...tailEvents.values()];
      const [first] = events;
      if (first && events.length > MAX_TAIL_EVENTS) {
        await writeFile(packName(first), events);
        for (const { key } of events) tailEvents.delete(key);
      }
      await writeFile(tailName, [...tailEvents.values()]);
      for (const name of absorbedTails) if (name !== tailName) await files.remove(name);
    }
  }

  /** One writing at a time, and the newest state wins. */
  function scheduleFlush(): Promise<void> {
    isWriteNeeded = true;
    ongoingWrite ??= flush().finally(() => {
      ongoingWrite = undefined;
    });
    return ongoingWrite;
  }

  return {
    async readLatest() {
      const names = await listFiles('tail');
      const tails = await Promise.all(names.map(readFile));
      const entries = sortUniqueEvents(tails.flatMap((one) => one.entries));
      tailEvents = new Map([...entries.map((entry) => [entry.key, entry] as const), ...tailEvents]);
      adoptedTails = names;
      count = Math.max(count, ...tails.map((one) => one.count));
      return { count, at: Math.max(0, ...tails.map(({ at }) => at)), entries };
    },

    async readAll() {
      const names = [...(await listFiles('pack')), ...(await listFiles('tail'))];
      const contents = await Promise.all(names.map(readFile));
      return sortUniqueEvents(contents.flatMap(({ entries }) => entries));
    },

    append(events) {
      for (const entry of events) {
        if (!tailEvents.has(entry.key)) count++;
        tailEvents.set(entry.key, entry);
      }
      return scheduleFlush();
    },

    async rewrite({ events: entries, unreadable }, removedKeys) {
      const oldPacks = await listFiles('pack');
      adoptedTails = await listFiles('tail');
      // what was kept while the log was read stays
      const remaining = sortUniqueEvents([...entries, ...tailEvents.values()]).filter(
        ({ key }) => !removedKeys?.has(key),
      );
      tailEvents = new Map(remaining.map((entry) => [entry.key, entry]));
      count = Math.max(remaining.length, entries.length + unreadable.length);
      await scheduleFlush();
      // few enough for the tail alone are in no pack
      const keptPack =
        remaining.length > MAX_TAIL_EVENTS && remaining[0] ? packName(remaining[0]) : undefined;
      for (const name of oldPacks) if (name !== keptPack) await files.remove(name);
    },

    discardPending() {
      tailEvents.clear();
      adoptedTails = [];
      count = 0;
      // what was on its way when another page erased all would come back at the next start
      return scheduleFlush();
    },

    async erase() {
      tailEvents.clear();
      count = 0;
      await ongoingWrite;
      for (const name of [...(await listFiles('pack')), ...(await listFiles('tail'))])
        await files.remove(name);
    },
  };
}
