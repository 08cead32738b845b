import { dayOf, isoDay, MAX_TIMEZONE_DAYS } from '../shared/civil-date.ts';
import type { DayRange } from './reducer.ts';

export interface Streak {
  /** Days played; those that the freeze saved are not among them. */
  length: number;
  /** The ISO days missed and saved, the latest first. */
  frozen: readonly string[];
  /** Days that may be missed from now on: 1 or 0. */
  freezes: number;
  /** The longest that a streak ever was. */
  best: number;
}

/** Days to play after a missed one until the next may be missed. */
const DAYS_PER_FREEZE = 7;

/**
 * The streak of the days whose dispatch was finished.
 *
 * The rule: days in a row, where one day may be missed for every seven played since the one missed
 * before it. It is read from its last day backwards, so a day more (another device's log, a clock
 * set back) can lengthen a streak and never shortens it; missing a day too many does not end a
 * streak at nothing but lets go of what lies before the day missed earlier.
 *
 * The clock: a streak lives while its last day is today, yesterday or, yesterday being missed, the
 * day before, and also while that day is still to come: then the clock was ahead, or is behind, and
 * nobody can tell which. Of streaks alive the longest counts, so a clock that jumped ahead breaks
 * none and one that went back takes none. A single day that lies more than two ahead was a jump,
 * seen once: it counts when a second day beside it has been played, or when its time has come.
 */
export function streak(days: readonly DayRange[], today: string): Streak {
  const now = dayOf(today);
  // in their order, so that of two as long the one nearer to the clock is told
  const played = new Set(days.flatMap(daysOf));
  let current = emptyWalk;
  let best = 0;
  for (const end of played) {
    if (played.has(end + 1)) continue;
    // yesterday, missed, is the freeze's to save
    const spent = end === now - 2;
    const found = walk(played, end, spent ? [now - 1] : []);
    const whole = spent ? walk(played, end, []).length : found.length;
    if (end > now + MAX_TIMEZONE_DAYS && whole < 2) continue;
    best = Math.max(best, whole);
    if (end >= now - 2 && found.length > current.length) current = found;
  }
  return {
    length: current.length,
    frozen: current.frozen.map(isoDay),
    freezes: current.since >= DAYS_PER_FREEZE ? 1 : 0,
    best,
  };
}

const daysOf = ([first, last]: DayRange) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface StreakWalk {
  length: number;
  frozen: readonly number[];
  /** Days played after the latest one missed; without end where none was. */
  since: number;
}

const emptyWalk: StreakWalk = { length: 0, frozen: [], since: Number.POSITIVE_INFINITY };

/** Goes back from the last day of a streak to its first. `saved`: the day after it, where it was missed. */
function walk(played: ReadonlySet<number>, end: number, saved: readonly number[]): StreakWalk {
  const frozen = [...saved];
  let since = saved.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  let length = 0;
  // days played since the missed day that the walk came over last
  let run = since;
  for (let day = end; ; day--) {
    if (played.has(day)) {
      length++;
      run++;
    } else if (played.has(day - 1) && run >= DAYS_PER_FREEZE) {
      if (frozen.length === 0) since = length;
      frozen.push(day);
      run = 0;
    } else return { length, frozen, since };
  }
}
