import { DATABASE_NAME, STORE_NAME } from '../../shared/persisted-names.ts';
import { openIndexedDbStore } from './indexeddb-connection.ts';
import { createIndexedDbKeyValueStore } from './indexeddb-records.ts';
import type { KeyValueStore } from './key-value.ts';
import type { Profile } from './profile.ts';

let sharedStore: KeyValueStore | undefined;

/** Opened once per page, in the database of the log. */
export function openKeyValueStore(profile: Profile): KeyValueStore {
  sharedStore ??= createIndexedDbKeyValueStore(
    openIndexedDbStore(DATABASE_NAME, STORE_NAME),
    profile,
  );
  return sharedStore;
}
