import { joinCsvRows, markFormulas, quoteCsvCell } from '../../shared/csv.ts';
import { encodeText, toSingleLine } from './file-text.ts';

/** The apostrophe shows to the pupils: a figure such as "-5 %" and a "#word" go without. */
const HARMLESS = /^[\s\p{Cf}"']*([#%]|[+-]\s?\d[^=+\-@|*/^&<>![\]{}"＝＋－＠]*$)/u;

/** The text of a question or an answer as a cell. */
export const toCsvCell = (text: string): string =>
  markFormulas(toSingleLine(text), (rest) => HARMLESS.test(rest));

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
