import { formatIsoDay, MAX_TIMEZONE_DAYS, parseIsoDayOrThrow } from '../shared/civil-date.ts';
import type { DayRange } from './reducer.ts';

export interface Streak {
  length: number;
  frozen: readonly string[];
  freezes: number;
  best: number;
}

const DAYS_PER_FREEZE = 7;

/**
 * One day may be missed for every seven played since the previous one. Counting backwards, an added day
 * never shortens a streak. A streak is alive if its last day is today, one of the two before, or in the
 * future, since nobody can tell which clock was wrong; the longest one counts. A single day more than
 * two ahead counts once a neighbour was played or its date has come.
 */
export function computeStreak(days: readonly DayRange[], today: string): Streak {
  const todayNumber = parseIsoDayOrThrow(today);
  // sorted, so that of two equal streaks the one nearer to today counts
  const played = new Set(days.flatMap(expandRange));
  let current = emptyWalk;
  let best = 0;
  for (const end of played) {
    if (played.has(end + 1)) continue;
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
  since: number;
}

const emptyWalk: StreakWalk = { length: 0, frozen: [], since: Number.POSITIVE_INFINITY };

/** `savedDays`: the missed day after `end`, if any. */
function walkBack(
  played: ReadonlySet<number>,
  end: number,
  savedDays: readonly number[],
): StreakWalk {
  const frozen = [...savedDays];
  let since = savedDays.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  let length = 0;
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
