import { confidences, type Item } from '../../bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../engine/seeded-random.ts';
import { type ItemResponse, isResponseTo } from '../../items/registry.ts';
import { LAST_TIME_MS } from '../../shared/civil-date.ts';
import { toBase32Char } from '../../shared/crockford32.ts';
import type { Assignment, GivenAnswer, ResolvedAssignment } from '../assignment.ts';
import type { TimeSpent } from './stopwatch.ts';

/** Stored as it is: the member names never change. */
export interface AttemptState {
  set: string;
  seat: number;
  begun: number;
  /** In the assignment's order; null for no answer, because JSON has no undefined. */
  given: readonly (GivenAnswer | null)[];
  /** Items left behind, in the seat's own order. */
  passed: number;
  /** The correction of the current item was shown, so its evidence is no longer asked for. */
  shown: boolean;
  /** Handed in, or out of time. */
  over: boolean;
  time?: TimeSpent;
  /**
   * Answers can be changed until they are handed in. Absent where each is corrected at once, and in
   * attempts of earlier versions, which end with their last item. With it `passed` is the position of
   * the item on the screen, or the number of items for the review of all answers; and `shown` means
   * that the item is shown with its answer, to be kept or changed.
   */
  revision?: Revision;
  /** Begun at another seat, which still names the record and sets the order. */
  moved?: Move;
  /**
   * No answer changes any more, since the passages in which its evidence is looked for would help. With
   * it `passed` is the position of the item whose evidence is asked for.
   */
  locked?: true;
  /** Seats whose correction this device showed before the attempt was handed in. */
  seen?: readonly number[];
}

interface Move {
  from: number;
  times: number;
}

interface Revision {
  /** Count of changes by answer: of two tabs the later change counts. */
  edits: readonly number[];
  /** A changed answer leads back to the review. */
  isReviewed: boolean;
}

const MINUTE_MS = 60_000;

export const timeLimitMsFor = (
  { minutes, stretch }: Assignment,
  seat: number,
): number | undefined =>
  minutes === undefined ? undefined : minutes * (stretch?.[seat] ?? 1) * MINUTE_MS;

export function itemOrderFor(
  assignment: Assignment,
  items: ResolvedAssignment['items'],
  seat: number,
): readonly number[] {
  const availableIndexes = assignment.items
    .map((_, index) => index)
    .filter((index) => items[index]);
  return assignment.order === 'same'
    ? availableIndexes
    : shuffleWithSeed(availableIndexes, deriveSeed(assignment.seed, `seat ${seat}`));
}

/** "I don't know" is no answer. */
export const isAnswered = <A extends Partial<GivenAnswer>>(
  answer: A | null | undefined,
): answer is A => answer != null && answer.response !== '';

export const countAnswered = ({ given }: Pick<AttemptState, 'given'>): number =>
  given.filter(isAnswered).length;

/** The seat that the attempt was begun at, which stays its own when a wrong number is corrected. */
export const firstSeatOf = ({ seat, moved }: Pick<AttemptState, 'seat' | 'moved'>): number =>
  moved?.from ?? seat;

/** A seat may have been changed since. */
export const isSameAttempt = (one: AttemptState, other: AttemptState): boolean =>
  firstSeatOf(one) === firstSeatOf(other) && one.begun === other.begun;

/** An older attempt, or one in its evidence, is not handed in. */
export const endsWithLastItem = ({ revision, locked }: AttemptState): boolean =>
  !revision || locked === true;

export const isFinishedAttempt = (
  { assignment, items }: Pick<ResolvedAssignment<Assignment>, 'assignment' | 'items'>,
  state: AttemptState,
): boolean =>
  state.over ||
  (endsWithLastItem(state) &&
    state.passed >= itemOrderFor(assignment, items, firstSeatOf(state)).length);

/** Undefined if every seat has answered on this device. */
export function chooseFreeSeat(
  seats: number,
  taken: readonly Pick<AttemptState, 'seat'>[],
  randomNumber: number,
): number | undefined {
  const free = Array.from({ length: seats }, (_, at) => at + 1).filter((seat) =>
    taken.every((attempt) => attempt.seat !== seat),
  );
  return free[randomNumber % free.length];
}

/** With the order by seat, neighbours also have the options under different letters. */
export const shuffleSeedFor = ({ order, seed }: Assignment, seat: number): number =>
  order === 'same' ? seed : deriveSeed(seed, `letters ${seat}`);

/**
 * The word by which a teacher opens the held correction for the whole class at once. Anyone who reads
 * the code can compute it: it keeps a class together, not a secret.
 */
export function unlockWordOf({ id, seed }: Pick<Assignment, 'id' | 'seed'>): string {
  const number = deriveSeed(seed, `correction ${id}`);
  return Array.from({ length: 4 }, (_, at) => toBase32Char((number >>> (5 * at)) & 31)).join('');
}

const isDuration = (value: unknown) => Number.isFinite(value) && (value as number) >= 0;

function isTimeSpent(value: unknown): value is TimeSpent {
  const { spent, away, gap, shift, seen } = (value ?? {}) as Record<keyof TimeSpent, unknown>;
  return [spent, away, gap].every(isDuration) && [shift, seen].every(Number.isFinite);
}

const isTime = (value: unknown) => isCount(value) && (value as number) <= LAST_TIME_MS;

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function isRevision(value: unknown, itemCount: number): value is Revision {
  const { edits, isReviewed } = (value ?? {}) as Record<keyof Revision, unknown>;
  if (!Array.isArray(edits) || edits.length !== itemCount) return false;
  return edits.every(isCount) && typeof isReviewed === 'boolean';
}

function isMove(value: unknown, seats: number): value is Move {
  const { from, times } = (value ?? {}) as Record<keyof Move, unknown>;
  return isSeatNumber(from, seats) && isCount(times);
}

