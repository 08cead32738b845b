import type { MatchItem } from './schema.ts';

/** Long columns are names and roles, in no order; camps, stances and sorts are a few words in the bank's own. */
const hasLongColumns = ({ form }: MatchItem): boolean => form === 'speaker' || form === 'role';

/** The rows and columns as every screen and sheet shows them: the cells of a grid stay under their claim. */
export const layOutMatch = (item: MatchItem, shuffle: <T>(list: readonly T[]) => T[]) => ({
  columns: hasLongColumns(item) ? shuffle(item.columns) : item.columns,
  rows: item.form === 'grid' ? item.rows : shuffle(item.rows),
});
