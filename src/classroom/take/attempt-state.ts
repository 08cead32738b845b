import { deriveSeed, shuffleWithSeed } from '../../engine/seeded-random.ts';
import { sign } from '../../shared/crockford32.ts';
import type { Assignment, GivenAnswer, ResolvedAssignment } from '../assignment.ts';

/** What a seat has done so far: all that is kept of a sitting, so that a reload loses nothing. */
export interface AttemptState {
  set: string;
  seat: number;
  /** When it began, in ms since 1970. */
  begun: number;
  /** In the order of the set; null where nothing was given, for a file knows no undefined. */
  given: readonly (GivenAnswer | null)[];
  /** How many items are behind it, in its own order. */
  passed: number;
  /** Whether the proof of the item at hand was given, or is not wanted: its correction was shown. */
  shown: boolean;
  /** Whether it has ended. */
  over: boolean;
}

const MINUTE_MS = 60_000;

/** How long a seat has, in ms; undefined for as long as it wants. */
export const timeLimitMsFor = (
  { minutes, stretch }: Assignment,
  seat: number,
): number | undefined =>
  minutes === undefined ? undefined : minutes * (stretch?.[seat] ?? 1) * MINUTE_MS;

/** The places of these items in the order in which a seat gets them. */
export function itemOrderFor(
  assignment: Assignment,
  items: ResolvedAssignment['items'],
  seat: number,
): readonly number[] {
  const availableIndexes = assignment.items
    .map((_, place) => place)
    .filter((place) => items[place]);
  return assignment.order === 'same'
    ? availableIndexes
    : shuffleWithSeed(availableIndexes, deriveSeed(assignment.seed, `seat ${seat}`));
}

/** What the lists of an item are put in order by for a seat: neighbours have other letters by seat. */
export const shuffleSeedFor = ({ order, seed }: Assignment, seat: number): number =>
  order === 'same' ? seed : deriveSeed(seed, `letters ${seat}`);

/**
 * The word that opens a correction that is held: the teacher's screen has it, and says it when it is
 * time. It keeps nothing from whoever reads the program; it keeps a class together.
 */
export function unlockWordOf({ id, seed }: Pick<Assignment, 'id' | 'seed'>): string {
  const number = deriveSeed(seed, `correction ${id}`);
  return Array.from({ length: 4 }, (_, at) => sign((number >>> (5 * at)) & 31)).join('');
}

const isSeatNumber = (value: unknown, seats: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= seats;

/** What was kept of a sitting of this set; undefined where it is that of another, or damaged. */
export function parseAttempt(stored: unknown, assignment: Assignment): AttemptState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { seat, begun, given, passed, shown, over, ...rest } = stored as Record<
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
    ...{ set: assignment.id, seat, begun: begun as number, passed: passed as number },
    given: given.map((one) => (isGivenAnswer(one) ? one : null)),
    shown: shown === true,
    over: over === true,
  };
}

/**
 * What two tabs know of one sitting: whichever has an answer, and the further of the two. An answer that
 * the other has kept holds; where it was given to the same item once more, only its proof can be added.
 */
export function mergeAttempts(ours: AttemptState, theirs: AttemptState): AttemptState {
  if (ours.seat !== theirs.seat || ours.begun !== theirs.begun) return ours;
  const { passed, shown } = theirs.passed > ours.passed ? theirs : ours;
  return {
    ...ours,
    ...{ passed, shown },
    given: ours.given.map((one, at) => (one?.sentences ? one : (theirs.given[at] ?? one))),
    over: ours.over || theirs.over,
  };
}

const isGivenAnswer = (value: unknown): value is GivenAnswer =>
  typeof value === 'object' && value !== null && 'response' in value && value.response != null;
