import { formatIsoDay, MAX_TIMEZONE_DAYS, parseIsoDayOrThrow } from '../shared/civil-date.ts';
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
export function computeStreak(days: readonly DayRange[], today: string): Streak {
  const todayNumber = parseIsoDayOrThrow(today);
  // in their order, so that of two as long the one nearer to the clock is told
  const played = new Set(days.flatMap(expandRange));
  let current = emptyWalk;
  let best = 0;
  for (const end of played) {
    if (played.has(end + 1)) continue;
    // yesterday, missed, is the freeze's to save
    const isFreezeSpent = end === todayNumber - 2;
    const candidate = walkBack(played, end, isFreezeSpent ? [todayNumber - 1] : []);
    const playedLength = isFreezeSpent ? walkBack(played, end, []).length : candidate.length;
    if (end > todayNumber + MAX_TIMEZONE_DAYS && playedLength < 2) continue;
    best = Math.max(best, playedLength);
    if (end >= todayNumber - 2 && candidate.length > current.length) current = candidate;
  }
  return {
    length: current.length,
    frozen: current.frozen.map(formatIsoDay),
    freezes: current.since >= DAYS_PER_FREEZE ? 1 : 0,
    best,
  };
}

const expandRange = ([first, last]: DayRange) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface StreakWalk {
  length: number;
  frozen: readonly number[];
  /** Days played after the latest one missed; without end where none was. */
  since: number;
}

const emptyWalk: StreakWalk = { length: 0, frozen: [], since: Number.POSITIVE_INFINITY };

/** Goes back from the last day of a streak to its first. `saved`: the day after it, where it was missed. */
function walkBack(
  played: ReadonlySet<number>,
  end: number,
  savedDays: readonly number[],
): StreakWalk {
  const frozen = [...savedDays];
  let since = savedDays.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  let length = 0;
  // days played since the missed day that the walk came over last
  let daysSinceMissed = since;
  for (let day = end; ; day--) {
    if (played.has(day)) {
      length++;
      daysSinceMissed++;
    } else if (played.has(day - 1) && daysSinceMissed >= DAYS_PER_FREEZE) {
      if (frozen.length === 0) since = length;
      frozen.push(day);
      daysSinceMissed = 0;
    } else return { length, frozen, since };
  }
}
