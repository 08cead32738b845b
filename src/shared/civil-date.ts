export const MS_PER_DAY = 86_400_000;

/** Of the year 9999: later days have no ISO form, and the latest are no dates at all. */
export const LAST_TIME_MS = 253_402_300_799_999;

/** A day this far ahead may be today somewhere: zones are up to 26 hours apart (UTC−12 to UTC+14). */
export const MAX_TIMEZONE_DAYS = 2;

/** Days since 1970-01-01; undefined if the calendar has no such day, such as 2023-02-29. */
export function parseIsoDay(iso: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const day = Date.parse(`${iso}T00:00Z`) / MS_PER_DAY;
  // engines differ on days past the end of a month: NaN or a day of the next one
  return Number.isNaN(day) || formatIsoDay(day) !== iso ? undefined : day;
}

export const formatIsoDay = (day: number): string =>
  new Date(day * MS_PER_DAY).toISOString().replace(/T.*/, '');

/** For the game's own days, which are always valid: throws on any other. */
export function parseIsoDayOrThrow(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a day: ${iso}`);
  return day;
}
