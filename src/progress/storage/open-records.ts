import { DATABASE_NAME, STORE_NAME } from '../../shared/persisted-names.ts';
import { openCrossTabChannel } from './cross-tab.ts';
import { openMirrorPlaces } from './file-places.ts';
import { openIndexedDbStore } from './indexeddb-connection.ts';
import { createIndexedDbKeyValueStore } from './indexeddb-records.ts';
import type { KeyValueStore } from './key-value.ts';
import { createMirroredRecords } from './mirrored-records.ts';
import type { Profile, TurnCheck } from './profile.ts';

let sharedStore: KeyValueStore | undefined;
let reportRecovered: (count: number) => void;

/** One for the page, which tells of what it recovers to the last that opened it. */
export function openKeyValueStore(
  profile: Profile,
  tabId: string,
  onRecovered: (count: number) => void,
  isTurnOver: TurnCheck,
): KeyValueStore {
  reportRecovered = onRecovered;
  sharedStore ??= createMirroredRecords(
    createIndexedDbKeyValueStore(
      openIndexedDbStore(DATABASE_NAME, STORE_NAME),
      profile,
      isTurnOver,
    ),
    openMirrorPlaces(),
    profile,
    tabId,
    (count) => reportRecovered(count),
    openCrossTabChannel(() => {}).notifyOtherTabs,
  );
  return sharedStore;
}
