import { parseIsoDay } from '../../shared/civil-date.ts';
import type { DateItem } from './schema.ts';

/** EDTF, as fine as the player went: YYYY, YYYY-MM or YYYY-MM-DD. */
export type DateResponse = string;

export const isDateResponse = (value: unknown): boolean =>
  typeof value === 'string' &&
  [4, 7, 10].includes(value.length) &&
  parseIsoDay(value.concat('-01-01').slice(0, 10)) !== undefined;

/** Wrong; right to the year; right to the month; the key itself. */
export const dateScores = [0, 1 / 4, 1 / 2, 1] as const;

export function scoreDate(item: DateItem, response: DateResponse): number {
  const [wrong, toTheYear, toTheMonth, exact] = dateScores;
  if (response === item.key) return exact;
  const isSameUpTo = (length: number) =>
    response.length >= length &&
    item.key.length >= length &&
    response.slice(0, length) === item.key.slice(0, length);
  return isSameUpTo(7) ? toTheMonth : isSameUpTo(4) ? toTheYear : wrong;
}
