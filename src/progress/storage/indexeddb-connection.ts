import { promisifyRequest, type UseStore } from 'idb-keyval';

/** What the device does to a store behind the back of who uses it. */
export interface ConnectionListener {
  /** The browser found the database broken and has emptied it: Chromium says so once, when it opens it. */
  onLoss(): void;
  /** The connection was closed: the database may have been cleared. */
  onClose(): void;
}

/**
 * A store for idb-keyval that asks for more than its own does. Strict durability: an answer that was
 * acknowledged has left the browser's memory, for one fsync an answer. It gives way to another tab
 * that upgrades or erases the database, where idb-keyval's would block it for ever. And a connection
 * that was lost (the browser closes them in the background) is opened again and asked once more: what
 * we write is the same under the same key, so twice is once.
 */
export function deviceStore(
  database: string,
  name: string,
  watch: Partial<ConnectionListener> = {},
): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const drop = () => {
    opened = undefined;
  };
  function open(): Promise<IDBDatabase> {
    if (opened) return opened;
    const request = indexedDB.open(database);
    request.onupgradeneeded = (event) => {
      request.result.createObjectStore(name);
      // Chromium's own, in no standard
      if ((event as { dataLoss?: string }).dataLoss === 'total') watch.onLoss?.();
    };
    opened = promisifyRequest<IDBDatabase>(request);
    opened.then((handle) => {
      handle.onclose = () => {
        drop();
        watch.onClose?.();
      };
      handle.onversionchange = () => {
        handle.close();
        drop();
      };
    }, drop);
    return opened;
  }
  return async (mode, use) => {
    const ask = async () =>
      use((await open()).transaction(name, mode, { durability: 'strict' }).objectStore(name));
    try {
      return await ask();
    } catch (error) {
      // what is no word of the browser's is no lost connection; it may also say nothing: null
      if (error instanceof Error && !(error instanceof DOMException)) throw error;
      drop();
      return ask();
    }
  };
}
