import { GUEST_FILE_PREFIX, RECORDS_FILE_PREFIX } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import type { FileStore } from './file-store.ts';
import {
  type IndexedDbRecords,
  type RecordsCopy,
  RecordsLostError,
  verifyRecords,
} from './indexeddb-records.ts';
import type { KeyValueStore } from './key-value.ts';
import type { Profile } from './profile.ts';

const emptyCopy: RecordsCopy = { version: 0, records: [] };

function parseCopy(text: string): RecordsCopy {
  try {
    const { version, records } = JSON.parse(text);
    return {
      version: Number.isSafeInteger(version) ? version : 0,
      records: (records as unknown[]).filter(
        (entry): entry is [string, unknown] => Array.isArray(entry) && typeof entry[0] === 'string',
      ),
    };
  } catch {
    return emptyCopy;
  }
}

/** A file for each tab. The highest version is the newest. */
function createCopies(filesReady: Promise<FileStore>, profile: Profile, tabId: string) {
  const prefix = (profile === 'guest' ? GUEST_FILE_PREFIX : '') + RECORDS_FILE_PREFIX;
  const ownName = prefix + tabId;
  async function readAll() {
    const files = await filesReady;
    const names = (await withTimeout(files.listNames)).filter((name) => name.startsWith(prefix));
    const copies = await Promise.allSettled(
      names.map(async (name) => ({
        name,
        ...parseCopy(await withTimeout(() => files.read(name))),
      })),
    );
    return copies.flatMap((copy) => (copy.status === 'fulfilled' ? copy.value : []));
  }
  async function readNewest(): Promise<RecordsCopy> {
    const copies = await readAll();
    return copies.reduce<RecordsCopy>((a, b) => (b.version > a.version ? b : a), emptyCopy);
  }
  return {
    readNewest,
    readByPrefix: async (wanted: string) =>
      verifyRecords((await readNewest()).records.filter(([name]) => name.startsWith(wanted))),
    async write(copy: RecordsCopy) {
      const files = await filesReady;
      await withTimeout(() => files.write(ownName, JSON.stringify(copy)));
      for (const { name, version } of await readAll())
        if (name !== ownName && version < copy.version) await files.remove(name);
    },
  };
}

function createCopyWriter(records: IndexedDbRecords, copies: ReturnType<typeof createCopies>) {
  let isWriteNeeded = false;
  let isWriting = false;
  async function writeWhileNeeded() {
    if (isWriting) return;
    isWriting = true;
    try {
      while (isWriteNeeded) {
        isWriteNeeded = false;
        await copies.write(await records.readCopy());
      }
    } finally {
      isWriting = false;
    }
  }
  return () => {
    isWriteNeeded = true;
    void writeWhileNeeded().catch(() => {});
  };
}

/** Completed from the copy before the first use. */
export function createMirroredRecords(
  records: IndexedDbRecords,
  filesReady: Promise<FileStore>,
  profile: Profile,
  tabId: string,
  onRecovered: (count: number) => void,
  onChange: () => void = () => {},
): KeyValueStore {
  const copies = createCopies(filesReady, profile, tabId);
  const updateCopy = createCopyWriter(records, copies);
  async function reconcile() {
    const newest = await copies.readNewest().catch(() => emptyCopy);
    const restored = await records.restore(newest);
    if (restored > 0) onRecovered(restored);
    const current = await records.readCopy();
    if (current.version !== newest.version) updateCopy();
  }
  let reconciling: Promise<void> | undefined;
  const reconcileOnce = () => {
    reconciling ??= reconcile().catch(() => {
      reconciling = undefined;
    });
    return reconciling;
  };
  async function run<T>(call: () => Promise<T>): Promise<T> {
    await reconcileOnce();
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof RecordsLostError)) throw error;
      reconciling = undefined;
      await reconcileOnce();
      return call();
    }
  }
  const runChange = async <T>(call: () => Promise<T>) => {
    const result = await run(call);
    updateCopy();
    onChange();
    return result;
  };
  return {
    readByPrefix: (prefix) =>
      run(() => records.readByPrefix(prefix)).catch(async (error) => {
        const found = await copies.readByPrefix(prefix).catch(() => []);
        if (found.length === 0) throw error;
        return found;
      }),
    writeAll: (all) => runChange(() => records.writeAll(all)),
    update: (name, merge) => runChange(() => records.update(name, merge)),
    remove: (name) => runChange(() => records.remove(name)),
  };
}
