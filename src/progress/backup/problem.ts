import type { LogEvent } from '../../engine/events.ts';
import type { JsonPath } from '../../shared/json-path.ts';
import type { JsonProblem } from '../../untrusted/parse-json.ts';
import type { StoredRecord } from '../storage/key-value.ts';

/** Why a file is not taken: the reason and the place, and for a value what stands there. */
export type BackupProblem =
  | JsonProblem
  | {
      reason: 'not-a-passport' | 'newer-format' | 'wrong-value';
      place: { path: JsonPath };
      found: string;
    }
  | { reason: 'missing-value' | 'entry-twice'; place: { path: JsonPath } }
  | { reason: 'too-many-entries' | 'damaged' | 'too-slow' | 'cannot-open'; place: 'file' };

/** What a file of progress holds. */
export interface Backup {
  /** In the order of their keys, each once. */
  entries: LogEvent[];
  /** How many things this version cannot read. They stay in the file, and are told. */
  unreadable: number;
  /** What is kept beside the log; none where there is none. */
  records?: readonly StoredRecord[];
}

export type ParseBackupResult =
  | { ok: true; backup: Backup }
  | { ok: false; problem: BackupProblem };

/** A file to parse, or the number of events received so far, to get the next ones. */
export type BackupWorkerRequest = Blob | number;
