import {
  DOSSIER_RECORD,
  ERASURE_KEY,
  GUEST_PREFIX,
  PROJECT_RECORD,
  RECORD_PREFIX,
  RECORDS_VERSION_KEY,
  SNAPSHOT_PREFIX,
} from '../../shared/persisted-names.ts';
import type { Profile } from './profile.ts';

const prefixRange = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** In the order of their names in the store. */
const largeRecords = [
  ['dossiers', DOSSIER_RECORD],
  ['projects', PROJECT_RECORD],
] as const;

/** What is large has a copy of its own, which is not written with each result, nor results with each key. */
export type RecordsPart = (typeof largeRecords)[number][0] | 'rest';

export const partOfRecord = (name: string): RecordsPart =>
  largeRecords.find(([, prefix]) => name.startsWith(prefix))?.[0] ?? 'rest';

/**
 * One store and no version: a database whose version a release has raised cannot be opened by the release
 * before, so a rollback would lose all answers. New kinds of records get key prefixes instead.
 */
export function createLogKeys(profile: Profile) {
  const prefix = profile === 'guest' ? GUEST_PREFIX : '';
  const snapshot = (upTo: string) => prefix + SNAPSHOT_PREFIX + upTo;
  const record = (name: string) => prefix + RECORD_PREFIX + name;
  return {
    event: (key: string) => prefix + key,
    eventsAfter: (key = '') => IDBKeyRange.bound(prefix + key, `${prefix}~`, true, true),
    eventsUpTo: (last: string, after = '') =>
      IDBKeyRange.bound(prefix + after, prefix + last, true, false),
    eventKeyOf: (stored: IDBValidKey) => String(stored).slice(prefix.length),
    snapshot,
    snapshotsFrom: (upTo = '') => IDBKeyRange.bound(snapshot(upTo), snapshot('~')),
    record,
    recordsFrom: (name = '') => prefixRange(record(name)),
    recordsOf: (part: RecordsPart) => {
      const prefixes = largeRecords.filter(([large]) => large === part).map(([, prefix]) => prefix);
      if (part !== 'rest') return prefixes.map((prefix) => prefixRange(record(prefix)));
      const [ends, starts] = [
        [...largeRecords.map(([, prefix]) => prefix), '\uffff'],
        ['', ...largeRecords.map(([, prefix]) => `${prefix}\uffff`)],
      ];
      return starts.map((start, at) =>
        IDBKeyRange.bound(record(start), record(ends[at] ?? ''), false, true),
      );
    },
    recordNameOf: (stored: IDBValidKey) => String(stored).slice(record('').length),
    erasure: prefix + ERASURE_KEY,
    recordsVersion: prefix + RECORDS_VERSION_KEY,
  };
}

export type LogKeys = ReturnType<typeof createLogKeys>;
