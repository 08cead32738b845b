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

/** The game's log, read past the game; undefined where it cannot be reached within two seconds. */
export function readLog(): Promise<LogInventory | undefined> {
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
        const all = handle.transaction('log').objectStore('log').getAll();
        all.onerror = giveUp;
        all.onsuccess = () => {
          handle.close();
          resolve(toInventory(all.result.filter((value) => typeof value?.kind === 'string')));
        };
      };
    } catch {
      giveUp();
    }
  });
}
