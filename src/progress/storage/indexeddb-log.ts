import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { LogEvent } from '../../engine/events.ts';
import { SNAPSHOT_VERSION, type Snapshot } from '../../engine/snapshot.ts';
import { inTime } from '../../shared/with-timeout.ts';
import { entryOf, sealed, unsealed } from './checksummed.ts';
import { allRecords } from './indexeddb-records.ts';
import { ErasedElsewhereError, type Log } from './log.ts';
import type { Profile } from './profile.ts';

/** Records that are read at once where all are read. */
const RECORDS_PER_PAGE = 1_000;

/**
 * The log in IndexedDB, in one store for ever: one key an entry, never rewritten, so that the order
 * of writing does not matter and two tabs cannot undo each other. What is not an entry has a key
 * that sorts after all of them: a guest's log, the checkpoints, the stamp of the last erasure.
 */
export function deviceLog(store: UseStore, turn: Profile = 'own'): Log {
  const isGuest = turn === 'guest';
  const prefix = isGuest ? '~guest/' : '';
  // wrapped, for the first published version took whatever looked like an entry for the player's own
  const wrapped = (entry: LogEvent) => (isGuest ? { guest: sealed(entry) } : sealed(entry));
  const found = (record: unknown) =>
    entryOf(isGuest ? (record as { guest?: unknown } | undefined)?.guest : record);
  const erasedKey = `${prefix}~erased`;
  const checkpointKey = (upTo: string) => `${prefix}~checkpoint/${upTo}`;
  /** The entries after a key. */
  const after = (key = '') => IDBKeyRange.bound(prefix + key, `${prefix}~`, true, true);
  /** The checkpoints from a key on. */
  const checkpoints = (from = '') => IDBKeyRange.bound(checkpointKey(from), checkpointKey('~'));
  /** The stamp of the last erasure that this page knows of. */
  let erased: string | undefined;
  let isRead = false;

  return {
    read: () =>
      inTime(() =>
        store('readonly', async (log) => {
          const [stamp, checkpoint] = await Promise.all([
            promisifyRequest<string | undefined>(log.get(erasedKey)),
            firstOf(log.openCursor(checkpoints(), 'prev'), checkpointOf),
          ]);
          const isErased = isRead && stamp !== erased;
          erased = stamp;
          isRead = true;
          const records = await promisifyRequest<unknown[]>(log.getAll(after(checkpoint?.upTo)));
          const entries = records.flatMap((record) => found(record) ?? []);
          const unreadable = records.length - entries.length;
          return { checkpoint, entries, unreadable, isErased };
        }),
      ),

    async all() {
      const entries: LogEvent[] = [];
      const unreadable: unknown[] = [];
      // page by page, each of them a short task
      for (let from: string | undefined, size = RECORDS_PER_PAGE; size === RECORDS_PER_PAGE; ) {
        const range = after(from);
        const [keys, records] = await inTime(() =>
          store('readonly', (log) =>
            Promise.all([
              promisifyRequest(log.getAllKeys(range, RECORDS_PER_PAGE)),
              promisifyRequest<unknown[]>(log.getAll(range, RECORDS_PER_PAGE)),
            ]),
          ),
        );
        for (const record of records) {
          const entry = found(record);
          if (entry) entries.push(entry);
          else unreadable.push(record);
        }
        from = String(keys.at(-1)).slice(prefix.length);
        size = keys.length;
      }
      return { entries, unreadable };
    },

    append: (more) =>
      inTime(() =>
        store('readwrite', async (log) => {
          const stamp = await promisifyRequest<string | undefined>(log.get(erasedKey));
          if (stamp !== undefined && stamp !== erased) {
            erased = stamp;
            throw new ErasedElsewhereError('erased by another page');
          }
          const [first = ''] = more.map(({ key }) => key).sort();
          // a checkpoint that does not have what comes late
          log.delete(checkpoints(first));
          for (const entry of more) log.put(wrapped(entry), prefix + entry.key);
          return promisifyRequest(log.transaction);
        }),
      ),

    keep: (checkpoint, since) =>
      inTime(() =>
        store('readwrite', async (log) => {
          const { upTo, count } = checkpoint;
          const covered = IDBKeyRange.bound(
            prefix + (since?.upTo ?? ''),
            prefix + upTo,
            true,
            false,
          );
          const written = await promisifyRequest(log.count(covered));
          // gone, where another page has written what belongs before it
          const isThere =
            !since || (await promisifyRequest(log.count(checkpointKey(since.upTo)))) > 0;
          if (!isThere || (since?.count ?? 0) + written !== count)
            throw new Error('another page has written');
          // two are kept, this one and the one before: either may be damaged
          for (const key of await promisifyRequest(log.getAllKeys(checkpoints()))) {
            if (!since || key !== checkpointKey(since.upTo)) log.delete(key);
          }
          log.put(sealed(checkpoint), checkpointKey(upTo));
          return promisifyRequest(log.transaction);
        }),
      ),

    async missing(keys) {
      const missing: string[] = [];
      for (let at = 0; at < keys.length; at += RECORDS_PER_PAGE) {
        const page = keys.slice(at, at + RECORDS_PER_PAGE);
        const there = await inTime(() =>
          store('readonly', (log) =>
            Promise.all(page.map((key) => promisifyRequest(log.getKey(prefix + key)))),
          ),
        );
        missing.push(...page.filter((_, index) => there[index] === undefined));
      }
      return missing;
    },

    restore: (checkpoint) =>
      inTime(() =>
        store('readwrite', (log) => {
          log.put(sealed(checkpoint), checkpointKey(checkpoint.upTo));
          return promisifyRequest(log.transaction);
        }),
      ),

    remove: (keys, stamp) =>
      inTime(() =>
        store('readwrite', (log) => {
          log.delete(checkpoints());
          for (const key of keys) log.delete(prefix + key);
          log.put(stamp, erasedKey);
          erased = stamp;
          return promisifyRequest(log.transaction);
        }),
      ),

    erase: (stamp) =>
      inTime(() =>
        store('readwrite', (log) => {
          log.delete(after());
          log.delete(checkpoints());
          log.delete(allRecords(turn));
          log.put(stamp, erasedKey);
          erased = stamp;
          return promisifyRequest(log.transaction);
        }),
      ),
  };
}

/** The first that can be read of what a cursor comes to; what comes after it is not looked at. */
async function firstOf<T>(
  request: IDBRequest<IDBCursorWithValue | null>,
  read: (stored: unknown) => T | undefined,
): Promise<T | undefined> {
  for (;;) {
    const cursor = await promisifyRequest(request);
    const found = cursor && read(cursor.value);
    if (!cursor || found) return found ?? undefined;
    cursor.continue();
  }
}

/** A checkpoint that these rules have summed, undamaged. */
function checkpointOf(stored: unknown): Snapshot | undefined {
  const checkpoint = unsealed(stored) as Snapshot | undefined;
  return checkpoint?.v === SNAPSHOT_VERSION ? checkpoint : undefined;
}
