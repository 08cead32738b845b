import type { LogEvent } from '../../engine/events.ts';
import { GUEST_FILE_PREFIX } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import { parseStoredEvent, withChecksum } from './checksummed.ts';
import type { FileStore } from './file-store.ts';
import type { Profile } from './profile.ts';

interface MirrorContents {
  /** Records when log and mirror were last equal, plus those since. */
  count: number;
  at: number;
  events: readonly LogEvent[];
}

/** Serialized once, rewritten with every tail. */
const jsonByEvent = new WeakMap<LogEvent, string>();
function toEventJson(event: LogEvent): string {
  const json = jsonByEvent.get(event) ?? JSON.stringify(withChecksum(event));
  jsonByEvent.set(event, json);
  return json;
}

export function createMirrorFiles(store: FileStore, profile: Profile, tabId: string) {
  const prefix = profile === 'guest' ? GUEST_FILE_PREFIX : '';
  return {
    tailName: `${prefix}tail-${tabId}`,

    packName: (first: LogEvent) => `${prefix}pack-${first.key}-${tabId}`,

    list: async (kind: 'tail' | 'pack') =>
      (await withTimeout(store.listNames)).filter((name) => name.startsWith(`${prefix}${kind}-`)),

    async read(name: string): Promise<MirrorContents> {
      try {
        const { count, at, entries } = JSON.parse(await withTimeout(() => store.read(name)));
        return {
          count: Number.isSafeInteger(count) ? count : 0,
          at: Number.isFinite(at) ? at : 0,
          events: (entries as unknown[]).flatMap((record) => parseStoredEvent(record) ?? []),
        };
      } catch {
        // damaged, or removed by another tab
        return { count: 0, at: 0, events: [] };
      }
    },

    write: (name: string, count: number, events: Iterable<LogEvent>) => {
      const entries = Array.from(events, toEventJson);
      const json = `{"count":${count},"at":${Date.now()},"entries":[${entries}]}`;
      return withTimeout(() => store.write(name, json));
    },

    remove: store.remove,
  };
}

export type MirrorFiles = ReturnType<typeof createMirrorFiles>;
