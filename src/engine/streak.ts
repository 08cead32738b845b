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
 * future, since nobody can tell which clock was wrong; their days count together. A single day more
 * than two ahead counts once a neighbour was played or its date has come.
 */
export function computeStreak(days: readonly DayRange[], today: string): Streak {
  const todayNumber = parseIsoDayOrThrow(today);
  // sorted: what lies ahead comes last
  const played = new Set(days.flatMap(expandRange));
  const alive = new Set<number>();
  let current = emptyWalk;
  let best = 0;
  for (const end of played) {
    if (played.has(end + 1)) continue;
    const isAhead = end > todayNumber + MAX_TIMEZONE_DAYS;
    const isFreezeSpent = end === todayNumber - 2;
    const candidate = walkBack(played, end, isFreezeSpent ? [todayNumber - 1] : []);
    const { days } = isFreezeSpent ? walkBack(played, end, []) : candidate;
    if (isAhead && days.length < 2) continue;
    best = Math.max(best, days.length);
    if (end < todayNumber - 2) continue;
    for (const day of candidate.days) alive.add(day);
    const isLonger = candidate.days.length > current.days.length;
    if (isAhead ? current === emptyWalk : isLonger) current = candidate;
  }
  return {
    length: alive.size,
    frozen: current.frozen.map(formatIsoDay),
    freezes: current.since >= DAYS_PER_FREEZE ? 1 : 0,
    best: Math.max(best, alive.size),
  };
}

const expandRange = ([first, last]: DayRange) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface StreakWalk {
  days: readonly number[];
  frozen: readonly number[];
  since: number;
}

const emptyWalk: StreakWalk = { days: [], frozen: [], since: Number.POSITIVE_INFINITY };

/** `savedDays`: the missed day after `end`, if any. */
function walkBack(
  played: ReadonlySet<number>,
  end: number,
  savedDays: readonly number[],
): StreakWalk {
  const frozen = [...savedDays];
  let since = savedDays.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  const days: number[] = [];
  let daysSinceMissed = since;
  for (let day = end; ; day--) {
    if (played.has(day)) {
      days.push(day);
      daysSinceMissed++;
    } else if (played.has(day - 1) && daysSinceMissed >= DAYS_PER_FREEZE) {
      if (frozen.length === 0) since = days.length;
      frozen.push(day);
      daysSinceMissed = 0;
    } else return { days, frozen, since };
  }
}
