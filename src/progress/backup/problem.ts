import type { LogEvent } from '../../engine/events.ts';
import type { JsonPath } from '../../shared/json-path.ts';
import type { JsonProblem } from '../../untrusted/parse-json.ts';
import { previewValue } from '../../untrusted/strip-control-chars.ts';
import type { StoredRecord } from '../storage/key-value.ts';

export type BackupProblem =
  | JsonProblem
  | {
      reason: 'not-a-backup' | 'newer-format' | 'wrong-value';
      place: { path: JsonPath };
      found: string;
    }
  | { reason: 'missing-value' | 'entry-twice'; place: { path: JsonPath } }
  | {
      reason:
        | 'too-many-entries'
        | 'damaged'
        | 'too-slow'
        | 'cannot-open'
        | 'other-file'
        | 'class-results';
      place: 'file';
    };

export interface Backup {
  events: LogEvent[];
  unreadable: number;
  records?: readonly StoredRecord[];
}

export type ParseBackupResult =
  | { ok: true; backup: Backup }
  | { ok: false; problem: BackupProblem };

export interface ReadBackup {
  entries: readonly unknown[];
  unreadable: number;
  records?: readonly StoredRecord[];
  /** Of what follows the entries, or of the whole file. */
  problem?: BackupProblem;
}

export const valueProblem = (path: JsonPath, value: unknown): BackupProblem =>
  value === undefined
    ? { reason: 'missing-value', place: { path } }
    : { reason: 'wrong-value', place: { path }, found: previewValue(value) };

/** The file, then the number of entries received so far, to get the next. */
export type BackupWorkerRequest = Blob | number;
export type BackupWorkerReply = Omit<ReadBackup, 'entries'> | readonly unknown[];
