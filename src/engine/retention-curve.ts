import { MAX_TIMEZONE_DAYS, MS_PER_DAY } from '../shared/civil-date.ts';
import { dueAt, type FactMemory, isDue, type Memory } from './spaced-repetition.ts';

/**
 * `now` in ms since 1970, `offset` in minutes east of UTC (the negative of JavaScript's
 * getTimezoneOffset). One offset serves all days, so after a change of summer time an answer within an
 * hour of midnight may count for the neighbouring day.
 */
export interface LocalTime {
  now: number;
  offset: number;
}

/** Days since 1970-01-01. */
export const toLocalDay = (at: number, { offset }: Pick<LocalTime, 'offset'>): number =>
  Math.floor((at + offset * 60_000) / MS_PER_DAY);

/** Facts with a retrievability of 0.9 or more: by definition, those answered within their stability. */
function countRetained(memories: readonly FactMemory[], now: number) {
  let retained = 0;
  for (const { at, stability } of memories) if (now <= at + stability * MS_PER_DAY) retained++;
  return retained;
}

/** Facts held at the end of a local day. */
export interface CurvePoint {
  day: number;
  held: number;
}

export interface RetentionCurve {
  /** Local day of the last event. */
  day?: number;
  /** The days before it, at most `CURVE_DAYS`. */
  points: readonly CurvePoint[];
}

const CURVE_DAYS = 30;

/** Adds a point for each day that ended since the last event. */
export function extendCurve(
  curve: RetentionCurve,
  memory: Memory,
  localTime: LocalTime,
): RetentionCurve {
  const today = toLocalDay(localTime.now, localTime);
  // Ignore a clock set back. Ignore a day more than two days in the future: no time zone explains it,
  // so the clock was wrong.
  if (curve.day !== undefined && today <= curve.day && curve.day <= today + MAX_TIMEZONE_DAYS)
    return curve;
  const memories = Object.values(memory);
  const newPoints = [];
  for (let at = Math.max(curve.day ?? today, today - CURVE_DAYS); at < today; at++) {
    newPoints.push({
      day: at,
      held: countRetained(memories, (at + 1) * MS_PER_DAY - localTime.offset * 60_000),
    });
  }
  const points = curve.points.filter((point) => point.day < today);
  return { day: today, points: [...points, ...newPoints].slice(-CURVE_DAYS) };
}

/** One point for each of the last `days` local days; today's is as of now. */
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

/** One point for each of the next `days` local days; today's includes the overdue. */
export function dueByDay(memory: Memory, days: number, localTime: LocalTime) {
  const today = toLocalDay(localTime.now, localTime);
  const dueCounts = Array.from({ length: days }, (_, index) => ({ day: today + index, due: 0 }));
  for (const factMemory of Object.values(memory)) {
    const dueDay = isDue(factMemory, localTime.now)
      ? today
      : Math.max(today, toLocalDay(dueAt(factMemory), localTime));
    const slot = dueCounts[dueDay - today];
    if (slot) slot.due++;
  }
  return dueCounts;
}
