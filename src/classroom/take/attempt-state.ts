import type { Item } from '../../bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../engine/seeded-random.ts';
import { isResponseTo } from '../../items/registry.ts';
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
  over: boolean;
  time?: TimeSpent;
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

/** That one does not know is no answer. */
export const countAnswered = ({ given }: Pick<AttemptState, 'given'>): number =>
  given.filter((answer) => answer !== null && answer.response !== '').length;

export const isFinishedAttempt = (
  { assignment, items }: Pick<ResolvedAssignment<Assignment>, 'assignment' | 'items'>,
  { over, passed, seat }: AttemptState,
): boolean => over || passed >= itemOrderFor(assignment, items, seat).length;

/** None is left where every seat has answered on this device. */
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

const isSeatNumber = (value: unknown, seats: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= seats;

/** Undefined if the stored value is of another assignment or damaged. */
export function parseAttempt(
  stored: unknown,
  assignment: Assignment,
  items: ResolvedAssignment['items'] = [],
): AttemptState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { seat, begun, given, passed, shown, over, time, ...rest } = stored as Record<
    keyof AttemptState,
    unknown
  >;
  if (
    rest.set !== assignment.id ||
    !isSeatNumber(seat, assignment.seats) ||
    !Number.isFinite(begun)
  )
    return undefined;
  if (!Array.isArray(given) || given.length !== assignment.items.length) return undefined;
  if (!Number.isInteger(passed) || (passed as number) < 0) return undefined;
  return {
    set: assignment.id,
    seat,
    begun: begun as number,
    passed: passed as number,
    given: given.map((answer, at) => (isGivenAnswer(answer, items[at]) ? answer : null)),
    shown: shown === true,
    over: over === true,
    ...(isTimeSpent(time) && { time }),
  };
}

const isOtherAnswer = (one: GivenAnswer | null, other: GivenAnswer | null | undefined): boolean =>
  Boolean(one && other) && JSON.stringify(one?.response) !== JSON.stringify(other?.response);

/** Whether another tab had already stored another answer to one of ours. */
export const hasOtherAnswer = (ours: AttemptState, stored: AttemptState): boolean =>
  ours.given.some((answer, at) => isOtherAnswer(answer, stored.given[at]));

/**
 * Merges the state of two tabs: union of answers, the further position. For an item answered in both,
 * the stored answer (`theirs`) wins, unless ours is the same with evidence.
 */
export function mergeAttempts(ours: AttemptState, theirs: AttemptState): AttemptState {
  if (ours.seat !== theirs.seat || ours.begun !== theirs.begun) return ours;
  const { passed, shown } = theirs.passed > ours.passed ? theirs : ours;
  return {
    ...ours,
    passed,
    shown,
    given: ours.given.map((answer, at) =>
      answer?.sentences && !isOtherAnswer(answer, theirs.given[at])
        ? answer
        : (theirs.given[at] ?? answer),
    ),
    over: ours.over || theirs.over,
    ...(ours.time && {
      time: { ...ours.time, spent: Math.max(ours.time.spent, theirs.time?.spent ?? 0) },
    }),
  };
}

/** Whatever the time. */
export const isSameProgress = (one: AttemptState, other: AttemptState): boolean =>
  JSON.stringify({ ...one, time: null }) === JSON.stringify({ ...other, time: null });

function isGivenAnswer(value: unknown, item: Item | undefined): value is GivenAnswer {
  const { response, sentences } = (value ?? {}) as Record<keyof GivenAnswer, unknown>;
  if (item ? !isResponseTo(item, response) : response == null) return false;
  return (
    sentences === undefined ||
    (Array.isArray(sentences) && sentences.every((id) => typeof id === 'string'))
  );
}
