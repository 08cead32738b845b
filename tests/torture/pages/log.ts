import type { LogInventory } from '../talk.ts';

interface StoredEvent {
  kind: string;
  key: string;
  round: string;
  item?: string;
  items?: string[];
}

/** The answers and the rounds among entries in the order of their keys. */
export function toInventory(entries: readonly StoredEvent[]): LogInventory {
  const answers = entries.flatMap(({ kind, round, item }) =>
    kind === 'answer' && item ? { round, item } : [],
  );
  const rounds = entries.flatMap(({ kind, round, items = [] }) =>
    kind === 'round' ? { id: round, items } : [],
  );
  return { answers, rounds };
}

/** The game's database, read past the game; undefined where it cannot be reached within two seconds. */
function readStore<T>(
  request: (store: IDBObjectStore) => IDBRequest<T>,
  toFound: (result: T) => LogInventory,
): Promise<LogInventory | undefined> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(undefined);
    setTimeout(giveUp, 2_000);
    try {
      const open = indexedDB.open('qui-quand-quoi');
      // not there: it is the game's to make, and not ours
      open.onupgradeneeded = () => open.transaction?.abort();
      open.onerror = giveUp;
      open.onsuccess = () => {
        const handle = open.result;
        handle.onversionchange = () => handle.close();
        const all = request(handle.transaction('log').objectStore('log'));
        all.onerror = giveUp;
        all.onsuccess = () => {
          handle.close();
          resolve(toFound(all.result));
        };
      };
    } catch {
      giveUp();
    }
  });
}

export const readLog = () =>
  readStore(
    (store) => store.getAll(),
    (values) => toInventory(values.filter((value) => typeof value?.kind === 'string')),
  );

const ASSIGNMENT_KEY = '~class/set/';

/** A class's assignments, as if each were an answer. */
export const readAssignments = () =>
  readStore(
    (store) => store.getAllKeys(IDBKeyRange.bound(ASSIGNMENT_KEY, `${ASSIGNMENT_KEY}~`)),
    (keys) => ({
      answers: keys.map((key) => ({
        round: 'class',
        item: String(key).slice(ASSIGNMENT_KEY.length),
      })),
      rounds: [],
    }),
  );

const PROJECT_KEY = '~class/project/';

/** The words that were typed into the titles of articles in work, as if each were an answer. */
export const readProjects = () =>
  readStore(
    (store) => store.getAll(IDBKeyRange.bound(PROJECT_KEY, `${PROJECT_KEY}~`)),
    (records) => {
      const words = records.flatMap((record) => JSON.stringify(record).match(/\bmot\w+/g) ?? []);
      return {
        answers: [...new Set(words)].map((item) => ({ round: 'article', item })),
        rounds: [],
      };
    },
  );
