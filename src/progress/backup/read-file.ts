import {
  BACKUP_FORMAT,
  CLASS_FILE_FORMAT,
  RESULT_CODE_PREFIX,
} from '../../shared/persisted-names.ts';
import { isJsonObject, type JsonObject } from '../../untrusted/is-json-object.ts';
import { type JsonProblem, parseJson } from '../../untrusted/parse-json.ts';
import { previewValue, stripControlCharsDeep } from '../../untrusted/strip-control-chars.ts';
import type { StoredRecord } from '../storage/key-value.ts';
import { BACKUP_VERSION, backupLimits, createChecksum, MAX_BACKUP_EVENTS } from './format.ts';
import { type BackupProblem, type ReadBackup, valueProblem } from './problem.ts';
import { isStoredRecord, MAX_BACKUP_RECORDS } from './record-guard.ts';

function findHeadProblem(file: unknown): BackupProblem | undefined {
  if (!isJsonObject(file))
    return { reason: 'not-a-backup', place: { path: [] }, found: previewValue(file) };
  if (file.format === CLASS_FILE_FORMAT) return { reason: 'class-results', place: 'file' };
  if (file.format !== BACKUP_FORMAT) {
    const found = file.format === undefined ? '' : previewValue(file.format);
    return { reason: 'not-a-backup', place: { path: ['format'] }, found };
  }
  const isVersion = Number.isSafeInteger(file.version) && Number(file.version) >= 1;
  if (!isVersion) return valueProblem(['version'], file.version);
  if (Number(file.version) > BACKUP_VERSION) {
    return {
      reason: 'newer-format',
      place: { path: ['version'] },
      found: previewValue(file.version),
    };
  }
  if (!Array.isArray(file.entries)) return valueProblem(['entries'], file.entries);
  if (file.entries.length > MAX_BACKUP_EVENTS) return { reason: 'too-many-entries', place: 'file' };
  if (file.version === 1) return undefined;
  if (!Number.isSafeInteger(file.sum)) return valueProblem(['sum'], file.sum);
  return Array.isArray(file.unreadable) ? undefined : valueProblem(['unreadable'], file.unreadable);
}

/** Classroom records. Their own features validate what is in them. */
function parseRecords(file: JsonObject): BackupProblem | { records: StoredRecord[] } {
  if (file.version === 1 || file.class === undefined) return { records: [] };
  if (!Array.isArray(file.class)) return valueProblem(['class'], file.class);
  if (file.class.length > MAX_BACKUP_RECORDS) return { reason: 'too-many-entries', place: 'file' };
  const sum = createChecksum();
  for (const [index, value] of file.class.entries()) {
    if (!isStoredRecord(value)) return valueProblem(['class', index], value);
    // our own files contain stripped texts only
    if (stripControlCharsDeep(value) !== value || !sum.add(value))
      return { reason: 'damaged', place: 'file' };
  }
  return sum.sum() === file.classSum
    ? { records: file.class }
    : { reason: 'damaged', place: 'file' };
}

/** A picture or a text is no backup that was cut. */
function explainNoJson(problem: JsonProblem, bytes: Uint8Array): BackupProblem {
  if (!/^not-/.test(problem.reason)) return problem;
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  if (start.startsWith(RESULT_CODE_PREFIX)) return { reason: 'class-results', place: 'file' };
  // Windows may have saved it as Unicode
  return /^[\ufffd\0]*\{/.test(start) ? problem : { reason: 'other-file', place: 'file' };
}

const MAX_ENTRY_LETTERS = 2 ** 21;

const countLetters = (entry: unknown) => JSON.stringify(entry).length;

function cleanEntries(
  file: JsonObject & { entries: readonly unknown[] },
): Pick<ReadBackup, 'entries' | 'problem'> {
  const entries: unknown[] = [];
  const sum = createChecksum();
  // our own files contain stripped texts only
  let isIntact = true;
  for (const [index, value] of file.entries.entries()) {
    const entry = stripControlCharsDeep(value);
    if (countLetters(entry) > MAX_ENTRY_LETTERS)
      return { entries, problem: valueProblem(['entries', index], entry) };
    isIntact &&= entry === value && (file.version === 1 || sum.add(entry));
    entries.push(entry);
  }
  const isSound = file.version === 1 || (isIntact && sum.sum() === file.sum);
  return { entries, ...(!isSound && { problem: { reason: 'damaged', place: 'file' } as const }) };
}

/**
 * All of a file but the rules of its events, whose library the page has and this worker does without.
 * The checksum finds accidents, not forgery, so every event is validated as if there were none.
 */
export function readBackupFile(bytes: Uint8Array): ReadBackup {
  const failWith = (problem: BackupProblem): ReadBackup => ({
    entries: [],
    unreadable: 0,
    problem,
  });
  const parsed = parseJson(bytes, backupLimits);
  if ('problem' in parsed) return failWith(explainNoJson(parsed.problem, bytes));
  const headProblem = findHeadProblem(parsed.data);
  if (headProblem) return failWith(headProblem);
  const file = parsed.data as JsonObject & { entries: unknown[]; unreadable?: unknown[] };
  const { entries, problem } = cleanEntries(file);
  const unreadable = file.unreadable?.length ?? 0;
  if (problem) return { entries, unreadable, problem };
  const found = parseRecords(file);
  if ('reason' in found) return { entries, unreadable, problem: found };
  return { entries, unreadable, ...(found.records.length > 0 && { records: found.records }) };
}

const REPLY_LETTERS = 2 ** 17;

/** The next entries that the page checks in one task, of a few ms. */
export function sliceEntries(entries: readonly unknown[], start: number): readonly unknown[] {
  let end = start;
  for (let letters = 0; end < entries.length && letters < REPLY_LETTERS; end++)
    letters += countLetters(entries[end]);
  return entries.slice(start, end);
}
