import type { ResolvedAssignment } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import {
  type DecodeOutcome,
  type ItemScorer,
  marksOf,
  readResultText,
  readShortCode,
  type ScoredSeat,
  shortCode,
} from '../result-code.ts';

/** What came of a seat. */
export interface CollectedSeat {
  seat: number;
  code: string;
  marks: ScoredSeat;
  /** Whether the code told all that was given, and not the marks alone. */
  isFull: boolean;
}

/** What has been collected of a set. */
export interface Collection {
  readonly seats: ReadonlyMap<number, CollectedSeat>;
  /** What came second for a seat and is not the same: the teacher says which holds. */
  readonly clashes: ReadonlyMap<number, CollectedSeat>;
}

export const emptyCollection: Collection = { seats: new Map(), clashes: new Map() };

/** What became of a code. */
export type AddCodeOutcome =
  | { kind: 'new' | 'known' | 'fuller' | 'clash' | 'outside'; seat: number }
  | { kind: 'other' | 'damaged' | 'newer' | 'stranger'; code: string };

/** Reads any code of a set. */
export interface ResultCodeReader {
  met: ResolvedAssignment;
  read(code: string): DecodeOutcome<CollectedSeat>;
}

export function codeReader(
  met: ResolvedAssignment,
  mark: ItemScorer,
  sentences: readonly string[],
): ResultCodeReader {
  return {
    met,
    read(code) {
      const full = readResultText(met, code, sentences);
      const isFull = full.ok || full.problem !== 'stranger';
      if (!full.ok && isFull) return full;
      const marks = full.ok
        ? ({ ok: true, result: marksOf(met, full.result, mark) } as const)
        : readShortCode(met, code);
      if (!marks.ok) return marks;
      const { seat } = marks.result;
      return { ok: true, result: { seat, code: plain(code), marks: marks.result, isFull } };
    },
  };
}

/** A code as it is kept: the same one, whoever wrote it how. */
const plain = (code: string) =>
  code
    .trim()
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '');

/** More text than a class's codes ever are. */
const MAX_TEXT_LENGTH = 500_000;
/** More codes than that in one text are no class. */
const MAX_CODES = 500;

/**
 * The codes in a text that was pasted or stood in a file: full ones anywhere, short ones on a line of
 * their own or in groups of four signs among other words. What is no code at all is given as it is.
 */
export function codesIn(text: string): string[] {
  const codes = text.trimStart().startsWith('{')
    ? [...text.slice(0, MAX_TEXT_LENGTH).matchAll(/"code":\s*"([^"]+)"/g)].map(
        ([, code = '']) => code,
      )
    : text
        .slice(0, MAX_TEXT_LENGTH)
        .split(/[\r\n;,]+/)
        .flatMap(codesOn);
  const unique = [...new Set(codes)].slice(0, MAX_CODES);
  return unique.length > 0 || text.trim() === '' ? unique : [text.trim().slice(0, 40)];
}

function codesOn(line: string): readonly string[] {
  const full = line.match(/QUI\d[0-9A-Z]+/gi);
  if (full) return full;
  const own = line.trim();
  // what has neither a figure nor capitals alone is a word that somebody wrote above the codes
  const isOwn = /^[0-9a-z](?:[\s\-–—.]?[0-9a-z]){4,}$/i.test(own) && /\d|^[A-Z\s-]+$/.test(own);
  return isOwn ? [own] : (line.match(/\b(?:[0-9a-z]{4}-)+[0-9a-z]{1,4}\b/gi) ?? []);
}

/** Takes one code. */
export function take(
  { met, read }: ResultCodeReader,
  collection: Collection,
  code: string,
): { collection: Collection; news: AddCodeOutcome } {
  const reading = read(code);
  if (!reading.ok) return { collection, news: { kind: reading.problem, code } };
  const found = reading.result;
  const { seat } = found;
  if (seat < 1 || seat > met.set.seats) return { collection, news: { kind: 'outside', seat } };
  // it may have been given another seat
  const same = [...collection.seats.values()].find((one) => isSame(met, one, found));
  if (same) {
    if (same.isFull || !found.isFull)
      return { collection, news: { kind: 'known', seat: same.seat } };
    const fuller = { ...found, seat: same.seat };
    return { collection: put(collection, fuller), news: { kind: 'fuller', seat: same.seat } };
  }
  if (!collection.seats.has(seat)) {
    return { collection: put(collection, found), news: { kind: 'new', seat } };
  }
  const clashes = new Map(collection.clashes).set(seat, found);
  return { collection: { ...collection, clashes }, news: { kind: 'clash', seat } };
}

const put = (collection: Collection, found: CollectedSeat): Collection => ({
  ...collection,
  seats: new Map(collection.seats).set(found.seat, found),
});

/** Whether two codes tell of the same play: one may be the short form of the other. */
function isSame(met: ResolvedAssignment, one: CollectedSeat, other: CollectedSeat): boolean {
  if (one.isFull === other.isFull) return one.code === other.code;
  const [full, short] = one.isFull ? [one, other] : [other, one];
  // the code says the seat that was played at, whatever seat it was given here
  return plain(shortCode(met, full.marks)) === short.code;
}

/** Ends a clash: the first holds, the second does, or the second is given a seat that is free. */
export function settle(
  collection: Collection,
  seat: number,
  as: 'first' | 'second' | number,
): Collection {
  const second = collection.clashes.get(seat);
  const clashes = new Map(collection.clashes);
  clashes.delete(seat);
  const settled = { ...collection, clashes };
  if (!second || as === 'first') return settled;
  return put(settled, { ...second, seat: as === 'second' ? seat : as });
}

/** Takes back what came of a seat. */
export function forget(collection: Collection, seat: number): Collection {
  const [seats, clashes] = [new Map(collection.seats), new Map(collection.clashes)];
  seats.delete(seat);
  clashes.delete(seat);
  return { seats, clashes };
}

/** What is kept of a collection, and the collection that was kept. */
export const keptOf = (set: string, { seats, clashes }: Collection): StoredResult[] =>
  [...seats.values()].map(({ seat, code }) => {
    const second = clashes.get(seat)?.code;
    return { set, seat, code, ...(second !== undefined && { second }) };
  });

export function collectionOf(
  { read }: ResultCodeReader,
  kept: readonly StoredResult[],
): Collection {
  const seats = new Map<number, CollectedSeat>();
  const clashes = new Map<number, CollectedSeat>();
  for (const { seat, code, second } of kept) {
    const [reading, other] = [read(code), second === undefined ? undefined : read(second)];
    if (reading.ok) seats.set(seat, { ...reading.result, seat });
    if (other?.ok) clashes.set(seat, { ...other.result, seat });
  }
  return { seats, clashes };
}
