import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { LogEvent } from '../../engine/events.ts';
import { SNAPSHOT_VERSION, type Snapshot } from '../../engine/snapshot.ts';
import { GUEST_TURN_KEY } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import { parseStoredEvent, verifyChecksum, withChecksum } from './checksummed.ts';
import { writeToStore } from './indexeddb-connection.ts';
import { raiseRecordsVersion } from './indexeddb-records.ts';
import { ErasedElsewhereError, type Log } from './log.ts';
import { createLogKeys, type LogKeys } from './log-keys.ts';
import { type Profile, refuseAfterTurn, type TurnCheck } from './profile.ts';

const RECORDS_PER_PAGE = 1_000;

interface LogContext {
  store: UseStore;
  keys: LogKeys;
  profile: Profile;
  isTurnOver: TurnCheck | undefined;
  /** Of the last erasure that this tab knows of. */
  knownErasure: string | undefined;
  hasRead: boolean;
}

/** One key an event, never rewritten, so that two tabs cannot undo each other's. */
export function createIndexedDbLog(
  store: UseStore,
  profile: Profile = 'own',
  isTurnOver?: TurnCheck,
): Log {
  const context: LogContext = {
    store,
    keys: createLogKeys(profile),
    profile,
    isTurnOver,
    knownErasure: undefined,
    hasRead: false,
  };
  return {
    ...createReads(context),
    ...createWrites(context),
    ...createErasures(context),
  };
}

// wrapped, since the first release took every event for the player's
const toStored = (event: LogEvent, { profile }: LogContext) =>
  profile === 'guest' ? { guest: withChecksum(event) } : withChecksum(event);

const unwrapStored = (stored: unknown, { profile }: LogContext) =>
  profile === 'guest' ? (stored as { guest?: unknown } | undefined)?.guest : stored;

const parseStored = (stored: unknown, context: LogContext) =>
  parseStoredEvent(unwrapStored(stored, context));

const readErasure = (log: IDBObjectStore, keys: LogKeys) =>
  promisifyRequest<string | undefined>(log.get(keys.erasure));

function createReads(context: LogContext): Pick<Log, 'readHead' | 'readAll' | 'findMissingKeys'> {
  const { store, keys } = context;
  return {
    readHead: () =>
      withTimeout(() =>
        store('readonly', async (log) => {
          const [stamp, snapshot] = await Promise.all([
            readErasure(log, keys),
            findWithCursor(log.openCursor(keys.snapshotsFrom(), 'prev'), parseSnapshot),
          ]);
          // without a stamp the browser has cleared the database
          const isErased = context.hasRead && stamp !== undefined && stamp !== context.knownErasure;
          context.knownErasure = stamp;
          context.hasRead = true;
          const range = keys.eventsAfter(snapshot?.upTo);
          const records = await promisifyRequest<unknown[]>(log.getAll(range));
          const parsed = records.map((record) => parseStored(record, context));
          const eventsSince = parsed.filter((event) => event !== undefined);
          const storedKeys =
            eventsSince.length < parsed.length ? await promisifyRequest(log.getAllKeys(range)) : [];
          const unreadableKeys = storedKeys.filter((_, at) => !parsed[at]).map(keys.eventKeyOf);
          return { snapshot, eventsSince, unreadableKeys, isErased, erasure: stamp };
        }),
      ),

    async readAll() {
      const events: LogEvent[] = [];
      const unreadable: unknown[] = [];
      for await (const records of readPages(context)) {
        for (const record of records) {
          const event = parseStored(record, context);
          if (event) events.push(event);
          else unreadable.push(record);
        }
      }
      return { events, unreadable };
    },

    async findMissingKeys(wanted) {
      const missing: string[] = [];
      for (let start = 0; start < wanted.length; start += RECORDS_PER_PAGE) {
        const batch = wanted.slice(start, start + RECORDS_PER_PAGE);
        const records = await withTimeout(() =>
          store('readonly', (log) =>
            Promise.all(batch.map((key) => promisifyRequest<unknown>(log.get(keys.event(key))))),
          ),
        );
        // a newer version's are sound, whatever they say
        const isSound = (record: unknown) =>
          (parseStored(record, context) ?? verifyChecksum(unwrapStored(record, context))) !==
          undefined;
        missing.push(...batch.filter((_, index) => !isSound(records[index])));
      }
      return missing;
    },
  };
}

