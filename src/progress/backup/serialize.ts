import type { FullLog } from '../../engine/events.ts';
import { BACKUP_FORMAT } from '../../shared/persisted-names.ts';
import { isBoundedJson } from '../../untrusted/is-bounded-json.ts';
import { stripControlCharsDeep } from '../../untrusted/strip-control-chars.ts';
import { isLogEvent } from '../storage/event-schema.ts';
import type { StoredRecord } from '../storage/key-value.ts';
import { BACKUP_VERSION, createChecksum } from './format.ts';
import { isStoredRecord } from './record-guard.ts';

interface BackupMeta {
  app: string;
  exported: string;
}

const LINES_PER_CHUNK = 500;

/**
 * Copied as JSON if it passes the import limits, otherwise as a string, so that one odd record cannot make
 * the whole backup unimportable.
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

/** Chunks keep the page responsive. An event that the import would refuse joins the unreadable records. */
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
    for (const event of log.events) {
      const clean = stripControlCharsDeep(event);
      if (isLogEvent(clean) && !writtenKeys.has(clean.key)) {
        writtenKeys.add(clean.key);
        sum.add(clean);
        yield JSON.stringify(clean);
      } else unreadable.push(event);
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
