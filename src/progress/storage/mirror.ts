import { type FullLog, inOrder, type LogEvent } from '../../engine/events.ts';
import { inTime } from '../../shared/with-timeout.ts';
import { entryOf, sealed } from './checksummed.ts';
import type { FileStore } from './file-store.ts';
import type { Profile } from './profile.ts';

/** What was written of a log outside IndexedDB. */
export interface MirrorContents {
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
  latest(): Promise<MirrorContents>;
  /** Everything that was copied. */
  all(): Promise<readonly LogEvent[]>;
  /** Copies more entries. */
  keep(entries: readonly LogEvent[]): Promise<void>;
  /** Copies a whole log anew, and drops what was taken out of it. */
  rewrite(log: FullLog, gone?: ReadonlySet<string>): Promise<void>;
  /** Drops what is on its way: somebody else has erased it. */
  forget(): Promise<void>;
  erase(): Promise<void>;
}

/** Each is written again with every tail that it is in, and made but once. */
const texts = new WeakMap<LogEvent, string>();
function textOf(entry: LogEvent): string {
  const text = texts.get(entry) ?? JSON.stringify(sealed(entry));
  texts.set(entry, text);
  return text;
}

/** Entries of a tail: some 50 kB, a few milliseconds to write. */
const MAX_TAIL_EVENTS = 200;

export function safetyCopy(files: FileStore, turn: Profile, tab: string): LogMirror {
  const prefix = turn === 'guest' ? 'guest-' : '';
  const tail = `${prefix}tail-${tab}`;
  const packOf = (first: LogEvent) => `${prefix}pack-${first.key}-${tab}`;
  /** What this page has copied or is to copy into its tail. */
  let mine = new Map<string, LogEvent>();
  let count = 0;
  /** The tails of pages before this one, once what they hold is in `mine`. */
  let adopted: string[] = [];
  let isStale = false;
  let writing: Promise<void> | undefined;

  const find = async (kind: 'tail' | 'pack') =>
    (await inTime(files.names)).filter((name) => name.startsWith(`${prefix}${kind}-`));

  async function open(name: string): Promise<MirrorContents> {
    try {
      const { count, at, entries } = JSON.parse(await inTime(() => files.read(name)));
      return {
        count: Number.isSafeInteger(count) ? count : 0,
        at: Number.isFinite(at) ? at : 0,
        entries: (entries as unknown[]).flatMap((record) => entryOf(record) ?? []),
      };
    } catch {
      // damaged, or removed by another page in this moment
      return { count: 0, at: 0, entries: [] };
    }
  }

  const write = (name: string, entries: readonly LogEvent[]) =>
    inTime(() =>
      files.write(name, `{"count":${count},"at":${Date.now()},"entries":[${entries.map(textOf)}]}`),
    );

  async function flush() {
    while (isStale) {
      isStale = false;
      // those alone whose entries are in what is written now
      const old = adopted.splice(0);
      const entries = [...mine.values()];
      const [first] = entries;
      if (first && entries.length > MAX_TAIL_EVENTS) {
        await write(packOf(first), entries);
        for (const { key } of entries) mine.delete(key);
      }
      await write(tail, [...mine.values()]);
      for (const name of old) if (name !== tail) await files.remove(name);
    }
  }

  /** One writing at a time, and the newest state wins. */
  function push(): Promise<void> {
    isStale = true;
    writing ??= flush().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    async latest() {
      const names = await find('tail');
      const tails = await Promise.all(names.map(open));
      const entries = inOrder(tails.flatMap((one) => one.entries));
      mine = new Map([...entries.map((entry) => [entry.key, entry] as const), ...mine]);
      adopted = names;
      count = Math.max(count, ...tails.map((one) => one.count));
      return { count, at: Math.max(0, ...tails.map(({ at }) => at)), entries };
    },

    async all() {
      const names = [...(await find('pack')), ...(await find('tail'))];
      const copied = await Promise.all(names.map(open));
      return inOrder(copied.flatMap(({ entries }) => entries));
    },

    keep(entries) {
      for (const entry of entries) {
        if (!mine.has(entry.key)) count++;
        mine.set(entry.key, entry);
      }
      return push();
    },

    async rewrite({ entries, unreadable }, gone) {
      const old = await find('pack');
      adopted = await find('tail');
      // what was kept while the log was read stays
      const all = inOrder([...entries, ...mine.values()]).filter(({ key }) => !gone?.has(key));
      mine = new Map(all.map((entry) => [entry.key, entry]));
      count = Math.max(all.length, entries.length + unreadable.length);
      await push();
      // few enough for the tail alone are in no pack
      const kept = all.length > MAX_TAIL_EVENTS && all[0] ? packOf(all[0]) : undefined;
      for (const name of old) if (name !== kept) await files.remove(name);
    },

    forget() {
      mine.clear();
      adopted = [];
      count = 0;
      // what was on its way when another page erased all would come back at the next start
      return push();
    },

    async erase() {
      mine.clear();
      count = 0;
      await writing;
      for (const name of [...(await find('pack')), ...(await find('tail'))])
        await files.remove(name);
    },
  };
}
