/** CSV formula injection (OWASP), after a separator too: the file may be opened with the other one. */
const FORMULA_START = /(^|[,;])(?=[\s\p{Cf}"']*[=+\-@|%#＝＋－＠])/gu;

/** With an apostrophe, which stays visible, where a spreadsheet would begin to reckon. */
export const markFormulas = (line: string, isHarmless = (_rest: string) => false): string =>
  line.replace(FORMULA_START, (start, _, at: number) =>
    isHarmless(line.slice(at + start.length)) ? start : `${start}'`,
  );

export const quoteCsvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Cells are as they stand in the file, quoted where they must be. */
export const joinCsvRows = (rows: readonly (readonly string[])[], separator: ',' | ';'): string =>
  rows.map((row) => `${row.join(separator)}\r\n`).join('');
