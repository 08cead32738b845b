import { inTime } from '../../shared/with-timeout.ts';
import { openTabs } from './cross-tab.ts';
import { localFiles, privateFiles } from './file-store.ts';
import { type ConnectionListener, deviceStore } from './indexeddb-connection.ts';
import { deviceLog } from './indexeddb-log.ts';
import type { MirroredLog } from './log.ts';
import { safetyCopy } from './mirror.ts';
import { keptLog } from './mirrored-log.ts';
import type { Profile } from './profile.ts';

const DATABASE_NAME = 'qui-quand-quoi';

/** What befalls the log from outside this page. */
export interface StorageListener extends ConnectionListener {
  /** Another page has written, or may have. */
  onNews(): void;
}

/** The log on this device, and its safety copy in the best place that the browser has. */
export function openLog(turn: Profile, tab: string, world: StorageListener): MirroredLog {
  const copy = inTime(() => privateFiles(DATABASE_NAME))
    .catch(() => localFiles(`${DATABASE_NAME}/copy`))
    .then((files) => safetyCopy(files, turn, tab))
    .catch(() => undefined);
  const log = keptLog(deviceLog(deviceStore(DATABASE_NAME, 'log', world), turn), copy);
  const { tell } = openTabs(world.onNews);
  return {
    ...log,
    append: (entries) => log.append(entries).then(tell),
    remove: (keys, stamp) => log.remove(keys, stamp).then(tell),
    erase: (stamp) => log.erase(stamp).then(tell),
    health: async () => ({
      ...(await log.health()),
      isPromised: (await navigator.storage?.persisted?.().catch(() => false)) ?? false,
    }),
    mend: async (held) => {
      const answers = await log.mend(held);
      if (answers > 0) tell();
      return answers;
    },
  };
}
