import { promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../../shared/with-timeout.ts';
import { verifyChecksum, withChecksum } from './checksummed.ts';
import { writeToStore } from './indexeddb-connection.ts';
import type { KeyValueStore } from './key-value.ts';
import { createLogKeys } from './log-keys.ts';
import type { Profile } from './profile.ts';

export function createIndexedDbKeyValueStore(
  store: UseStore,
  profile: Profile = 'own',
): KeyValueStore {
  const keys = createLogKeys(profile);
  return {
    readByPrefix: (prefix) =>
      withTimeout(() =>
        store('readonly', async (log) => {
          const range = keys.recordsFrom(prefix);
          const [storedKeys, values] = await Promise.all([
            promisifyRequest(log.getAllKeys(range)),
            promisifyRequest<unknown[]>(log.getAll(range)),
          ]);
          return storedKeys.flatMap((key, index) => {
            const value = verifyChecksum(values[index]);
            return value ? [[keys.recordNameOf(key), value] as const] : [];
          });
        }),
      ),

    writeAll: (records) =>
      writeToStore(store, (log) => {
        for (const [name, value] of records) log.put(withChecksum(value), keys.record(name));
      }),

    update: (name, merge) =>
      writeToStore(store, async (log) => {
        const current = await promisifyRequest<unknown>(log.get(keys.record(name)));
        const merged = merge(verifyChecksum(current));
        log.put(withChecksum(merged), keys.record(name));
        return merged;
      }),

    remove: (name) =>
      writeToStore(store, (log) => {
        log.delete(name.endsWith('/') ? keys.recordsFrom(name) : keys.record(name));
      }),
  };
}
