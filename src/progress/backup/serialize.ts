import type { FullLog } from '../../engine/events.ts';
import { BACKUP_FORMAT } from '../../shared/persisted-names.ts';
import { isBoundedJson } from '../../untrusted/is-bounded-json.ts';
import { stripControlCharsDeep } from '../../untrusted/strip-control-chars.ts';
import { isLogEvent } from '../storage/event-schema.ts';
import type { StoredRecord } from '../storage/key-value.ts';
import { BACKUP_VERSION, createChecksum } from './format.ts';
import { isStoredRecord } from './record-guard.ts';

export interface BackupMeta {
  /** The version of the game. */
  app: string;
  /** When, in ISO 8601. */
  exported: string;
}

/** Entries a piece: a few ms of work, whatever the device. */
const LINES_PER_CHUNK = 500;

/**
 * What cannot be read, as it is where it is small and plain. Else as a text: a record of any depth or
 * with any key may lie in a store, and must not make the whole file one that the door refuses.
 */
function toJsonText(value: unknown): string {
  try {
    const json = JSON.stringify(value) ?? String(value);
    return isBoundedJson(value) ? json : JSON.stringify(json);
  } catch {
    return JSON.stringify(String(value));
  }
}

function* toJsonTexts(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield toJsonText(value);
}

/** A list of texts as the lines of a JSON list, piece by piece. */
function* joinLines(elements: Iterable<string>): Generator<string> {
  let chunk = '';
  let count = 0;
  for (const element of elements) {
    chunk += `${count === 0 ? '' : ','}\n    ${element}`;
    if (++count % LINES_PER_CHUNK !== 0) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}${count === 0 ? '' : '\n  '}`;
}

/**
 * The file in pieces, each made in a few ms: a long log is no reason for the page to stand still. One
 * entry a line; the checksum comes last, for only then is it known. An entry that would be refused
 * when the file is read (none that the game writes) goes with what cannot be read: one odd entry must
 * not cost the others their way back.
 */
export function* backupChunks(
  log: FullLog,
  { app, exported }: BackupMeta,
  records: readonly StoredRecord[] = [],
): Generator<string> {
  const sum = createChecksum();
  const cleanRecords = records.map((record) => stripControlCharsDeep(record));
  const validRecords = cleanRecords.filter(isStoredRecord);
  const unreadable = [
    ...log.unreadable,
    ...cleanRecords.filter((record) => !isStoredRecord(record)),
  ];
  const writtenKeys = new Set<string>();
  function* eventTexts() {
    for (const entry of log.events) {
      const clean = stripControlCharsDeep(entry);
      if (isLogEvent(clean) && !writtenKeys.has(clean.key)) {
        writtenKeys.add(clean.key);
        sum.add(clean);
        yield JSON.stringify(clean);
      } else unreadable.push(entry);
    }
  }
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, app, exported };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`;
  yield* joinLines(eventTexts());
  yield '],\n  "unreadable": [';
  yield* joinLines(toJsonTexts(unreadable));
  if (validRecords.length > 0) {
    const recordsSum = createChecksum();
    for (const record of validRecords) recordsSum.add(record);
    yield '],\n  "class": [';
    yield* joinLines(validRecords.map((record) => JSON.stringify(record)));
    yield `],\n  "classSum": ${recordsSum.sum()},\n  "sum": ${sum.sum()}\n}\n`;
  } else yield `],\n  "sum": ${sum.sum()}\n}\n`;
}

/** The text of the file that holds all of a history. */
export const serializeBackup = (
  log: FullLog,
  meta: BackupMeta,
  records: readonly StoredRecord[] = [],
): string => [...backupChunks(log, meta, records)].join('');
