import * as v from 'valibot';
import type { LogEvent } from '../../engine/events.ts';
import type { JsonPath } from '../../shared/json-path.ts';
import { open } from '../../untrusted/parse-json.ts';
import { glimpse, harmlessAll } from '../../untrusted/strip-control-chars.ts';
import { isEntry, schema } from '../storage/event-schema.ts';
import type { StoredRecord } from '../storage/key-value.ts';
import { isSame } from './diff.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  backupLimits,
  checksum,
  MAX_BACKUP_EVENTS,
} from './format.ts';
import type { BackupProblem, ParseBackupResult } from './problem.ts';
import { isKept, MAX_BACKUP_RECORDS } from './record-guard.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (problem: BackupProblem): ParseBackupResult => ({ ok: false, problem });

const wrong = (path: JsonPath, value: unknown): BackupProblem =>
  value === undefined
    ? { reason: 'missing-value', place: { path } }
    : { reason: 'wrong-value', place: { path }, found: glimpse(value) };

/** What is wrong with the head of a file, if anything. */
function headProblem(file: unknown): BackupProblem | undefined {
  if (!isMap(file)) return { reason: 'not-a-passport', place: { path: [] }, found: glimpse(file) };
  if (file.format !== BACKUP_FORMAT) {
    const found = file.format === undefined ? '' : glimpse(file.format);
    return { reason: 'not-a-passport', place: { path: ['format'] }, found };
  }
  const isVersion = Number.isSafeInteger(file.version) && Number(file.version) >= 1;
  if (!isVersion) return wrong(['version'], file.version);
  if (Number(file.version) > BACKUP_VERSION) {
    return { reason: 'newer-format', place: { path: ['version'] }, found: glimpse(file.version) };
  }
  if (!Array.isArray(file.entries)) return wrong(['entries'], file.entries);
  if (file.entries.length > MAX_BACKUP_EVENTS) return { reason: 'too-many-entries', place: 'file' };
  if (file.version === 1) return undefined;
  if (!Number.isSafeInteger(file.sum)) return wrong(['sum'], file.sum);
  return Array.isArray(file.unreadable) ? undefined : wrong(['unreadable'], file.unreadable);
}

const kinds = new Set<unknown>(schema.options.map(({ entries }) => entries.kind.literal));

/** Whether something says of itself that a newer game wrote it: another format, another kind. */
const isNewer = (value: unknown): boolean =>
  isMap(value) &&
  Number.isSafeInteger(value.v) &&
  (Number(value.v) > 1 ||
    (value.v === 1 && typeof value.kind === 'string' && !kinds.has(value.kind)));

/** Where an entry is wrong, and what stands there. */
function entryProblem(value: unknown, path: JsonPath): BackupProblem {
  const { issues: [issue] = [] } = v.safeParse(schema, value, { abortEarly: true });
  const here = (issue?.path ?? []).map(({ key }) => key as string | number);
  return wrong([...path, ...here], issue ? issue.input : value);
}

/** What a file holds by name: of classes, if anything. What it is, who keeps it knows. */
function keptIn(file: JsonObject): BackupProblem | { records: StoredRecord[] } {
  if (file.version === 1 || file.class === undefined) return { records: [] };
  if (!Array.isArray(file.class)) return wrong(['class'], file.class);
  if (file.class.length > MAX_BACKUP_RECORDS) return { reason: 'too-many-entries', place: 'file' };
  const sum = checksum();
  for (const [index, value] of file.class.entries()) {
    if (!isKept(value)) return wrong(['class', index], value);
    // our files hold no text that could do harm
    if (harmlessAll(value) !== value || !sum.add(value))
      return { reason: 'damaged', place: 'file' };
  }
  return sum.sum() === file.classSum
    ? { records: file.class }
    : { reason: 'damaged', place: 'file' };
}

/**
 * Reads a file of progress: all of it or nothing. Our own files hold no entry that is wrong (`write`
 * sees to that), so one that is was changed on its way or made by somebody: then nothing else in the
 * file is believed either, and its place is told. What a newer game wrote is no such entry: it is set
 * aside, counted, and stays in the file for a game that can read it. The checksum tells accidents, not
 * forgery, which cannot be told; that is why every entry is checked as if there were none.
 */
export function read(bytes: Uint8Array): ParseBackupResult {
  const opened = open(bytes, backupLimits);
  if ('problem' in opened) return refused(opened.problem);
  const head = headProblem(opened.data);
  if (head) return refused(head);
  const file = opened.data as JsonObject & { entries: unknown[]; unreadable?: unknown[] };
  const entries = new Map<string, LogEvent>();
  let unreadable = file.unreadable?.length ?? 0;
  const sum = checksum();
  const isSummed = file.version !== 1;
  let isSound = true;
  for (const [index, value] of file.entries.entries()) {
    const clean = harmlessAll(value);
    // our files hold no text that could do harm: one that does was changed after its sum was made
    isSound &&= clean === value;
    if (isEntry(clean)) {
      const first = entries.get(clean.key);
      if (first && !isSame(first, clean)) {
        return refused({ reason: 'entry-twice', place: { path: ['entries', index, 'key'] } });
      }
      entries.set(clean.key, clean);
    } else if (isNewer(clean)) unreadable++;
    else return refused(entryProblem(clean, ['entries', index]));
    if (isSummed && isSound) isSound = sum.add(clean);
  }
  if (isSummed && !(isSound && sum.sum() === file.sum)) {
    return refused({ reason: 'damaged', place: 'file' });
  }
  const kept = keptIn(file);
  if ('reason' in kept) return refused(kept);
  const sorted = [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const { records } = kept;
  const passport = { entries: sorted, unreadable, ...(records.length > 0 && { records }) };
  return { ok: true, passport };
}
