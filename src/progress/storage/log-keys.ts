import {
  DOSSIER_RECORD,
  ERASURE_KEY,
  GUEST_PREFIX,
  RECORD_PREFIX,
  RECORDS_VERSION_KEY,
  SNAPSHOT_PREFIX,
} from '../../shared/persisted-names.ts';
import type { Profile } from './profile.ts';

const prefixRange = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Dossiers hardly ever change, so that their copy is not written with each result. */
export type RecordsPart = 'dossiers' | 'rest';

export const partOfRecord = (name: string): RecordsPart =>
  name.startsWith(DOSSIER_RECORD) ? 'dossiers' : 'rest';

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
    recordsOf: (part: RecordsPart) =>
      part === 'dossiers'
        ? [prefixRange(record(DOSSIER_RECORD))]
        : [
            IDBKeyRange.bound(record(''), record(DOSSIER_RECORD), false, true),
            IDBKeyRange.bound(record(`${DOSSIER_RECORD}\uffff`), record('\uffff')),
          ],
    recordNameOf: (stored: IDBValidKey) => String(stored).slice(record('').length),
    erasure: prefix + ERASURE_KEY,
    recordsVersion: prefix + RECORDS_VERSION_KEY,
  };
}

export type LogKeys = ReturnType<typeof createLogKeys>;
