import { clear, entries, setMany, type UseStore } from 'idb-keyval';
import { deviceStore } from './device-store.ts';
import { isEntry } from './entry.ts';
import type { Log } from './log.ts';

/** A browser may leave a call without an answer for ever (a read-only folder, a blocked upgrade). */
const patienceMs = 3_000;

/** The call's outcome, or a rejection once patience has run out. */
async function inTime<T>(call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patienceMs, new Error(`storage silent for ${patienceMs} ms`));
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The log in IndexedDB: one database, one object store for ever, one key an entry, never rewritten. */
export function deviceLog(store?: UseStore): Log {
  // made at the first call, for even to look at indexedDB throws where storage is blocked
  const place = () => (store ??= deviceStore('qui-quand-quoi', 'log'));
  return {
    read: () =>
      inTime(async () =>
        (await entries(place())).map(([, entry]) => entry as unknown).filter(isEntry),
      ),
    append: (more) =>
      inTime(async () =>
        setMany(
          more.map((entry) => [entry.key, entry]),
          place(),
        ),
      ),
    erase: () => inTime(async () => clear(place())),
  };
}
