import { MS_PER_DAY, parseIsoDay } from '../shared/civil-date.ts';

/** The first and the last millisecond that a date can mean. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** A year, a month or a day of the calendar; the year may be inferred: ?2021-10. */
function parseSide(side: string): TimeSpan | undefined {
  const [, year, month, day] = /^\??(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(side) ?? [];
  const first = parseIsoDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (first === undefined) return undefined;
  const end = new Date(first * MS_PER_DAY);
  if (day) end.setUTCDate(end.getUTCDate() + 1);
  else if (month) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { from: first * MS_PER_DAY, to: end.getTime() - 1 };
}

const isOpen = (side: string | undefined) => side === '' || side === '..';

/**
 * Undefined if it is none of the forms of EDTF that a page can say. An interval with an open end counts
 * at its known end: 2014/.. as what began in 2014; ../2014 as what was over by 2014, and thus earlier
 * than anything of that year.
 */
export function parseTimeSpan(date: string): TimeSpan | undefined {
  const [lower = '', upper, ...more] = date.split('/');
  if (more.length > 0) return undefined;
  const from = parseSide(lower);
  if (upper === undefined || isOpen(upper)) return from;
  const to = parseSide(upper);
  if (isOpen(lower)) return to && { from: to.from - 1, to: to.from - 1 };
  return from && to && from.from <= to.from && from.to <= to.to
    ? { from: from.from, to: to.to }
    : undefined;
}
