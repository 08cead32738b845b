import type { LogEvent } from '../../engine/events.ts';
import { GUEST_FILE_PREFIX } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import { parseStoredEvent, withChecksum } from './checksummed.ts';
import type { FileStore } from './file-store.ts';
import type { Profile } from './profile.ts';

export interface MirrorContents {
  /** Records when log and mirror were last equal, plus those since. */
  count: number;
  at: number;
  events: readonly LogEvent[];
}

type MirrorFileKind = 'tail' | 'pack' | 'records';

/** Serialized once, rewritten with every tail. */
const jsonByEvent = new WeakMap<LogEvent, string>();
function toEventJson(event: LogEvent): string {
  const json = jsonByEvent.get(event) ?? JSON.stringify(withChecksum(event));
  jsonByEvent.set(event, json);
  return json;
}

export function createMirrorFiles(store: FileStore, profile: Profile, tabId: string) {
  const prefix = profile === 'guest' ? GUEST_FILE_PREFIX : '';
  const list = async (kind: MirrorFileKind) =>
    (await withTimeout(store.listNames)).filter((name) => name.startsWith(`${prefix}${kind}-`));
  /** Undefined if the device does not answer. */
  const readText = (name: string): Promise<string | undefined> =>
    withTimeout(() => store.read(name)).catch(() => undefined);
  return {
    list,
    readText,
    async readTexts(kind: MirrorFileKind) {
      const names = await list(kind);
      return new Map(
        await Promise.all(names.map(async (name) => [name, await readText(name)] as const)),
      );
    },

    tailName: `${prefix}tail-${tabId}`,

    packName: (first: LogEvent) => `${prefix}pack-${first.key}-${tabId}`,

    parse(text: string | undefined): MirrorContents {
      try {
        const { count, at, entries } = JSON.parse(text ?? '');
        return {
          count: Number.isSafeInteger(count) ? count : 0,
          at: Number.isFinite(at) ? at : 0,
          events: (entries as unknown[]).flatMap((record) => parseStoredEvent(record) ?? []),
        };
      } catch {
        return { count: 0, at: 0, events: [] };
      }
    },

    write: (name: string, count: number, events: Iterable<LogEvent>) => {
      const entries = Array.from(events, toEventJson);
      const json = `{"count":${count},"at":${Date.now()},"entries":[${entries}]}`;
      return withTimeout(() => store.write(name, json));
    },

    remove: store.remove,

    async removeAll() {
      for (const kind of ['pack', 'tail', 'records'] as const)
        for (const name of await list(kind)) await store.remove(name);
    },
  };
}

export type MirrorFiles = ReturnType<typeof createMirrorFiles>;
