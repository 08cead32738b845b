import { promisifyRequest, type UseStore } from 'idb-keyval';
import { inTime } from '../../shared/with-timeout.ts';
import { sealed, unsealed } from './checksummed.ts';
import type { KeyValueStore } from './key-value.ts';
import type { Profile } from './profile.ts';

/** Stands before a name: it sorts after all entries of the log whose turn it is, which pass it over. */
const recordsKey = (turn: Profile) => (turn === 'guest' ? '~guest/~class/' : '~class/');

const beginning = (key: string) => IDBKeyRange.bound(key, `${key}\uffff`);

/** All records of a turn, for one who erases it. */
export const allRecords = (turn: Profile) => beginning(recordsKey(turn));

/** The records in the store that the log is in, for a database of one store has no second one. */
export function deviceRecords(store: UseStore, turn: Profile = 'own'): KeyValueStore {
  const key = recordsKey(turn);
  return {
    read: (prefix) =>
      inTime(() =>
        store('readonly', async (log) => {
          const range = beginning(key + prefix);
          const [keys, values] = await Promise.all([
            promisifyRequest(log.getAllKeys(range)),
            promisifyRequest<unknown[]>(log.getAll(range)),
          ]);
          return keys.flatMap((found, at) => {
            const value = unsealed(values[at]);
            return value ? [[String(found).slice(key.length), value] as const] : [];
          });
        }),
      ),

    write: (records) =>
      inTime(() =>
        store('readwrite', (log) => {
          for (const [name, value] of records) log.put(sealed(value), key + name);
          return promisifyRequest(log.transaction);
        }),
      ),

    merge: (name, merge) =>
      inTime(() =>
        store('readwrite', async (log) => {
          const merged = merge(unsealed(await promisifyRequest<unknown>(log.get(key + name))));
          log.put(sealed(merged), key + name);
          await promisifyRequest(log.transaction);
          return merged;
        }),
      ),

    remove: (name) =>
      inTime(() =>
        store('readwrite', (log) => {
          log.delete(name.endsWith('/') ? beginning(key + name) : key + name);
          return promisifyRequest(log.transaction);
        }),
      ),
  };
}
