import { promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../../shared/with-timeout.ts';

/** What the device does to a store behind the back of who uses it. */
export interface ConnectionListener {
  /** The browser found the database broken and has emptied it: Chromium says so once, when it opens it. */
  onDatabaseReset(): void;
  /** The connection was closed: the database may have been cleared. */
  onConnectionClosed(): void;
}

/**
 * A store for idb-keyval that asks for more than its own does. Strict durability: an answer that was
 * acknowledged has left the browser's memory, for one fsync an answer. It gives way to another tab
 * that upgrades or erases the database, where idb-keyval's would block it for ever. And a connection
 * that was lost (the browser closes them in the background) is opened again and asked once more: what
 * we write is the same under the same key, so twice is once.
 */
export function openIndexedDbStore(
  databaseName: string,
  storeName: string,
  listener: Partial<ConnectionListener> = {},
): UseStore {
  let connection: Promise<IDBDatabase> | undefined;
  const dropConnection = () => {
    connection = undefined;
  };
  function connect(): Promise<IDBDatabase> {
    if (connection) return connection;
    const request = indexedDB.open(databaseName);
    request.onupgradeneeded = (event) => {
      request.result.createObjectStore(storeName);
      // Chromium's own, in no standard
      if ((event as { dataLoss?: string }).dataLoss === 'total') listener.onDatabaseReset?.();
    };
    connection = promisifyRequest<IDBDatabase>(request);
    connection.then((database) => {
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
        (await connect())
          .transaction(storeName, mode, { durability: 'strict' })
          .objectStore(storeName),
      );
    try {
      return await runTransaction();
    } catch (error) {
      // what is no word of the browser's is no lost connection; it may also say nothing: null
      if (error instanceof Error && !(error instanceof DOMException)) throw error;
      dropConnection();
      return runTransaction();
    }
  };
}

/** Resolves once the change is durable; rejects if the device does not answer in time. */
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
