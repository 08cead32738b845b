import { promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * A store for idb-keyval that asks for more than its own does. Strict durability: an answer that was
 * acknowledged has left the browser's memory, for one fsync an answer. It gives way to another tab
 * that upgrades or erases the database, where idb-keyval's would block it for ever. And a connection
 * that was lost (the browser closes them in the background) is opened again and asked once more: what
 * we write is the same under the same key, so twice is once.
 */
export function deviceStore(database: string, name: string): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const drop = () => {
    opened = undefined;
  };
  function open(): Promise<IDBDatabase> {
    if (opened) return opened;
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    opened = promisifyRequest<IDBDatabase>(request);
    opened.then((handle) => {
      handle.onclose = drop;
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
    } catch {
      drop();
      return ask();
    }
  };
}
