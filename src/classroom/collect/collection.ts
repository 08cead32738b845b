import type { ResolvedAssignment } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import {
  compactCode,
  type DecodeOutcome,
  type ItemScorer,
  parseResultCode,
  type ScoredSeat,
  scoreSeat,
  spellCanonically,
} from '../result-code.ts';
import { encodeShortCode, measureShortCode, parseShortCode } from '../short-code.ts';

export interface CollectedSeat {
  seat: number;
  code: string;
  scored: ScoredSeat;
  /** A full code holds the answers; a short one little more than the scores. */
  isFull: boolean;
  isFromCards?: boolean;
}

export interface Collection {
  readonly seats: ReadonlyMap<number, CollectedSeat>;
  /** Further, different results for a seat as they came, until the teacher decides on each. */
  readonly conflicts: ReadonlyMap<number, readonly CollectedSeat[]>;
  /** Not asked about again, as long as their seat has a result. */
  readonly refused: ReadonlyMap<number, readonly CollectedSeat[]>;
}

export const emptyCollection: Collection = {
  seats: new Map(),
  conflicts: new Map(),
  refused: new Map(),
};

export type AddCodeOutcome =
  | { kind: 'new' | 'known' | 'fuller' | 'refused' | 'outside'; seat: number }
  | { kind: 'clash'; seat: number; count?: number }
  | { kind: 'other' | 'damaged' | 'newer' | 'stranger'; code: string };

export interface ResultCodeReader {
  resolved: ResolvedAssignment;
  shortCodeLength: number;
  read(code: string): DecodeOutcome<CollectedSeat>;
}

export function createResultCodeReader(
  resolved: ResolvedAssignment,
  scoreItem: ItemScorer,
  sentences: readonly string[],
): ResultCodeReader {
  return {
    resolved,
    shortCodeLength: measureShortCode(resolved),
    read(code) {
      const full = parseResultCode(resolved, code, sentences);
      const isFull = full.ok || full.problem !== 'stranger';
      if (!full.ok && isFull) return full;
      const scored = full.ok
        ? ({ ok: true, result: scoreSeat(resolved, full.result, scoreItem) } as const)
        : parseShortCode(resolved, code);
      if (!scored.ok) return scored;
      const { seat } = scored.result;
      return {
        ok: true,
        result: { seat, code: spellCanonically(code), scored: scored.result, isFull },
      };
    },
  };
}

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
  // the teacher may have moved it to another seat
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
  for (const [refusedSeat, refused] of collection.refused) {
    if (!refused.some((one) => isSameAttempt(resolved, one, collected))) continue;
    const fullest = addUndecided(resolved, refused, { ...collected, seat: refusedSeat });
    return {
      collection: withFurther(collection, 'refused', refusedSeat, fullest),
      outcome: { kind: 'refused', seat: refusedSeat },
    };
  }
  if (!collection.seats.has(seat)) {
    return { collection: withSeat(collection, collected), outcome: { kind: 'new', seat } };
  }
  const undecided = addUndecided(resolved, collection.conflicts.get(seat) ?? [], collected);
  const count = undecided.length + 1;
  return {
    collection: withFurther(collection, 'conflicts', seat, undecided),
    outcome: { kind: 'clash', seat, ...(count > 2 && { count }) },
  };
}

function addUndecided(
  resolved: ResolvedAssignment,
  undecided: readonly CollectedSeat[],
  collected: CollectedSeat,
): readonly CollectedSeat[] {
  const at = undecided.findIndex((one) => isSameAttempt(resolved, one, collected));
  if (at < 0) return [...undecided, collected];
  return collected.isFull ? undecided.map((one, i) => (i === at ? collected : one)) : undecided;
}

function withFurther(
  collection: Collection,
  kind: 'conflicts' | 'refused',
  seat: number,
  results: readonly CollectedSeat[],
): Collection {
  const further = new Map(collection[kind]).set(seat, results);
  if (results.length === 0) further.delete(seat);
  return { ...collection, [kind]: further };
}

export const isAccepted = ({ kind }: AddCodeOutcome): boolean =>
  kind === 'new' || kind === 'known' || kind === 'fuller' || kind === 'refused';

export function addCodes(
  reader: ResultCodeReader,
  collection: Collection,
  codes: readonly string[],
): { collection: Collection; outcomes: AddCodeOutcome[] } {
  let next = collection;
  const outcomes = codes.map((code) => {
    const added = addCode(reader, next, code);
    next = added.collection;
    return added.outcome;
  });
  return { collection: next, outcomes };
}

const withSeat = (collection: Collection, collected: CollectedSeat): Collection => ({
  ...collection,
  seats: new Map(collection.seats).set(collected.seat, collected),
});

