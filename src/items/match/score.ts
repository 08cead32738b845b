import type { MatchItem } from './schema.ts';

/** The column chosen for each row, by ids. */
export type MatchResponse = Readonly<Record<string, string>>;

/** Right rows ÷ rows. */
export const scoreMatch = (item: MatchItem, response: MatchResponse): number =>
  item.rows.filter((row) => response[row.id] === row.key).length / item.rows.length;
