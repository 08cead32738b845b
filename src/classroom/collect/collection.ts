import { RESULT_CODE_FAMILY } from '../../shared/persisted-names.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import {
  type DecodeOutcome,
  encodeShortCode,
  type ItemScorer,
  parseResultCode,
  parseShortCode,
  type ScoredSeat,
  scoreSeat,
} from '../result-code.ts';

/** What came of a seat. */
export interface CollectedSeat {
  seat: number;
  code: string;
  scored: ScoredSeat;
  /** Whether the code told all that was given, and not the marks alone. */
  isFull: boolean;
}

/** What has been collected of a set. */
export interface Collection {
  readonly seats: ReadonlyMap<number, CollectedSeat>;
  /** What came second for a seat and is not the same: the teacher says which holds. */
  readonly conflicts: ReadonlyMap<number, CollectedSeat>;
}

export const emptyCollection: Collection = { seats: new Map(), conflicts: new Map() };

/** What became of a code. */
export type AddCodeOutcome =
  | { kind: 'new' | 'known' | 'fuller' | 'clash' | 'outside'; seat: number }
  | { kind: 'other' | 'damaged' | 'newer' | 'stranger'; code: string };

/** Reads any code of a set. */
export interface ResultCodeReader {
  resolved: ResolvedAssignment;
  read(code: string): DecodeOutcome<CollectedSeat>;
}

export function createResultCodeReader(
  resolved: ResolvedAssignment,
  scoreItem: ItemScorer,
  sentences: readonly string[],
): ResultCodeReader {
  return {
    resolved,
    read(code) {
      const full = parseResultCode(resolved, code, sentences);
      const isFull = full.ok || full.problem !== 'stranger';
      if (!full.ok && isFull) return full;
      const marks = full.ok
        ? ({ ok: true, result: scoreSeat(resolved, full.result, scoreItem) } as const)
        : parseShortCode(resolved, code);
      if (!marks.ok) return marks;
      const { seat } = marks.result;
      return {
        ok: true,
        result: { seat, code: normalizeCode(code), scored: marks.result, isFull },
      };
    },
  };
}

/** A code as it is kept: the same one, whoever wrote it how. */
const normalizeCode = (code: string) =>
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
export function extractCodes(text: string): string[] {
  const codes = text.trimStart().startsWith('{')
    ? [...text.slice(0, MAX_TEXT_LENGTH).matchAll(/"code":\s*"([^"]+)"/g)].map(
        ([, code = '']) => code,
      )
    : text
        .slice(0, MAX_TEXT_LENGTH)
        .split(/[\r\n;,]+/)
        .flatMap(extractCodesFromLine);
  const unique = [...new Set(codes)].slice(0, MAX_CODES);
  return unique.length > 0 || text.trim() === '' ? unique : [text.trim().slice(0, 40)];
}

function extractCodesFromLine(line: string): readonly string[] {
  const fullCodes = line.match(new RegExp(`${RESULT_CODE_FAMILY}\\d[0-9A-Z]+`, 'gi'));
  if (fullCodes) return fullCodes;
  const trimmed = line.trim();
  // what has neither a figure nor capitals alone is a word that somebody wrote above the codes
  const isShortCode =
    /^[0-9a-z](?:[\s\-–—.]?[0-9a-z]){4,}$/i.test(trimmed) && /\d|^[A-Z\s-]+$/.test(trimmed);
  return isShortCode ? [trimmed] : (line.match(/\b(?:[0-9a-z]{4}-)+[0-9a-z]{1,4}\b/gi) ?? []);
}

/** Takes one code. */
export function addCode(
  { resolved, read }: ResultCodeReader,
  collection: Collection,
  code: string,
): { collection: Collection; outcome: AddCodeOutcome } {
  const reading = read(code);
  if (!reading.ok) return { collection, outcome: { kind: reading.problem, code } };
  const collected = reading.result;
  const { seat } = collected;
  if (seat < 1 || seat > resolved.assignment.seats)
    return { collection, outcome: { kind: 'outside', seat } };
  // it may have been given another seat
  const existing = [...collection.seats.values()].find((one) =>
    isSameAttempt(resolved, one, collected),
  );
  if (existing) {
    if (existing.isFull || !collected.isFull)
      return { collection, outcome: { kind: 'known', seat: existing.seat } };
    const fuller = { ...collected, seat: existing.seat };
    return {
      collection: withSeat(collection, fuller),
      outcome: { kind: 'fuller', seat: existing.seat },
    };
  }
  if (!collection.seats.has(seat)) {
    return { collection: withSeat(collection, collected), outcome: { kind: 'new', seat } };
  }
  const conflicts = new Map(collection.conflicts).set(seat, collected);
  return { collection: { ...collection, conflicts }, outcome: { kind: 'clash', seat } };
}

const withSeat = (collection: Collection, collected: CollectedSeat): Collection => ({
  ...collection,
  seats: new Map(collection.seats).set(collected.seat, collected),
});

/** Whether two codes tell of the same play: one may be the short form of the other. */
function isSameAttempt(
  resolved: ResolvedAssignment,
  one: CollectedSeat,
  other: CollectedSeat,
): boolean {
  if (one.isFull === other.isFull) return one.code === other.code;
  const [full, short] = one.isFull ? [one, other] : [other, one];
  // the code says the seat that was played at, whatever seat it was given here
  return normalizeCode(encodeShortCode(resolved, full.scored)) === short.code;
}

/** Ends a clash: the first holds, the second does, or the second is given a seat that is free. */
export function resolveConflict(
  collection: Collection,
  seat: number,
  resolution: 'first' | 'second' | number,
): Collection {
  const second = collection.conflicts.get(seat);
  const conflicts = new Map(collection.conflicts);
  conflicts.delete(seat);
  const withoutConflict = { ...collection, conflicts };
  if (!second || resolution === 'first') return withoutConflict;
  return withSeat(withoutConflict, {
    ...second,
    seat: resolution === 'second' ? seat : resolution,
  });
}

/** Takes back what came of a seat. */
export function removeSeat(collection: Collection, seat: number): Collection {
  const [seats, conflicts] = [new Map(collection.seats), new Map(collection.conflicts)];
  seats.delete(seat);
  conflicts.delete(seat);
  return { seats, conflicts };
}

/** What is kept of a collection, and the collection that was kept. */
export const toStoredResults = (
  assignmentId: string,
  { seats, conflicts }: Collection,
): StoredResult[] =>
  [...seats.values()].map(({ seat, code }) => {
    const second = conflicts.get(seat)?.code;
    return { set: assignmentId, seat, code, ...(second !== undefined && { second }) };
  });

export function restoreCollection(
  { read }: ResultCodeReader,
  stored: readonly StoredResult[],
): Collection {
  const seats = new Map<number, CollectedSeat>();
  const conflicts = new Map<number, CollectedSeat>();
  for (const { seat, code, second } of stored) {
    const [reading, secondReading] = [read(code), second === undefined ? undefined : read(second)];
    if (reading.ok) seats.set(seat, { ...reading.result, seat });
    if (secondReading?.ok) conflicts.set(seat, { ...secondReading.result, seat });
  }
  return { seats, conflicts };
}
