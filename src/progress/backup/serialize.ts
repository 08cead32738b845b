import type { FullLog } from '../../engine/events.ts';
import { isTame } from '../../untrusted/is-bounded-json.ts';
import { harmlessAll } from '../../untrusted/strip-control-chars.ts';
import { isEntry } from '../storage/event-schema.ts';
import type { StoredRecord } from '../storage/key-value.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, checksum } from './format.ts';
import { isKept } from './record-guard.ts';

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
function textOf(value: unknown): string {
  try {
    const json = JSON.stringify(value) ?? String(value);
    return isTame(value) ? json : JSON.stringify(json);
  } catch {
    return JSON.stringify(String(value));
  }
}

function* texts(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield textOf(value);
}

/** A list of texts as the lines of a JSON list, piece by piece. */
function* lines(texts: Iterable<string>): Generator<string> {
  let piece = '';
  let count = 0;
  for (const text of texts) {
    piece += `${count === 0 ? '' : ','}\n    ${text}`;
    if (++count % LINES_PER_CHUNK !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${count === 0 ? '' : '\n  '}`;
}

/**
 * The file in pieces, each made in a few ms: a long log is no reason for the page to stand still. One
 * entry a line; the checksum comes last, for only then is it known. An entry that would be refused
 * when the file is read (none that the game writes) goes with what cannot be read: one odd entry must
 * not cost the others their way back.
 */
export function* pieces(
  history: FullLog,
  { app, exported }: BackupMeta,
  records: readonly StoredRecord[] = [],
): Generator<string> {
  const sum = checksum();
  const clean = records.map((record) => harmlessAll(record));
  const kept = clean.filter(isKept);
  const unreadable = [...history.unreadable, ...clean.filter((record) => !isKept(record))];
  const keys = new Set<string>();
  function* entries() {
    for (const entry of history.entries) {
      const clean = harmlessAll(entry);
      if (isEntry(clean) && !keys.has(clean.key)) {
        keys.add(clean.key);
        sum.add(clean);
        yield JSON.stringify(clean);
      } else unreadable.push(entry);
    }
  }
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, app, exported };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`;
  yield* lines(entries());
  yield '],\n  "unreadable": [';
  yield* lines(texts(unreadable));
  if (kept.length > 0) {
    const keptSum = checksum();
    for (const record of kept) keptSum.add(record);
    yield '],\n  "class": [';
    yield* lines(kept.map((record) => JSON.stringify(record)));
    yield `],\n  "classSum": ${keptSum.sum()},\n  "sum": ${sum.sum()}\n}\n`;
  } else yield `],\n  "sum": ${sum.sum()}\n}\n`;
}

/** The text of the file that holds all of a history. */
export const write = (
  history: FullLog,
  stamp: BackupMeta,
  records: readonly StoredRecord[] = [],
): string => [...pieces(history, stamp, records)].join('');