/** One code may be the short form of the other. */
function isSameAttempt(
  resolved: ResolvedAssignment,
  one: CollectedSeat,
  other: CollectedSeat,
): boolean {
  if (one.isFull === other.isFull) return one.code === other.code;
  const [full, short] = one.isFull ? [one, other] : [other, one];
  // a code holds the pupil's own seat, even if the teacher has moved the result
  return compactCode(encodeShortCode(resolved, full.scored)) === short.code;
}

/** A number is the free seat that the second result moves to. */
export type ConflictResolution = 'first' | 'second' | number;

/** Unchanged if another tab has decided on this code, or has filled the seat that it was to move to. */
export function resolveConflict(
  collection: Collection,
  seat: number,
  resolution: ConflictResolution,
  code = collection.conflicts.get(seat)?.[0]?.code,
): Collection {
  const undecided = collection.conflicts.get(seat) ?? [];
  const second = undecided.find((one) => one.code === code);
  const isTaken = typeof resolution === 'number' && collection.seats.has(resolution);
  if (!second || isTaken) return collection;
  const decided = withFurther(
    collection,
    'conflicts',
    seat,
    undecided.filter((one) => one !== second),
  );
  if (typeof resolution === 'number') return withSeat(decided, { ...second, seat: resolution });
  const refused = resolution === 'first' ? second : collection.seats.get(seat);
  const before = collection.refused.get(seat) ?? [];
  const next = withFurther(decided, 'refused', seat, [...before, ...(refused ? [refused] : [])]);
  return resolution === 'first' ? next : withSeat(next, second);
}

export function takeBackRefusal(collection: Collection, seat: number, code: string): Collection {
  const refused = collection.refused.get(seat) ?? [];
  const result = refused.find((one) => one.code === code);
  if (!result) return collection;
  const undecided = [...(collection.conflicts.get(seat) ?? []), result];
  const asked = withFurther(collection, 'conflicts', seat, undecided);
  return withFurther(
    asked,
    'refused',
    seat,
    refused.filter((one) => one !== result),
  );
}

export function removeSeat(collection: Collection, seat: number): Collection {
  const [next, ...undecided] = collection.conflicts.get(seat) ?? [];
  const seats = new Map(collection.seats);
  seats.delete(seat);
  const removed = { ...withFurther(collection, 'conflicts', seat, undecided), seats };
  return next ? withSeat(removed, next) : withFurther(removed, 'refused', seat, []);
}

/** A pupil typed the number of another. Unchanged if that seat is taken by now. */
export function moveSeat(collection: Collection, from: number, to: number): Collection {
  const moved = collection.seats.get(from);
  if (!moved || collection.seats.has(to)) return collection;
  return withSeat(removeSeat(collection, from), { ...moved, seat: to });
}

export const toStoredResults = (
  assignmentId: string,
  { seats, conflicts, refused }: Collection,
): StoredResult[] =>
  [...seats.values()].map((first) => {
    const { seat, code } = first;
    const undecided = conflicts.get(seat) ?? [];
    const [second, ...more] = undecided.map((one) => one.code);
    const refusals = refused.get(seat) ?? [];
    const fromCards = [first, ...undecided, ...refusals].find((one) => one.isFromCards);
    return {
      ...{ set: assignmentId, seat, code },
      ...(second !== undefined && { second }),
      ...(more.length > 0 && { more }),
      ...(refusals.length > 0 && { refused: refusals.map((one) => one.code) }),
      ...(fromCards && { cards: fromCards.code }),
    };
  });

export function restoreCollection(
  { read }: ResultCodeReader,
  stored: readonly StoredResult[],
): Collection {
  const seats = new Map<number, CollectedSeat>();
  const conflicts = new Map<number, readonly CollectedSeat[]>();
  const refused = new Map<number, readonly CollectedSeat[]>();
  for (const one of stored) {
    const { seat, code, second, more = [], cards } = one;
    const readAll = (codes: readonly string[]) =>
      codes.flatMap((each) => {
        const reading = read(each);
        if (!reading.ok) return [];
        return { ...reading.result, seat, ...(each === cards && { isFromCards: true }) };
      });
    const [first, ...undecided] = readAll([code, second ?? [], more].flat());
    const refusals = readAll(one.refused ?? []);
    if (first) seats.set(seat, first);
    if (undecided.length > 0) conflicts.set(seat, undecided);
    if (refusals.length > 0) refused.set(seat, refusals);
  }
  return { seats, conflicts, refused };
}

export function diffCollections(assignmentId: string, before: Collection, next: Collection) {
  const known = new Set(toStoredResults(assignmentId, before).map((one) => JSON.stringify(one)));
  return {
    saved: toStoredResults(assignmentId, next).filter((one) => !known.has(JSON.stringify(one))),
    removedSeats: [...before.seats.keys()].filter((seat) => !next.seats.has(seat)),
  };
}
