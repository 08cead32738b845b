/**
 * Civil days as numbers, without a clock: days since 1970-01-01 in the Gregorian calendar, by
 * Howard Hinnant's days_from_civil and civil_from_days (howardhinnant.github.io/date_algorithms.html).
 * A year of theirs begins in March, so that a leap day is its last; an era has 400 of them, 146 097
 * days. No hour and no zone comes in, hence neither do clock changes.
 */

export const MS_PER_DAY = 86_400_000;

/**
 * How far ahead of the clock a day may lie and still be today somewhere: zones are at most 26 hours
 * apart (UTC−12 to UTC+14), which can be two midnights.
 */
export const MAX_TIMEZONE_DAYS = 2;

/** The number of an ISO day; undefined for what is no day of the calendar, such as 2023-02-29. */
export function parseIsoDay(iso: string): number | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const day = era * 146_097 + dayOfEra - 719_468;
  return formatIsoDay(day) === iso ? day : undefined;
}

/** The ISO day of a number. */
export function formatIsoDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(((month + 2) % 12) + 1, 2)}-${pad(date, 2)}`;
}

/** The number of an ISO day. Throws on what is no day: the day of today is never the player's word. */
export function parseIsoDayOrThrow(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a day: ${iso}`);
  return day;
}
