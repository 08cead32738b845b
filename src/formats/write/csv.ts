import { joinCsvRows, markFormulas, quoteCsvCell } from '../../shared/csv.ts';
import { encodeText, toSingleLine } from './file-text.ts';

/**
 * A call, a link to another program or another file. An apostrophe shows to the pupils, so that a cell
 * as harmless as "-5 %" goes without.
 */
const RUNNABLE = /[=+\-@＝＋－＠|].*[(|![]/;

/** The text of a question or an answer as a cell. */
export function toCsvCell(text: string): string {
  const line = toSingleLine(text);
  return RUNNABLE.test(line) ? markFormulas(line) : line;
}

/** Commas, and no mark of UTF-8 before them: the tools that read these files want neither other. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  encodeText(
    joinCsvRows(
      rows.map((row) =>
        row.map(String).map((cell) => (/[",\r\n]/.test(cell) ? quoteCsvCell(cell) : cell)),
      ),
      ',',
    ),
  );
