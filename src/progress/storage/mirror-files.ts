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

const emptyContents: MirrorContents = { count: 0, at: 0, events: [] };

type MirrorFileKind = 'tail' | 'pack';

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
  let erasedAt = 0;
  return {
    list,
    /** A place that did not answer at the erasure still has what was erased. */
    ignoreErased(stamp = '0') {
      erasedAt = Math.max(erasedAt, Number.parseInt(stamp, 36) || 0);
    },
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
        if (at <= erasedAt) return emptyContents;
        return {
          count: Number.isSafeInteger(count) ? count : 0,
          at: Number.isFinite(at) ? at : 0,
          events: (entries as unknown[]).flatMap((record) => parseStoredEvent(record) ?? []),
        };
      } catch {
        return emptyContents;
      }
    },

    write: (name: string, count: number, events: Iterable<LogEvent>) => {
      const entries = Array.from(events, toEventJson);
      // the clock may be behind
      const at = Math.max(Date.now(), erasedAt + 1);
      const json = `{"count":${count},"at":${at},"entries":[${entries}]}`;
      return withTimeout(() => store.write(name, json));
    },

    remove: store.remove,

    /** Of every kind, also those of a newer version. */
    async removeAll() {
      for (const name of await withTimeout(store.listNames))
        if (name.startsWith(GUEST_FILE_PREFIX) === (profile === 'guest')) await store.remove(name);
    },
  };
}

export type MirrorFiles = ReturnType<typeof createMirrorFiles>;
