import { formatIsoDay, parseIsoDayOrThrow } from '../../../shared/civil-date.ts';

export type DateReading =
  | 'day'
  | 'dayRange'
  | 'month'
  | 'monthRange'
  | 'monthsTo'
  | 'quarterTo'
  | 'firstMonths'
  | 'year'
  | 'yearRange'
  | 'decade'
  | 'half'
  | 'quarter'
  | 'season'
  | 'weekday'
  | 'weekdayRange'
  | 'weekdayOfWeek'
  | 'weekdayWeek'
  | 'dayOfMonth'
  | 'feast'
  | 'night'
  | 'today'
  | 'yesterday'
  | 'dayBeforeYesterday'
  | 'tomorrow'
  | 'dayAfterTomorrow'
  | 'ago'
  | 'ahead'
  | 'week'
  | 'weekOf'
  | 'weekend'
  | 'thisMonth'
  | 'thisYear'
  | 'century'
  | 'numeric';

/** The slots of a template as numbers; months and weekdays count from 1, `shift` is -1 for the last one. */
export interface DateParts {
  day?: number | undefined;
  day2?: number | undefined;
  month?: number | undefined;
  month2?: number | undefined;
  year?: number | undefined;
  year2?: number | undefined;
  weekday?: number | undefined;
  weekday2?: number | undefined;
  season?: number | undefined;
  ordinal?: number | undefined;
  count?: number | undefined;
  /** 0 days, 1 weeks, 2 months, 3 years, 4 decades, 5 fortnights */
  unit?: number | undefined;
  shift?: number | undefined;
  /** Of "last year" behind a day, a month or a season: -1. */
  yearShift?: number | undefined;
  /** See `DateRules.feasts`. */
  feast?: string | undefined;
  /** The verb beside it is in the future. */
  isFuture?: boolean | undefined;
  /** The verb beside it is in the past. */
  isPast?: boolean | undefined;
  /** That verb stands directly in front of it: "found on". */
  isDone?: boolean | undefined;
}

const pad = (value: number) => String(value).padStart(2, '0');
const toYear = (year: number) => String(year).padStart(4, '0');
const toMonth = (year: number, month: number) => `${toYear(year)}-${pad(month)}`;

function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isWhole = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isWhole ? `${toMonth(year, month)}-${pad(day)}` : undefined;
}

const toRange = (from: string | undefined, to: string | undefined) =>
  from && to && from < to ? `${from}/${to}` : from;

/** "The vote was put off to June" is soon; what lay further ahead is rather told as past. */
const MIN_MONTHS_AHEAD = 3;

class ReferenceDay {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday. */
  readonly weekday: number;

  constructor(iso: string) {
    this.number = parseIsoDayOrThrow(iso);
    const date = new Date(`${iso}T00:00Z`);
    this.year = date.getUTCFullYear();
    this.month = date.getUTCMonth() + 1;
    this.day = date.getUTCDate();
    this.weekday = date.getUTCDay() || 7;
  }

  addDays(days: number): string {
    return formatIsoDay(this.number + days);
  }

  addMonths(months: number): string {
    const count = this.year * 12 + this.month - 1 + months;
    return toMonth(Math.floor(count / 12), (count % 12) + 1);
  }

  /** The year in which a month without one lies: the nearest, or the side that `shift` says. */
  yearOfMonth(month: number, parts: DateParts): number {
    const { shift = 0, isPast = false, isFuture = false, isDone = false } = parts;
    const distance = month - this.month;
    if (isFuture && shift === 0 && distance < -1) return this.year + 1;
    if (isFuture && shift === 0 && distance > 0) return this.year;
    if (isPast && shift === 0 && distance < 0) return this.year;
    if (isPast && shift === 0 && distance >= (isDone ? 1 : MIN_MONTHS_AHEAD)) return this.year - 1;
    if (shift < 0) return distance < 0 ? this.year : this.year - 1;
    if (shift > 0) return distance > 0 ? this.year : this.year + 1;
    if (distance > 6) return this.year - 1;
    return distance < -6 ? this.year + 1 : this.year;
  }

  yearOfRangeEnd(first: number, last: number, parts: DateParts): number {
    const { year, year2, isPast } = parts;
    if (isPast && !year && !year2) return this.yearOfMonth(first, parts) + Number(first > last);
    return year2 ?? year ?? this.yearOfMonth(last, {});
  }
}

const getWeekday = (iso = '') => iso && new ReferenceDay(iso).weekday;

const addDays = (iso: string, days: number) => formatIsoDay(parseIsoDayOrThrow(iso) + days);

/** Sunday, by Gauss's rule for 1900 to 2099. */
function findEaster(year: number): string {
  const moon = (19 * (year % 19) + 24) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const isLate = moon + weekday === 35 || (moon === 28 && weekday === 6 && year % 19 > 10);
  return addDays(`${year}-03-22`, moon + weekday - (isLate ? 7 : 0));
}

