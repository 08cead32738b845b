import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { LogEvent } from '../../engine/events.ts';
import { SNAPSHOT_VERSION, type Snapshot } from '../../engine/snapshot.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import { parseStoredEvent, verifyChecksum, withChecksum } from './checksummed.ts';
import { allRecordsRange } from './indexeddb-records.ts';
import { ErasedElsewhereError, type Log } from './log.ts';
import type { Profile } from './profile.ts';

/** Records that are read at once where all are read. */
const RECORDS_PER_PAGE = 1_000;

/**
 * The log in IndexedDB, in one store for ever: one key an entry, never rewritten, so that the order
 * of writing does not matter and two tabs cannot undo each other. What is not an entry has a key
 * that sorts after all of them: a guest's log, the checkpoints, the stamp of the last erasure.
 */
export function createIndexedDbLog(store: UseStore, profile: Profile = 'own'): Log {
  const isGuest = profile === 'guest';
  const prefix = isGuest ? '~guest/' : '';
  // wrapped, for the first published version took whatever looked like an entry for the player's own
  const toRecord = (event: LogEvent) =>
    isGuest ? { guest: withChecksum(event) } : withChecksum(event);
  const parseRecord = (record: unknown) =>
    parseStoredEvent(isGuest ? (record as { guest?: unknown } | undefined)?.guest : record);
  const erasedKey = `${prefix}~erased`;
  const snapshotKey = (upTo: string) => `${prefix}~checkpoint/${upTo}`;
  /** The entries after a key. */
  const eventsAfter = (key = '') => IDBKeyRange.bound(prefix + key, `${prefix}~`, true, true);
  /** The checkpoints from a key on. */
  const snapshotsFrom = (from = '') => IDBKeyRange.bound(snapshotKey(from), snapshotKey('~'));
  /** The stamp of the last erasure that this page knows of. */
  let knownErasureStamp: string | undefined;
  let hasRead = false;

  return {
    readHead: () =>
      withTimeout(() =>
        store('readonly', async (log) => {
          const [stamp, snapshot] = await Promise.all([
            promisifyRequest<string | undefined>(log.get(erasedKey)),
            findWithCursor(log.openCursor(snapshotsFrom(), 'prev'), parseSnapshot),
          ]);
          const isErased = hasRead && stamp !== knownErasureStamp;
          knownErasureStamp = stamp;
          hasRead = true;
          const records = await promisifyRequest<unknown[]>(
            log.getAll(eventsAfter(snapshot?.upTo)),
          );
          const eventsSince = records.flatMap((record) => parseRecord(record) ?? []);
          const unreadable = records.length - eventsSince.length;
          return { snapshot, eventsSince, unreadable, isErased };
        }),
      ),

    async readAll() {
      const events: LogEvent[] = [];
      const unreadable: unknown[] = [];
      // page by page, each of them a short task
      for (let from: string | undefined, size = RECORDS_PER_PAGE; size === RECORDS_PER_PAGE; ) {
        const range = eventsAfter(from);
        const [keys, records] = await withTimeout(() =>
          store('readonly', (log) =>
            Promise.all([
              promisifyRequest(log.getAllKeys(range, RECORDS_PER_PAGE)),
              promisifyRequest<unknown[]>(log.getAll(range, RECORDS_PER_PAGE)),
            ]),
          ),
        );
        for (const record of records) {
          const event = parseRecord(record);
          if (event) events.push(event);
          else unreadable.push(record);
        }
        from = String(keys.at(-1)).slice(prefix.length);
        size = keys.length;
      }
      return { events, unreadable };
    },

    append: (events) =>
      withTimeout(() =>
        store('readwrite', async (log) => {
          const stamp = await promisifyRequest<string | undefined>(log.get(erasedKey));
          if (stamp !== undefined && stamp !== knownErasureStamp) {
            knownErasureStamp = stamp;
            throw new ErasedElsewhereError('erased by another page');
          }
          const [first = ''] = events.map(({ key }) => key).sort();
          // a checkpoint that does not have what comes late
          log.delete(snapshotsFrom(first));
          for (const entry of events) log.put(toRecord(entry), prefix + entry.key);
          return promisifyRequest(log.transaction);
        }),
      ),

    saveSnapshot: (snapshot, previous) =>
      withTimeout(() =>
        store('readwrite', async (log) => {
          const { upTo, count } = snapshot;
          const coveredRange = IDBKeyRange.bound(
            prefix + (previous?.upTo ?? ''),
            prefix + upTo,
            true,
            false,
          );
          const coveredCount = await promisifyRequest(log.count(coveredRange));
          // gone, where another page has written what belongs before it
          const isPreviousStored =
            !previous || (await promisifyRequest(log.count(snapshotKey(previous.upTo)))) > 0;
          if (!isPreviousStored || (previous?.count ?? 0) + coveredCount !== count)
            throw new Error('another page has written');
          // two are kept, this one and the one before: either may be damaged
          for (const key of await promisifyRequest(log.getAllKeys(snapshotsFrom()))) {
            if (!previous || key !== snapshotKey(previous.upTo)) log.delete(key);
          }
          log.put(withChecksum(snapshot), snapshotKey(upTo));
          return promisifyRequest(log.transaction);
        }),
      ),

    async findMissingKeys(keys) {
      const missing: string[] = [];
      for (let start = 0; start < keys.length; start += RECORDS_PER_PAGE) {
        const batch = keys.slice(start, start + RECORDS_PER_PAGE);
        const storedKeys = await withTimeout(() =>
          store('readonly', (log) =>
            Promise.all(batch.map((key) => promisifyRequest(log.getKey(prefix + key)))),
          ),
        );
        missing.push(...batch.filter((_, index) => storedKeys[index] === undefined));
      }
      return missing;
    },

    restoreSnapshot: (snapshot) =>
      withTimeout(() =>
        store('readwrite', (log) => {
          log.put(withChecksum(snapshot), snapshotKey(snapshot.upTo));
          return promisifyRequest(log.transaction);
        }),
      ),

    remove: (keys, stamp) =>
      withTimeout(() =>
        store('readwrite', (log) => {
          log.delete(snapshotsFrom());
          for (const key of keys) log.delete(prefix + key);
          log.put(stamp, erasedKey);
          knownErasureStamp = stamp;
          return promisifyRequest(log.transaction);
        }),
      ),

    erase: (stamp) =>
      withTimeout(() =>
        store('readwrite', (log) => {
          log.delete(eventsAfter());
          log.delete(snapshotsFrom());
          log.delete(allRecordsRange(profile));
          log.put(stamp, erasedKey);
          knownErasureStamp = stamp;
          return promisifyRequest(log.transaction);
        }),
      ),
  };
}

/** The first that can be read of what a cursor comes to; what comes after it is not looked at. */
async function findWithCursor<T>(
  request: IDBRequest<IDBCursorWithValue | null>,
  parse: (stored: unknown) => T | undefined,
): Promise<T | undefined> {
  for (;;) {
    const cursor = await promisifyRequest(request);
    const parsed = cursor && parse(cursor.value);
    if (!cursor || parsed) return parsed ?? undefined;
    cursor.continue();
  }
}

/** A checkpoint that these rules have summed, undamaged. */
function parseSnapshot(stored: unknown): Snapshot | undefined {
  const snapshot = verifyChecksum(stored) as Snapshot | undefined;
  return snapshot?.v === SNAPSHOT_VERSION ? snapshot : undefined;
}
