import type { DateItem } from './schema.ts';

/** An EDTF date, as fine as the player went: YYYY, YYYY-MM or YYYY-MM-DD. */
export type DateResponse = string;

/** 1 for the key itself, ½ when right to the month, ¼ when right to the year. */
export function scoreDate(item: DateItem, response: DateResponse): number {
  if (response === item.key) return 1;
  const isSameUpTo = (length: number) =>
    response.length >= length &&
    item.key.length >= length &&
    response.slice(0, length) === item.key.slice(0, length);
  return isSameUpTo(7) ? 1 / 2 : isSameUpTo(4) ? 1 / 4 : 0;
}
