import type { LogEvent } from '../../engine/events.ts';
import type { JsonPath } from '../../shared/json-path.ts';
import type { JsonProblem } from '../../untrusted/parse-json.ts';
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

/** The file, then the number of events received so far, to get the next. */
export type BackupWorkerRequest = Blob | number;
