import { promisifyRequest, type UseStore } from 'idb-keyval';
import { inTime } from './patience.ts';
import { sealed, unsealed } from './record.ts';
import type { Records } from './records.ts';

/** Stands before the name: it sorts after all entries of the log, which pass it over. */
export const recordsKey = '~class/';

const beginning = (prefix: string) =>
  IDBKeyRange.bound(recordsKey + prefix, `${recordsKey}${prefix}\uffff`);

/** All records of a store, for one who erases it. */
export const allRecords = () => beginning('');

/** The records in the store that the log is in, for a database of one store has no second one. */
export function deviceRecords(store: UseStore): Records {
  return {
    read: (prefix) =>
      inTime(() =>
        store('readonly', async (log) => {
          const range = beginning(prefix);
          const [keys, values] = await Promise.all([
            promisifyRequest(log.getAllKeys(range)),
            promisifyRequest<unknown[]>(log.getAll(range)),
          ]);
          return keys.flatMap((key, at) => {
            const value = unsealed(values[at]);
            return value ? [[String(key).slice(recordsKey.length), value] as const] : [];
          });
        }),
      ),

    write: (records) =>
      inTime(() =>
        store('readwrite', (log) => {
          for (const [name, value] of records) log.put(sealed(value), recordsKey + name);
          return promisifyRequest(log.transaction);
        }),
      ),

    remove: (prefix) =>
      inTime(() =>
        store('readwrite', (log) => {
          log.delete(beginning(prefix));
          return promisifyRequest(log.transaction);
        }),
      ),
  };
}
