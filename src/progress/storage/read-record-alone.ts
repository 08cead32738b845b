import { promisifyRequest } from 'idb-keyval';
import { DATABASE_NAME, STORE_NAME } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import { verifyChecksum } from './checksummed.ts';
import { openIndexedDbStore } from './indexeddb-connection.ts';
import { createLogKeys } from './log-keys.ts';
import type { Profile } from './profile.ts';

/** Past all other records and the safety copy. Undefined if it is missing or damaged. */
export async function readRecordAlone(name: string, profile: Profile): Promise<object | undefined> {
  const store = openIndexedDbStore(DATABASE_NAME, STORE_NAME);
  const key = createLogKeys(profile).record(name);
  return verifyChecksum(
    await withTimeout(() => store('readonly', (log) => promisifyRequest<unknown>(log.get(key)))),
  );
}
