/** What the store holds: the key, and what stands under it. */
export type StoredRecord = readonly [key: string, value: unknown];

/** Writes records into the store, past the game. It runs in the page, and stands alone. */
export const writeRecordsInPage = (records: readonly StoredRecord[]) =>
  new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('qui-quand-quoi');
    open.onupgradeneeded = () => open.result.createObjectStore('log');
    open.onerror = reject;
    open.onsuccess = () => {
      const writing = open.result.transaction('log', 'readwrite');
      for (const [key, value] of records) writing.objectStore('log').put(value, key);
      writing.onerror = reject;
      writing.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
