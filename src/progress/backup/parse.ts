import * as v from 'valibot';
import { type LogEvent, sortUniqueEvents } from '../../engine/events.ts';
import type { JsonPath } from '../../shared/json-path.ts';
import {
  BACKUP_FORMAT,
  CLASS_FILE_FORMAT,
  RESULT_CODE_PREFIX,
} from '../../shared/persisted-names.ts';
import { type JsonProblem, parseJson } from '../../untrusted/parse-json.ts';
import { previewValue, stripControlCharsDeep } from '../../untrusted/strip-control-chars.ts';
import { eventSchema, isLogEvent } from '../storage/event-schema.ts';
import type { StoredRecord } from '../storage/key-value.ts';
import { isJsonEqual } from './diff.ts';
import { BACKUP_VERSION, backupLimits, createChecksum, MAX_BACKUP_EVENTS } from './format.ts';
import type { BackupProblem, ParseBackupResult } from './problem.ts';
import { isStoredRecord, MAX_BACKUP_RECORDS } from './record-guard.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const failure = (problem: BackupProblem): ParseBackupResult => ({ ok: false, problem });

const valueProblem = (path: JsonPath, value: unknown): BackupProblem =>
  value === undefined
    ? { reason: 'missing-value', place: { path } }
    : { reason: 'wrong-value', place: { path }, found: previewValue(value) };

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

const eventKinds = new Set<unknown>(eventSchema.options.map(({ entries }) => entries.kind.literal));

/** By its version or its kind. */
const isFromNewerVersion = (value: unknown): boolean =>
  isJsonObject(value) &&
  Number.isSafeInteger(value.v) &&
  (Number(value.v) > 1 ||
    (value.v === 1 && typeof value.kind === 'string' && !eventKinds.has(value.kind)));

function findEventProblem(value: unknown, path: JsonPath): BackupProblem {
  const { issues: [issue] = [] } = v.safeParse(eventSchema, value, { abortEarly: true });
  const issuePath = (issue?.path ?? []).map(({ key }) => key as string | number);
  return valueProblem([...path, ...issuePath], issue ? issue.input : value);
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

/**
 * All or nothing. Our own files contain no invalid event, so one that is invalid was changed or forged,
 * and the rest is not trusted either. Events of a newer version are skipped and counted. The checksum
 * finds accidents, not forgery, so every event is validated as if there were none.
 */
export function parseBackup(bytes: Uint8Array): ParseBackupResult {
  const parsed = parseJson(bytes, backupLimits);
  if ('problem' in parsed) return failure(explainNoJson(parsed.problem, bytes));
  const headProblem = findHeadProblem(parsed.data);
  if (headProblem) return failure(headProblem);
  const file = parsed.data as JsonObject & { entries: unknown[]; unreadable?: unknown[] };
  const eventsByKey = new Map<string, LogEvent>();
  let unreadableCount = file.unreadable?.length ?? 0;
  const sum = createChecksum();
  const hasChecksum = file.version !== 1;
  let isIntact = true;
  for (const [index, value] of file.entries.entries()) {
    const clean = stripControlCharsDeep(value);
    // our own files contain stripped texts only
    isIntact &&= clean === value;
    if (isLogEvent(clean)) {
      const earlier = eventsByKey.get(clean.key);
      if (earlier && !isJsonEqual(earlier, clean)) {
        return failure({ reason: 'entry-twice', place: { path: ['entries', index, 'key'] } });
      }
      eventsByKey.set(clean.key, clean);
    } else if (isFromNewerVersion(clean)) unreadableCount++;
    else return failure(findEventProblem(clean, ['entries', index]));
    if (hasChecksum && isIntact) isIntact = sum.add(clean);
  }
  if (hasChecksum && !(isIntact && sum.sum() === file.sum)) {
    return failure({ reason: 'damaged', place: 'file' });
  }
  const recordsResult = parseRecords(file);
  if ('reason' in recordsResult) return failure(recordsResult);
  const { records } = recordsResult;
  const backup = {
    events: sortUniqueEvents([...eventsByKey.values()]),
    unreadable: unreadableCount,
    ...(records.length > 0 && { records }),
  };
  return { ok: true, backup };
}
