import type { Entry } from './log.ts';
import { day, dueAt, ink, inOrder, isDue, type Memory, remember } from './memory.ts';

/**
 * Where a plot stands: now in ms since 1970, and the local time in minutes east of UTC (the negative
 * of JavaScript's getTimezoneOffset). One offset serves all days: across a change to or from summer
 * time, what was answered within an hour of midnight may count for the day next to it.
 */
export interface Place {
  now: number;
  offset: number;
}

/** The number of a local day: days since 1970-01-01. */
export const localDay = (at: number, { offset }: Pick<Place, 'offset'>): number =>
  Math.floor((at + offset * 60_000) / day);

/** How many facts have an ink of 0.9 or more. */
const count = (memory: Memory, now: number) =>
  Object.values(memory).filter((trace) => ink(trace, now) >= 0.9).length;

/** The facts held at the end of each of the last so many local days; of today's, as of now. */
export function held(entries: readonly Entry[], days: number, place: Place) {
  const today = localDay(place.now, place);
  const points: { day: number; held: number }[] = [];
  let memory: Memory = {};
  let left = inOrder(entries);
  for (let at = today - days + 1; at <= today; at++) {
    const end = Math.min((at + 1) * day - place.offset * 60_000, place.now);
    const isPast = (entry: Entry) => localDay(entry.at, place) <= at;
    memory = left.filter(isPast).reduce<Memory>(remember, memory);
    left = left.filter((entry) => !isPast(entry));
    points.push({ day: at, held: count(memory, end) });
  }
  return points;
}

/** The facts that come due on each of the next so many local days; today's include those due already. */
export function coming(memory: Memory, days: number, place: Place) {
  const today = localDay(place.now, place);
  const due = Object.values(memory).map((trace) =>
    isDue(trace, place.now) ? today : Math.max(today, localDay(dueAt(trace), place)),
  );
  return Array.from({ length: days }, (_, index) => ({
    day: today + index,
    due: due.filter((at) => at === today + index).length,
  }));
}
