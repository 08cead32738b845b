import { DOSSIER_RECORD, PROJECT_RECORD } from '../../shared/persisted-names.ts';
import { isBoundedJson } from '../../untrusted/is-bounded-json.ts';
import type { StoredRecord } from '../storage/key-value.ts';

/** More than a teacher collects in years. */
export const MAX_BACKUP_RECORDS = 20_000;

const MAX_LETTERS = 60_000;
/** Half a MiB in base 64, the most that is taken in; and as much of a project. */
const MAX_CONTENT_LETTERS = 720_000;

const hasContent = (name: string) =>
  [DOSSIER_RECORD, PROJECT_RECORD].some((prefix) => name.startsWith(prefix));

export function isStoredRecord(value: unknown): value is StoredRecord {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, content] = value;
  return (
    typeof name === 'string' &&
    /^[a-z]+(\/[\w-]{1,40}){1,2}$/.test(name) &&
    typeof content === 'object' &&
    content !== null &&
    !Array.isArray(content) &&
    isBoundedJson(content, 6, {
      values: 4_000,
      letters: hasContent(name) ? MAX_CONTENT_LETTERS : MAX_LETTERS,
    })
  );
}
