import { MAX_TIMEZONE_DAYS, MS_PER_DAY } from '../shared/civil-date.ts';
import { dueAt, type FactMemory, isCredible, isDue, type Memory } from './spaced-repetition.ts';

/**
 * `now` in ms, `offset` in minutes east of UTC. One offset serves all days: near a change of summer
 * time, an answer around midnight may count for the next day.
 */
export interface LocalTime {
  now: number;
  offset: number;
}

/** Days since 1970-01-01. */
export const toLocalDay = (at: number, { offset }: Pick<LocalTime, 'offset'>): number =>
  Math.floor((at + offset * 60_000) / MS_PER_DAY);

/** Answered right, and retrievability, by definition 0.9 or more within the stability. */
function countRetained(memories: readonly FactMemory[], now: number) {
  let retained = 0;
  for (const { at, stability, score } of memories)
    if (score >= 1 && now <= at + stability * MS_PER_DAY && isCredible(at, now)) retained++;
  return retained;
}

export interface CurvePoint {
  day: number;
  held: number;
}

export interface RetentionCurve {
  day?: number;
  points: readonly CurvePoint[];
}

const CURVE_DAYS = 30;

/** In the order in which they were counted: those of a clock that jumped do not replace the others. */
const MAX_POINTS = 2 * CURVE_DAYS;

export function extendCurve(
  curve: RetentionCurve,
  memory: Memory,
  localTime: LocalTime,
): RetentionCurve {
  const today = toLocalDay(localTime.now, localTime);
  // Ignore a clock set back, and a day further ahead than any time zone: the clock was wrong then.
  if (curve.day !== undefined && today <= curve.day && curve.day <= today + MAX_TIMEZONE_DAYS)
    return curve;
  const memories = Object.values(memory);
  const newPoints: CurvePoint[] = [];
  let day = curve.day ?? today;
  for (; day < today; day = Math.max(day + 1, today - CURVE_DAYS)) {
    if (curve.points.some((point) => point.day === day)) continue;
    const end = (day + 1) * MS_PER_DAY - localTime.offset * 60_000;
    newPoints.push({
      day,
      held: countRetained(
        memories.filter(({ at }) => at < end),
        end,
      ),
    });
  }
  return { day: today, points: [...curve.points, ...newPoints].slice(-MAX_POINTS) };
}

export function retainedByDay(
  curve: RetentionCurve,
  memory: Memory,
  days: number,
  localTime: LocalTime,
): CurvePoint[] {
  const today = toLocalDay(localTime.now, localTime);
  const { points } = extendCurve(curve, memory, localTime);
  return Array.from({ length: days }, (_, index) => {
    const at = today - days + 1 + index;
    if (at === today) return { day: at, held: countRetained(Object.values(memory), localTime.now) };
    return points.find((point) => point.day === at) ?? { day: at, held: 0 };
  });
}

/** Today's point is all that is to be restored now: what is answered or falls due today waits. */
export function dueByDay(memory: Memory, days: number, localTime: LocalTime) {
  const today = toLocalDay(localTime.now, localTime);
  const dueCounts = Array.from({ length: days }, (_, index) => ({ day: today + index, due: 0 }));
  for (const factMemory of Object.values(memory)) {
    const isMissed = factMemory.score < 1;
    const wasSeenToday = toLocalDay(factMemory.at, localTime) === today;
    const dueDay =
      !wasSeenToday && (isMissed || isDue(factMemory, localTime.now))
        ? today
        : Math.max(today + 1, isMissed ? 0 : toLocalDay(dueAt(factMemory), localTime));
    const slot = dueCounts[dueDay - today];
    if (slot) slot.due++;
  }
  return dueCounts;
}
