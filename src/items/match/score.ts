import type { MatchItem } from './schema.ts';

export type MatchResponse = Readonly<Record<string, string>>;

export const isMatchResponse = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((column) => typeof column === 'string');

export const scoreRows = (correct: number, rowCount: number): number => correct / rowCount;

export const scoreMatch = ({ rows }: MatchItem, response: MatchResponse): number =>
  scoreRows(rows.filter((row) => response[row.id] === row.key).length, rows.length);