const isSeatNumber = (value: unknown, seats: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= seats;

const isSeatList = (value: unknown, seats: number): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((seat) => isSeatNumber(seat, seats));

/** Undefined if the stored value is of another assignment or damaged. */
export function parseAttempt(
  stored: unknown,
  assignment: Assignment,
  items: ResolvedAssignment['items'] = [],
): AttemptState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { seat, begun, given, passed, shown, over, time, revision, moved, locked, seen, ...rest } =
    stored as Record<keyof AttemptState, unknown>;
  if (rest.set !== assignment.id || !isSeatNumber(seat, assignment.seats) || !isTime(begun))
    return undefined;
  if (!Array.isArray(given) || given.length !== assignment.items.length) return undefined;
  if (!Number.isInteger(passed) || (passed as number) < 0) return undefined;
  return {
    set: assignment.id,
    seat,
    begun: begun as number,
    passed: passed as number,
    given: given.map((answer, at) => parseGivenAnswer(answer, items[at])),
    shown: shown === true,
    over: over === true,
    ...(isTimeSpent(time) && { time }),
    ...(isRevision(revision, given.length) && { revision }),
    ...(isMove(moved, assignment.seats) && { moved }),
    ...(locked === true && { locked }),
    ...(isSeatList(seen, assignment.seats) && { seen }),
  };
}

const isOtherAnswer = (one: GivenAnswer | null, other: GivenAnswer | null | undefined): boolean =>
  Boolean(one && other) && JSON.stringify(one?.response) !== JSON.stringify(other?.response);

const editsOf = ({ revision }: AttemptState, at: number): number => revision?.edits[at] ?? 0;

/** Ours may have been changed in a tab that did not know. */
const isLockedOut = (ours: AttemptState, theirs: AttemptState): boolean =>
  theirs.locked === true && !ours.locked;

export const hasOtherAnswer = (ours: AttemptState, stored: AttemptState): boolean =>
  ours.given.some(
    (answer, at) =>
      (isLockedOut(ours, stored) || editsOf(ours, at) <= editsOf(stored, at)) &&
      isOtherAnswer(answer, stored.given[at]),
  );

/**
 * A locked answer wins, then the one changed more often, then the stored one (`theirs`). The same
 * answer has the evidence and the confidence of both.
 */
function mergeAnswer(ours: AttemptState, theirs: AttemptState, at: number): GivenAnswer | null {
  const answer = ours.given[at] ?? null;
  const stored = theirs.given[at] ?? null;
  if (isLockedOut(ours, theirs)) return stored ?? answer;
  if (isLockedOut(theirs, ours)) return answer ?? stored;
  const lead = editsOf(ours, at) - editsOf(theirs, at);
  if (lead !== 0) return lead > 0 ? answer : stored;
  return answer && stored && !isOtherAnswer(answer, stored)
    ? { ...stored, ...answer }
    : (stored ?? answer);
}

const sumEdits = ({ revision }: AttemptState): number =>
  revision?.edits.reduce((sum, count) => sum + count, 0) ?? 0;

/** A pupil who may change answers goes back and forth: more answers are further on. */
const isFurther = (theirs: AttemptState, ours: AttemptState): boolean =>
  theirs.locked !== ours.locked
    ? theirs.locked === true
    : endsWithLastItem(ours)
      ? theirs.passed > ours.passed
      : sumEdits(theirs) > sumEdits(ours);

function mergeRevisions(ours: AttemptState, theirs: AttemptState): Revision | undefined {
  return (
    ours.revision && {
      edits: ours.revision.edits.map((count, at) => Math.max(count, editsOf(theirs, at))),
      isReviewed: ours.revision.isReviewed || theirs.revision?.isReviewed === true,
    }
  );
}

/** Merges the state of two tabs: union of answers, the later seat, the further position. */
export function mergeAttempts(ours: AttemptState, theirs: AttemptState): AttemptState {
  if (!isSameAttempt(ours, theirs)) return ours;
  const { passed, shown } = isFurther(theirs, ours) ? theirs : ours;
  const { seat, moved } = (theirs.moved?.times ?? 0) > (ours.moved?.times ?? 0) ? theirs : ours;
  const revision = mergeRevisions(ours, theirs);
  const locked = ours.locked ?? theirs.locked;
  const seen = [...new Set([...(ours.seen ?? []), ...(theirs.seen ?? [])])].sort((a, b) => a - b);
  return {
    ...ours,
    seat,
    passed,
    shown,
    given: ours.given.map((_, at) => mergeAnswer(ours, theirs, at)),
    over: ours.over || theirs.over,
    ...(moved && { moved }),
    ...(revision && { revision }),
    ...(locked && { locked }),
    ...(seen.length > 0 && { seen }),
    ...(ours.time && {
      time: { ...ours.time, spent: Math.max(ours.time.spent, theirs.time?.spent ?? 0) },
    }),
  };
}

/** Whatever the time. */
export const isSameProgress = (one: AttemptState, other: AttemptState): boolean =>
  JSON.stringify({ ...one, time: null }) === JSON.stringify({ ...other, time: null });

/** Null if it is not this item's, as in a record from a file. */
function parseGivenAnswer(value: unknown, item: Item | undefined): GivenAnswer | null {
  const { response, sentences, confidence } = Object(value) as Record<keyof GivenAnswer, unknown>;
  if (item ? !isResponseTo(item, response) : response == null) return null;
  const isList = Array.isArray(sentences) && sentences.every((id) => typeof id === 'string');
  if (sentences !== undefined && !isList) return null;
  const known = confidences.find((one) => one === confidence);
  return {
    response: response as ItemResponse,
    ...(isList && { sentences }),
    ...(known && { confidence: known }),
  };
}
