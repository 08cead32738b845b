import type { Entry } from '../../engine/events.ts';
import type { Path } from '../../shared/json-path.ts';
import type { Refusal } from '../../untrusted/parse-json.ts';
import type { StoredRecord } from '../storage/key-value.ts';

/** Why a file is not taken: the reason and the place, and for a value what stands there. */
export type Problem =
  | Refusal
  | {
      reason: 'not-a-passport' | 'newer-format' | 'wrong-value';
      place: { path: Path };
      found: string;
    }
  | { reason: 'missing-value' | 'entry-twice'; place: { path: Path } }
  | { reason: 'too-many-entries' | 'damaged' | 'too-slow' | 'cannot-open'; place: 'file' };

/** What a file of progress holds. */
export interface Passport {
  /** In the order of their keys, each once. */
  entries: Entry[];
  /** How many things this version cannot read. They stay in the file, and are told. */
  unreadable: number;
  /** What is kept beside the log; none where there is none. */
  records?: readonly StoredRecord[];
}

export type Reading = { ok: true; passport: Passport } | { ok: false; problem: Problem };
