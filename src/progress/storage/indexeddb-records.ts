import { promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../../shared/with-timeout.ts';
import { verifyChecksum, withChecksum } from './checksummed.ts';
import { writeToStore } from './indexeddb-connection.ts';
import { type KeyValueStore, RecordMissingError, type StoredRecord } from './key-value.ts';
import { createLogKeys, type LogKeys, type RecordsPart } from './log-keys.ts';
import { type Profile, refuseAfterTurn, type TurnCheck } from './profile.ts';

/** With their checksums, and perhaps damaged. */
export interface RecordsCopy {
  version: number;
  records: readonly (readonly [name: string, stored: unknown])[];
}

export interface IndexedDbRecords extends KeyValueStore {
  readCopy(part: RecordsPart): Promise<RecordsCopy>;
  /** Resolves with the number of records that were lost, damaged or older here. */
  restore(copies: readonly RecordsCopy[]): Promise<number>;
}

/** The browser has emptied or torn the database since this page last used it. */
export class RecordsLostError extends Error {
  override name = 'RecordsLostError';
}

const readVersion = async (log: IDBObjectStore, keys: LogKeys) =>
  (await promisifyRequest<number | undefined>(log.get(keys.recordsVersion))) ?? 0;

export async function raiseRecordsVersion(log: IDBObjectStore, keys: LogKeys): Promise<number> {
  const version = (await readVersion(log, keys)) + 1;
  log.put(version, keys.recordsVersion);
  return version;
}

export const verifyRecords = (records: RecordsCopy['records']): StoredRecord[] =>
  records.flatMap(([name, stored]) => {
    const value = verifyChecksum(stored);
    return value ? [[name, value] as const] : [];
  });

export function createIndexedDbKeyValueStore(
  store: UseStore,
  profile: Profile = 'own',
  isTurnOver?: TurnCheck,
): IndexedDbRecords {
  const keys = createLogKeys(profile);
  let knownVersion = 0;
  const checkVersion = (version: number) => {
    if (version < knownVersion) throw new RecordsLostError('the records are older than before');
    knownVersion = version;
  };
  const read = async (...ranges: IDBKeyRange[]) => {
    const copy = await withTimeout(() => store('readonly', (log) => readFrom(log, keys, ranges)));
    checkVersion(copy.version);
    return copy;
  };
  const write = async <T>(change: (log: IDBObjectStore) => T | Promise<T>) => {
    const [version, result] = await writeToStore(store, async (log) => {
      await refuseAfterTurn(log, profile, isTurnOver);
      checkVersion(await readVersion(log, keys));
      const raised = await raiseRecordsVersion(log, keys);
      return [raised, await change(log)] as const;
    });
    knownVersion = Math.max(knownVersion, version);
    return result;
  };
  return {
    readCopy: (part) => read(...keys.recordsOf(part)),

    readByPrefix: async (prefix) => verifyRecords((await read(keys.recordsFrom(prefix))).records),

    writeAll: (records, owner) =>
      write(async (log) => {
        if (owner && !(await promisifyRequest(log.count(keys.record(owner)))))
          throw new RecordMissingError(owner);
        for (const [name, value] of records) log.put(withChecksum(value), keys.record(name));
      }),

    update: (name, merge) =>
      write(async (log) => {
        const current = await promisifyRequest<unknown>(log.get(keys.record(name)));
        const merged = merge(verifyChecksum(current) ?? (current === undefined ? current : {}));
        log.put(withChecksum(merged), keys.record(name));
        return merged;
      }),

    remove: (name) =>
      write((log) => {
        log.delete(name.endsWith('/') ? keys.recordsFrom(name) : keys.record(name));
      }),

    restore: async (copies) => {
      const [restored, version] = await writeToStore(store, (log) =>
        restoreInto(log, keys, copies),
      );
      knownVersion = version;
      return restored;
    },
  };
}

async function readFrom(
  log: IDBObjectStore,
  keys: LogKeys,
  ranges: readonly IDBKeyRange[],
): Promise<RecordsCopy> {
  const readRange = async (range: IDBKeyRange) => {
    const [storedKeys, values] = await Promise.all([
      promisifyRequest(log.getAllKeys(range)),
      promisifyRequest<unknown[]>(log.getAll(range)),
    ]);
    return storedKeys.map((key, at) => [keys.recordNameOf(key), values[at]] as const);
  };
  const [version, ...parts] = await Promise.all([readVersion(log, keys), ...ranges.map(readRange)]);
  return { version, records: parts.flat() };
}

async function restoreInto(
  log: IDBObjectStore,
  keys: LogKeys,
  copies: readonly RecordsCopy[],
): Promise<readonly [restored: number, version: number]> {
  const { version, records } = await readFrom(log, keys, [keys.recordsFrom()]);
  const storedByName = new Map(records);
  const isKept = (copyVersion: number, stored: unknown, copied: unknown) => {
    if (stored === undefined) return copyVersion < version;
    const isOlder = copyVersion > version && !isSameRecord(stored, copied);
    return !isOlder && verifyChecksum(stored) !== undefined;
  };
  const lost = copies.flatMap((copy) =>
    copy.records.filter(
      ([name, copied]) =>
        !isKept(copy.version, storedByName.get(name), copied) &&
        verifyChecksum(copied) !== undefined,
    ),
  );
  for (const [name, copied] of lost) log.put(copied, keys.record(name));
  const newest = Math.max(...copies.map((copy) => copy.version));
  // 0: an earlier release wrote no version
  const isCurrent = lost.length === 0 && version >= newest && version > 0;
  const newVersion = isCurrent ? version : Math.max(version, newest) + 1;
  log.put(newVersion, keys.recordsVersion);
  return [lost.length, newVersion];
}

export const isSameRecord = (a: unknown, b: unknown) =>
  (a as { sum?: unknown } | null)?.sum === (b as { sum?: unknown } | null)?.sum;
