import type { DateItem } from './schema.ts';

/** An EDTF date, as fine as the player went: YYYY, YYYY-MM or YYYY-MM-DD. */
export type DateResponse = string;

/** 1 for the key itself, ½ when right to the month, ¼ when right to the year. */
export function mark(item: DateItem, response: DateResponse): number {
  if (response === item.key) return 1;
  const same = (length: number) =>
    response.length >= length &&
    item.key.length >= length &&
    response.slice(0, length) === item.key.slice(0, length);
  return same(7) ? 1 / 2 : same(4) ? 1 / 4 : 0;
}
