import { DATABASE_NAME, STORE_NAME } from '../../shared/persisted-names.ts';
import { openCrossTabChannel } from './cross-tab.ts';
import { openMirrorPlaces } from './file-places.ts';
import { abortTransactions, openIndexedDbStore } from './indexeddb-connection.ts';
import { createIndexedDbLog } from './indexeddb-log.ts';
import type { LogListener, MirroredLog } from './log.ts';
import { createLogMirror } from './mirror.ts';
import { createMirroredLog } from './mirrored-log.ts';
import { type Profile, readGuestTurn, type TurnCheck, TurnOverError } from './profile.ts';

export function openLog(
  profile: Profile,
  tabId: string,
  listener: Partial<LogListener>,
  isTurnOver: TurnCheck,
): MirroredLog {
  const mirrorReady = openMirrorPlaces()
    .then((files) => createLogMirror(files, profile, tabId))
    .catch(() => undefined);
  const store = openIndexedDbStore(DATABASE_NAME, STORE_NAME, listener);
  const log = createMirroredLog(
    createIndexedDbLog(store, profile, isTurnOver),
    mirrorReady,
    async () => (await navigator.storage?.persisted?.().catch(() => false)) ?? false,
  );
  const checkTurn = () => void readGuestTurn(store).then(isTurnOver, () => {});
  checkTurn();
  const { notifyOtherTabs } = openCrossTabChannel(() => {
    checkTurn();
    listener.onExternalChange?.();
  });
  // WebKit keeps them in its back/forward cache, where they hold up every other page
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) abortTransactions();
  });
  return {
    ...log,
    append: (events) =>
      log.append(events).then(notifyOtherTabs, (error) => {
        if (!(error instanceof TurnOverError)) throw error;
      }),
    remove: (keys, stamp) => log.remove(keys, stamp).then(notifyOtherTabs),
    erase: (stamp, hasTurn) => log.erase(stamp, hasTurn).then(notifyOtherTabs),
    reconcile: async (head) => {
      const answers = await log.reconcile(head);
      if (answers > 0) notifyOtherTabs();
      return answers;
    },
  };
}
