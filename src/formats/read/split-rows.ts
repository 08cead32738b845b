import Papa from 'papaparse';
import { MAX_COLUMNS, MAX_ROWS } from './bounds.ts';
import type { TableRow } from './guess-columns.ts';

/** Rows of text that is parted by tabs, commas, semicolons or bars; the commonest of the first lines. */
export function splitRows(text: string): readonly TableRow[] {
  const { data } = Papa.parse<string[]>(text, {
    preview: MAX_ROWS,
    delimitersToGuess: ['\t', ';', ',', '|'],
  });
  return data.map((row) => row.slice(0, MAX_COLUMNS).map((cell) => cell.trim()));
}
