import {
  DOSSIERS_FILE_PREFIX,
  GUEST_FILE_PREFIX,
  PROJECTS_FILE_PREFIX,
  RECORDS_FILE_PREFIX,
} from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import type { FileStore } from './file-store.ts';
import {
  type IndexedDbRecords,
  isSameRecord,
  type RecordsCopy,
  RecordsLostError,
  verifyRecords,
} from './indexeddb-records.ts';
import type { KeyValueStore } from './key-value.ts';
import { partOfRecord, type RecordsPart } from './log-keys.ts';
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

const filePrefixes: Record<RecordsPart, string> = {
  rest: RECORDS_FILE_PREFIX,
  dossiers: DOSSIERS_FILE_PREFIX,
  projects: PROJECTS_FILE_PREFIX,
};

/** A file for each tab. The highest version is the newest. */
function createCopies(
  filesReady: Promise<FileStore>,
  profile: Profile,
  tabId: string,
  part: RecordsPart,
) {
  const prefix = (profile === 'guest' ? GUEST_FILE_PREFIX : '') + filePrefixes[part];
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
  return {
    async readNewest(): Promise<RecordsCopy> {
      const copies = await readAll();
      return copies.reduce<RecordsCopy>((a, b) => (b.version > a.version ? b : a), emptyCopy);
    },
    async write(copy: RecordsCopy) {
      const files = await filesReady;
      await withTimeout(() => files.write(ownName, JSON.stringify(copy)));
      for (const { name, version } of await readAll())
        if (name !== ownName && version < copy.version) await files.remove(name);
    },
  };
}

function createCopyWriter(write: () => Promise<void>) {
  let isWriteNeeded = false;
  let isWriting = false;
  async function writeWhileNeeded() {
    if (isWriting) return;
    isWriting = true;
    try {
      while (isWriteNeeded) {
        isWriteNeeded = false;
        await write();
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

function isSameCopy(a: RecordsCopy, b: RecordsCopy): boolean {
  const copied = new Map(b.records);
  return (
    a.records.length === b.records.length &&
    a.records.every(([name, stored]) => isSameRecord(stored, copied.get(name)))
  );
}

function createPart(
  records: IndexedDbRecords,
  part: RecordsPart,
  ...place: [filesReady: Promise<FileStore>, profile: Profile, tabId: string]
) {
  const copies = createCopies(...place, part);
  const updateCopy = createCopyWriter(async () => copies.write(await records.readCopy(part)));
  return {
    readNewest: () => copies.readNewest().catch(() => emptyCopy),
    updateCopy,
    async updateUnlessCurrent(newest: RecordsCopy) {
      const current = await records.readCopy(part);
      const isCurrent =
        part === 'rest' ? current.version === newest.version : isSameCopy(current, newest);
      if (!isCurrent) updateCopy();
    },
  };
}

/** Completed from the copies before the first use. */
export function createMirroredRecords(
  records: IndexedDbRecords,
  filesReady: Promise<FileStore>,
  profile: Profile,
  tabId: string,
  onRecovered: (count: number) => void,
  onChange: () => void = () => {},
): KeyValueStore {
  const partNames = Object.keys(filePrefixes) as RecordsPart[];
  const parts = partNames.map((part) => createPart(records, part, filesReady, profile, tabId));
  const partOf = (name: string) => parts[partNames.indexOf(partOfRecord(name))];
  const readNewest = () => Promise.all(parts.map((part) => part.readNewest()));
  async function reconcile() {
    const newest = await readNewest();
    // together: the first to be restored raises the version
    const restored = await records.restore(newest);
    if (restored > 0) onRecovered(restored);
    for (const [at, part] of parts.entries())
      await part.updateUnlessCurrent(newest[at] ?? emptyCopy);
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
  const runChange = async <T>(call: () => Promise<T>, ...names: readonly string[]) => {
    const result = await run(call);
    for (const part of new Set(names.map(partOf))) part?.updateCopy();
    onChange();
    return result;
  };
  return {
    readByPrefix: (prefix) =>
      run(() => records.readByPrefix(prefix)).catch(async (error) => {
        const copied = (await readNewest()).flatMap((copy) => copy.records);
        const found = verifyRecords(copied.filter(([name]) => name.startsWith(prefix)));
        if (found.length === 0) throw error;
        return found;
      }),
    writeAll: (all, owner) =>
      runChange(() => records.writeAll(all, owner), ...all.map(([name]) => name)),
    update: (name, merge) => runChange(() => records.update(name, merge), name),
    remove: (name) => runChange(() => records.remove(name), name),
  };
}
