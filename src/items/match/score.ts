import type { MatchItem } from './schema.ts';

export type MatchResponse = Readonly<Record<string, string>>;

export const scoreRows = (correct: number, rowCount: number): number => correct / rowCount;

export const scoreMatch = ({ rows }: MatchItem, response: MatchResponse): number =>
  scoreRows(rows.filter((row) => response[row.id] === row.key).length, rows.length);
