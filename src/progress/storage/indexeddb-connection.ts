import { promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../../shared/with-timeout.ts';
import type { LogListener } from './log.ts';

const unfinished = new Set<IDBTransaction>();

function track(transaction: IDBTransaction): IDBTransaction {
  unfinished.add(transaction);
  const forget = () => unfinished.delete(transaction);
  transaction.addEventListener('complete', forget);
  transaction.addEventListener('abort', forget);
  return transaction;
}

export function abortTransactions() {
  for (const transaction of unfinished) {
    try {
      transaction.abort();
    } catch {}
  }
}

let wasReset = false;

const OPEN_TIMEOUT_OF_ALL_CALLS_MS = 5_000;

/**
 * Unlike idb-keyval's own store: strict durability, so that an acknowledged write has left the browser's
 * memory; closes for another tab that upgrades or deletes the database; reopens a connection that the
 * browser closed, and retries once, which is safe because every write is idempotent.
 */
export function openIndexedDbStore(
  databaseName: string,
  storeName: string,
  listener: Partial<LogListener> = {},
): UseStore {
  let connection: Promise<IDBDatabase> | undefined;
  const dropConnection = () => {
    connection = undefined;
  };
  function connect(): Promise<IDBDatabase> {
    if (connection) return connection;
    const request = indexedDB.open(databaseName);
    request.onupgradeneeded = (event) => {
      if (request.transaction) track(request.transaction);
      request.result.createObjectStore(storeName);
      // Chromium only, not in the standard
      wasReset ||= (event as { dataLoss?: string }).dataLoss === 'total';
    };
    const opening = promisifyRequest<IDBDatabase>(request);
    connection = withTimeout(() => opening, OPEN_TIMEOUT_OF_ALL_CALLS_MS);
    opening.then((database) => {
      connection = opening;
      // the event comes to one connection of the page alone
      if (wasReset) listener.onDatabaseReset?.();
      database.onclose = () => {
        dropConnection();
        listener.onConnectionClosed?.();
      };
      database.onversionchange = () => {
        database.close();
        dropConnection();
      };
    }, dropConnection);
    return connection;
  }
  return async (mode, use) => {
    const runTransaction = async () =>
      use(
        track((await connect()).transaction(storeName, mode, { durability: 'strict' })).objectStore(
          storeName,
        ),
      );
    try {
      return await runTransaction();
    } catch (error) {
      // only DOMExceptions, or null in some browsers, mean a lost connection
      if (error instanceof Error && !(error instanceof DOMException)) throw error;
      dropConnection();
      return runTransaction();
    }
  };
}

/** Resolves once durable. */
export const writeToStore = <T>(
  store: UseStore,
  change: (objects: IDBObjectStore) => T | Promise<T>,
): Promise<T> =>
  withTimeout(() =>
    store('readwrite', async (objects) => {
      const result = await change(objects);
      await promisifyRequest(objects.transaction);
      return result;
    }),
  );
