import { shuffle, subseed } from '../../engine/seeded-random.ts';
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
export const timeOf = ({ minutes, stretch }: Assignment, seat: number): number | undefined =>
  minutes === undefined ? undefined : minutes * (stretch?.[seat] ?? 1) * MINUTE_MS;

/** The places of these items in the order in which a seat gets them. */
export function orderFor(
  set: Assignment,
  items: ResolvedAssignment['items'],
  seat: number,
): readonly number[] {
  const there = set.items.map((_, place) => place).filter((place) => items[place]);
  return set.order === 'same' ? there : shuffle(there, subseed(set.seed, `seat ${seat}`));
}

/** What the lists of an item are put in order by for a seat: neighbours have other letters by seat. */
export const seedFor = ({ order, seed }: Assignment, seat: number): number =>
  order === 'same' ? seed : subseed(seed, `letters ${seat}`);

/**
 * The word that opens a correction that is held: the teacher's screen has it, and says it when it is
 * time. It keeps nothing from whoever reads the program; it keeps a class together.
 */
export function wordOf({ id, seed }: Pick<Assignment, 'id' | 'seed'>): string {
  const number = subseed(seed, `correction ${id}`);
  return Array.from({ length: 4 }, (_, at) => sign((number >>> (5 * at)) & 31)).join('');
}

const isSeat = (value: unknown, seats: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= seats;

/** What was kept of a sitting of this set; undefined where it is that of another, or damaged. */
export function satOf(kept: unknown, set: Assignment): AttemptState | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { seat, begun, given, passed, shown, over, ...rest } = kept as Record<
    keyof AttemptState,
    unknown
  >;
  if (rest.set !== set.id || !isSeat(seat, set.seats) || !Number.isFinite(begun)) return undefined;
  if (!Array.isArray(given) || given.length !== set.items.length) return undefined;
  if (!Number.isInteger(passed) || (passed as number) < 0) return undefined;
  return {
    ...{ set: set.id, seat, begun: begun as number, passed: passed as number },
    given: given.map((one) => (isGiven(one) ? one : null)),
    shown: shown === true,
    over: over === true,
  };
}

/**
 * What two tabs know of one sitting: whichever has an answer, and the further of the two. An answer that
 * the other has kept holds; where it was given to the same item once more, only its proof can be added.
 */
export function joined(mine: AttemptState, theirs: AttemptState): AttemptState {
  if (mine.seat !== theirs.seat || mine.begun !== theirs.begun) return mine;
  const { passed, shown } = theirs.passed > mine.passed ? theirs : mine;
  return {
    ...mine,
    ...{ passed, shown },
    given: mine.given.map((one, at) => (one?.sentences ? one : (theirs.given[at] ?? one))),
    over: mine.over || theirs.over,
  };
}

const isGiven = (value: unknown): value is GivenAnswer =>
  typeof value === 'object' && value !== null && 'response' in value && value.response != null;
