import { MAX_TIMEZONE_DAYS } from '../shared/civil-date.ts';
import { dueAt, type FactMemory, isDue, type Memory, MS_PER_DAY } from './spaced-repetition.ts';

/**
 * Where a plot stands: now in ms since 1970, and the local time in minutes east of UTC (the negative
 * of JavaScript's getTimezoneOffset). One offset serves all days: across a change to or from summer
 * time, what was answered within an hour of midnight may count for the day next to it.
 */
export interface LocalTime {
  now: number;
  offset: number;
}

/** The number of a local day: days since 1970-01-01. */
export const toLocalDay = (at: number, { offset }: Pick<LocalTime, 'offset'>): number =>
  Math.floor((at + offset * 60_000) / MS_PER_DAY);

/** How many facts have an ink of 0.9 or more: that is what stability means, and needs no power. */
function countRetained(memories: readonly FactMemory[], now: number) {
  let retained = 0;
  for (const { at, stability } of memories) if (now <= at + stability * MS_PER_DAY) retained++;
  return retained;
}

/** How many facts were held when a local day ended. */
export interface CurvePoint {
  day: number;
  held: number;
}

/** The facts held, day by day, until the day of the last entry, which is not over. */
export interface RetentionCurve {
  /** The local day of the last entry. */
  day?: number;
  /** The days before it, at most as many as are shown. */
  points: readonly CurvePoint[];
}

/** Days that the curve goes back. */
const CURVE_DAYS = 30;

/** The curve when a new local day begins: what was held at the end of each day since the last entry. */
export function extendCurve(
  curve: RetentionCurve,
  memory: Memory,
  localTime: LocalTime,
): RetentionCurve {
  const today = toLocalDay(localTime.now, localTime);
  // a clock that went back ends no day; what was further ahead than any zone never was
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

/** The facts held at the end of each of the last so many local days; of today's, as of now. */
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

/** The facts that come due on each of the next so many local days; today's include those due already. */
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