/** In pages, so that no task is long. */
async function* readPages({ store, keys }: LogContext): AsyncGenerator<unknown[]> {
  for (let after: string | undefined, size = RECORDS_PER_PAGE; size === RECORDS_PER_PAGE; ) {
    const range = keys.eventsAfter(after);
    const [storedKeys, records] = await withTimeout(() =>
      store('readonly', (log) =>
        Promise.all([
          promisifyRequest(log.getAllKeys(range, RECORDS_PER_PAGE)),
          promisifyRequest<unknown[]>(log.getAll(range, RECORDS_PER_PAGE)),
        ]),
      ),
    );
    yield records;
    after = keys.eventKeyOf(storedKeys.at(-1) ?? '');
    size = storedKeys.length;
  }
}

function createWrites(
  context: LogContext,
): Pick<Log, 'append' | 'saveSnapshot' | 'restoreSnapshot'> {
  const { store, keys } = context;
  return {
    append: (events) =>
      writeToStore(store, async (log) => {
        await refuseAfterTurn(log, context.profile, context.isTurnOver);
        const stamp = await readErasure(log, keys);
        if (stamp !== undefined && stamp !== context.knownErasure) {
          context.knownErasure = stamp;
          throw new ErasedElsewhereError('erased by another page');
        }
        const [first = ''] = events.map(({ key }) => key).sort();
        // they lack this event
        log.delete(keys.snapshotsFrom(first));
        for (const event of events) log.put(toStored(event, context), keys.event(event.key));
      }),

    saveSnapshot: (snapshot, previous) =>
      writeToStore(store, async (log) => {
        const covered = await promisifyRequest(
          log.count(keys.eventsUpTo(snapshot.upTo, previous?.upTo)),
        );
        // deleted if another tab has written an earlier event
        const isPreviousStored =
          !previous || (await promisifyRequest(log.count(keys.snapshot(previous.upTo)))) > 0;
        if (!isPreviousStored || (previous?.count ?? 0) + covered !== snapshot.count)
          throw new Error('another page has written');
        // the previous one stays: either may be damaged
        for (const key of await promisifyRequest(log.getAllKeys(keys.snapshotsFrom()))) {
          if (!previous || key !== keys.snapshot(previous.upTo)) log.delete(key);
        }
        log.put(withChecksum(snapshot), keys.snapshot(snapshot.upTo));
      }),

    restoreSnapshot: (snapshot) =>
      writeToStore(store, (log) => {
        log.put(withChecksum(snapshot), keys.snapshot(snapshot.upTo));
      }),
  };
}

function createErasures(context: LogContext): Pick<Log, 'remove' | 'erase'> {
  const { store, keys } = context;
  const eraseWith = (stamp: string, change: (log: IDBObjectStore) => unknown) =>
    writeToStore(store, async (log) => {
      log.delete(keys.snapshotsFrom());
      await change(log);
      log.put(stamp, keys.erasure);
      context.knownErasure = stamp;
    });
  return {
    remove: (removed, stamp) =>
      eraseWith(stamp, (log) => {
        for (const key of removed) log.delete(keys.event(key));
      }),

    erase: (stamp, hasTurn) =>
      eraseWith(stamp, (log) => {
        if (hasTurn !== undefined) log.put(hasTurn ? stamp : '', GUEST_TURN_KEY);
        log.delete(keys.eventsAfter());
        log.delete(keys.recordsFrom());
        return raiseRecordsVersion(log, keys);
      }),
  };
}

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

function parseSnapshot(stored: unknown): Snapshot | undefined {
  const snapshot = verifyChecksum(stored) as Snapshot | undefined;
  return snapshot?.v === SNAPSHOT_VERSION ? snapshot : undefined;
}
