import { DATABASE_NAME, STORE_NAME } from '../../shared/persisted-names.ts';
import { openCrossTabChannel } from './cross-tab.ts';
import { openMirrorPlaces } from './file-places.ts';
import { openIndexedDbStore } from './indexeddb-connection.ts';
import { createIndexedDbLog } from './indexeddb-log.ts';
import type { LogListener, MirroredLog } from './log.ts';
import { createLogMirror } from './mirror.ts';
import { createMirroredLog } from './mirrored-log.ts';
import type { Profile } from './profile.ts';

export function openLog(
  profile: Profile,
  tabId: string,
  listener: Partial<LogListener>,
  isTurnOver: () => boolean,
): MirroredLog {
  const mirrorReady = openMirrorPlaces()
    .then((files) => createLogMirror(files, profile, tabId))
    .catch(() => undefined);
  const log = createMirroredLog(
    createIndexedDbLog(openIndexedDbStore(DATABASE_NAME, STORE_NAME, listener), profile),
    mirrorReady,
    async () => (await navigator.storage?.persisted?.().catch(() => false)) ?? false,
  );
  const { notifyOtherTabs } = openCrossTabChannel(() => listener.onExternalChange?.());
  return {
    ...log,
    // what a guest leaves unsaved is not for the next one
    append: async (events) => {
      if (!isTurnOver()) await log.append(events).then(notifyOtherTabs);
    },
    remove: (keys, stamp) => log.remove(keys, stamp).then(notifyOtherTabs),
    erase: (stamp) => log.erase(stamp).then(notifyOtherTabs),
    reconcile: async (head) => {
      const answers = await log.reconcile(head);
      if (answers > 0) notifyOtherTabs();
      return answers;
    },
  };
}