function readFeast(feast: string, year: number): string {
  if (feast.startsWith('E')) return addDays(findEaster(year), Number(feast.slice(1)));
  const [date, weekday] = feast.split('/');
  const first = new ReferenceDay(`${toYear(year)}-${date}`);
  return first.addDays(weekday ? (Number(weekday) - first.weekday + 7) % 7 : 0);
}

type ReadParts = (parts: DateParts, reference: ReferenceDay) => string | undefined;

const readers: Readonly<Record<DateReading, ReadParts>> = {
  day(parts, reference) {
    const { day = 0, month = 0, year, shift = 0, weekday } = parts;
    // "le 12 septembre dernier", said on the 23rd
    const isInMonth = month === reference.month && (day - reference.day) * shift > 0;
    const nearest = year ?? (isInMonth ? reference.year : reference.yearOfMonth(month, parts));
    const isThat = (one: number) => getWeekday(toDay(one, month, day)) === weekday;
    const years = [nearest, nearest - 1, nearest + 1];
    const own = year === undefined ? years.find(isThat) : undefined;
    return toDay(own ?? nearest, month, day);
  },
  dayRange(parts, reference) {
    const { day = 0, day2 = 0, month, month2, year } = parts;
    const first = month ?? month2 ?? reference.month;
    const last = month2 ?? first;
    const lastYear = reference.yearOfRangeEnd(first, last, parts);
    const firstYear = year ?? lastYear - Number(first > last);
    return toRange(toDay(firstYear, first, day), toDay(lastYear, last, day2));
  },
  month(parts, reference) {
    const { month = 0, year } = parts;
    return toMonth(year ?? reference.yearOfMonth(month, parts), month);
  },
  monthRange(parts, reference) {
    const { month = 0, month2 = 0, year } = parts;
    const lastYear = reference.yearOfRangeEnd(month, month2, parts);
    const firstYear = year ?? lastYear - Number(month > month2);
    return toRange(toMonth(firstYear, month), toMonth(lastYear, month2));
  },
  monthsTo({ month = 0, year, count = 12 }, reference) {
    const last = month - reference.month;
    const ago = year === undefined ? Number(last > 0) : reference.year - year;
    return toRange(
      reference.addMonths(last - ago * 12 - count + 1),
      reference.addMonths(last - ago * 12),
    );
  },
  quarterTo: (parts, reference) => readers.monthsTo({ ...parts, count: 3 }, reference),
  firstMonths: ({ count = 1, year }, reference) =>
    toRange(toMonth(year ?? reference.year, 1), toMonth(year ?? reference.year, count)),
  year: ({ year = 0 }) => toYear(year < 100 ? 1900 + year : year),
  yearRange({ year = 0, year2 = 0 }) {
    const last = year2 < 100 ? Math.floor(year / 100) * 100 + year2 : year2;
    return toRange(toYear(year), toYear(last));
  },
  decade({ year = 0 }) {
    const first = year < 100 ? 1900 + year : year;
    return toRange(toYear(first), toYear(first + 9));
  },
  half({ ordinal = 1, year }, reference) {
    const first = ordinal * 6 - 5;
    return toRange(
      toMonth(year ?? reference.year, first),
      toMonth(year ?? reference.year, first + 5),
    );
  },
  quarter({ ordinal, year, shift = 0, isFuture = false }, reference) {
    const current = Math.ceil(reference.month / 3);
    const quarter = ordinal ?? current + shift;
    const isNext = ordinal !== undefined && isFuture && quarter < current;
    const isLast = ordinal !== undefined && !isFuture && quarter > current;
    const nearest = reference.year + (isNext ? 1 : 0) - (isLast ? 1 : 0);
    const first = quarter * 3 - 2 - reference.month + ((year ?? nearest) - reference.year) * 12;
    return toRange(reference.addMonths(first), reference.addMonths(first + 2));
  },
  season({ season = 1, year, shift = 0, isPast = false }, reference) {
    const month = season * 3;
    const side = reference.yearOfMonth(month, { shift });
    const begun = reference.year - Number(isPast && month > reference.month);
    const nearest = shift === 0 ? Math.min(side, begun) : side;
    const isWinter = season === 4;
    // "last summer", said in July
    const isOn = !isWinter && reference.month > month && reference.month < month + 3;
    const first = year ?? (isOn && shift < 0 ? nearest - 1 : nearest);
    return toRange(
      toMonth(first, month),
      toMonth(isWinter ? first + 1 : first, isWinter ? 3 : month + 3),
    );
  },
  weekday({ weekday = 1, shift = 0, isFuture }, reference) {
    const back = (reference.weekday - weekday + 7) % 7;
    if (shift > 0 || (isFuture && back > 0)) return reference.addDays(7 - back);
    return reference.addDays(shift < 0 && back === 0 ? -7 : -back);
  },
  /** "Tuesday week": `count` weeks after the next one */
  weekdayWeek: ({ weekday = 1, count = 1 }, reference) =>
    reference.addDays(((weekday - reference.weekday + 7) % 7) + 7 * count),
  weekdayOfWeek: ({ weekday = 1, shift = 0 }, reference) =>
    reference.addDays(weekday - reference.weekday + 7 * shift),
  weekdayRange({ weekday = 1, weekday2 = 1, isFuture }, reference) {
    const days = (weekday2 - weekday + 7) % 7;
    const back = (reference.weekday - (isFuture ? weekday : weekday2) + 7) % 7;
    const first = isFuture ? (7 - back) % 7 : -back - days;
    return toRange(reference.addDays(first), reference.addDays(first + days));
  },
  night({ weekday, weekday2, isFuture }, reference) {
    const last = weekday2 ?? reference.weekday;
    const days = weekday === undefined ? 1 : (last - weekday + 7) % 7;
    const back = (reference.weekday - last + 7) % 7;
    const night = isFuture && back > 0 ? 7 - back : -back;
    return toRange(reference.addDays(night - days), reference.addDays(night));
  },
  /** "lundi 13" */
  dayOfMonth({ day = 0, weekday, isFuture, shift = 0 }, reference) {
    const isThat = (iso: string) =>
      Number(iso.slice(8)) === day &&
      (weekday === undefined || new ReferenceDay(iso).weekday === weekday);
    const side = isFuture || shift > 0 ? 1 : -1;
    const days = Array.from({ length: 90 }, (_, i) =>
      reference.addDays(side * (i < 45 ? i : 45 - i)),
    );
    return days.find(isThat);
  },
  feast(parts, reference) {
    const { feast = '', year } = parts;
    const inYear = (one: number) => readFeast(feast, one);
    const month = Number(inYear(year ?? reference.year).slice(5, 7));
    return inYear(year ?? reference.yearOfMonth(month, parts));
  },
  today: (_, reference) => reference.addDays(0),
  yesterday: (_, reference) => reference.addDays(-1),
  dayBeforeYesterday: (_, reference) => reference.addDays(-2),
  tomorrow: (_, reference) => reference.addDays(1),
  dayAfterTomorrow: (_, reference) => reference.addDays(2),
  ago: ({ count = 1, unit = 0 }, reference) => move(reference, -count, unit),
  ahead: ({ count = 1, unit = 0 }, reference) => move(reference, count, unit),
  week({ shift = 0 }, reference) {
    const monday = 1 - reference.weekday + 7 * shift;
    return toRange(reference.addDays(monday), reference.addDays(monday + 6));
  },
  weekOf(parts, reference) {
    const first = readers.day(parts, reference);
    return first && toRange(first, addDays(first, 6));
  },
  weekend({ shift = 0, isPast }, reference) {
    const isLast = shift < 0 || (shift === 0 && (isPast ?? reference.weekday < 3));
    const weeks = reference.weekday > 5 ? shift : isLast ? -1 : 0;
    const saturday = 6 - reference.weekday + 7 * weeks;
    return toRange(reference.addDays(saturday), reference.addDays(saturday + 1));
  },
  thisMonth: ({ shift = 0 }, reference) => reference.addMonths(shift),
  thisYear: ({ shift = 0 }, reference) => toYear(reference.year + shift),
  century: ({ ordinal = 0 }) => toRange(toYear(ordinal * 100 - 99), toYear(ordinal * 100)),
  numeric({ day = 0, month = 0, year = 0 }) {
    const full = year < 100 ? 2000 + year : year;
    return month > 12 ? toDay(full, day, month) : toDay(full, month, day);
  },
};

function move(reference: ReferenceDay, count: number, unit: number): string | undefined {
  if (Math.abs(count) > 5000) return undefined;
  if (unit === 4) return move(reference, count * 10, 3);
  if (unit === 5) return move(reference, count * 2, 1);
  if (unit < 2) return reference.addDays(unit === 1 ? count * 7 : count);
  if (unit === 2) return reference.addMonths(count);
  return reference.year + count < 0 ? undefined : toYear(reference.year + count);
}

const isAbsolute: Partial<Record<DateReading, true>> = {
  year: true,
  yearRange: true,
  decade: true,
  century: true,
  numeric: true,
};

/** EDTF, and whether it hangs on the article's day (ISO); undefined if the calendar has no such date. */
export function readDate(
  reading: DateReading,
  parts: DateParts,
  day: string,
): { date: string; isRelative: boolean } | undefined {
  const reference = new ReferenceDay(day);
  const { yearShift } = parts;
  const year = yearShift === undefined ? parts.year : reference.year + yearShift;
  const date = readers[reading]({ ...parts, year }, reference);
  if (!date) return undefined;
  return { date, isRelative: !isAbsolute[reading] && parts.year === undefined };
}
