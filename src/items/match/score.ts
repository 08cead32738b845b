import type { Match } from './schema.ts';

/** The column chosen for each row, by ids. */
export type Response = Readonly<Record<string, string>>;

/** Right rows ÷ rows. */
export const mark = (item: Match, response: Response): number =>
  item.rows.filter((row) => response[row.id] === row.key).length / item.rows.length;
