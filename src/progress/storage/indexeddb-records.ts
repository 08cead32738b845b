import { promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../../shared/with-timeout.ts';
import { verifyChecksum, withChecksum } from './checksummed.ts';
import type { KeyValueStore } from './key-value.ts';
import type { Profile } from './profile.ts';

/** Stands before a name: it sorts after all entries of the log whose turn it is, which pass it over. */
const recordsKeyPrefix = (profile: Profile) => (profile === 'guest' ? '~guest/~class/' : '~class/');

const prefixRange = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** All records of a turn, for one who erases it. */
export const allRecordsRange = (profile: Profile) => prefixRange(recordsKeyPrefix(profile));

/** The records in the store that the log is in, for a database of one store has no second one. */
export function createIndexedDbKeyValueStore(
  store: UseStore,
  profile: Profile = 'own',
): KeyValueStore {
  const keyPrefix = recordsKeyPrefix(profile);
  return {
    readByPrefix: (prefix) =>
      withTimeout(() =>
        store('readonly', async (log) => {
          const range = prefixRange(keyPrefix + prefix);
          const [keys, values] = await Promise.all([
            promisifyRequest(log.getAllKeys(range)),
            promisifyRequest<unknown[]>(log.getAll(range)),
          ]);
          return keys.flatMap((found, at) => {
            const value = verifyChecksum(values[at]);
            return value ? [[String(found).slice(keyPrefix.length), value] as const] : [];
          });
        }),
      ),

    writeAll: (records) =>
      withTimeout(() =>
        store('readwrite', (log) => {
          for (const [name, value] of records) log.put(withChecksum(value), keyPrefix + name);
          return promisifyRequest(log.transaction);
        }),
      ),

    update: (name, merge) =>
      withTimeout(() =>
        store('readwrite', async (log) => {
          const merged = merge(
            verifyChecksum(await promisifyRequest<unknown>(log.get(keyPrefix + name))),
          );
          log.put(withChecksum(merged), keyPrefix + name);
          await promisifyRequest(log.transaction);
          return merged;
        }),
      ),

    remove: (name) =>
      withTimeout(() =>
        store('readwrite', (log) => {
          log.delete(name.endsWith('/') ? prefixRange(keyPrefix + name) : keyPrefix + name);
          return promisifyRequest(log.transaction);
        }),
      ),
  };
}
