import { tell, type VerdictLabels } from '../describe-response.ts';
import { type AssignmentReport, proofMark } from './statistics.ts';

/** How a spreadsheet of some country wants its columns and its figures. */
export interface CsvDialect {
  separator: ';' | ',';
  decimal: ',' | '.';
}

/** Where figures have a decimal comma, columns are told apart by semicolons. */
export const dialectOf = (locale: string): CsvDialect =>
  new Intl.NumberFormat(locale).format(1.5).includes(',')
    ? { separator: ';', decimal: ',' }
    : { separator: ',', decimal: '.' };

export type CsvCell = string | number | undefined;

/**
 * What makes a spreadsheet reckon where a text was meant, full-width signs included: a pupil may type
 * it for a name. The apostrophe before it is how a spreadsheet itself marks a text.
 */
const FORMULA_START = /^\s*[=+\-@＝＋－＠|%]/;

const textCell = (text: string) => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${(FORMULA_START.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
};

const figureCell = (figure: number, { decimal }: CsvDialect) =>
  Number.isFinite(figure) ? String(Math.round(figure * 10_000) / 10_000).replace('.', decimal) : '';

/**
 * Rows as a file that the usual spreadsheets open at a double click: a byte order mark, without which
 * they take UTF-8 for something older, and lines that end as theirs do.
 */
export function csv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const lines = rows.map((row) =>
    row
      .map((cell) =>
        cell === undefined
          ? ''
          : typeof cell === 'number'
            ? figureCell(cell, dialect)
            : textCell(cell),
      )
      .join(dialect.separator),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** What rows are headed by, and how a verdict is said. */
export interface CsvLabels {
  seat: string;
  points: string;
  of: string;
  mark(number: number): string;
  answer(number: number): string;
  proof(number: number): string;
  sure(number: number): string;
  verdicts: VerdictLabels;
  sureness: Readonly<Record<'guess' | 'fairly-sure' | 'certain', string>>;
}

/** A row a seat: its marks, and after them what it gave, proved and said; the items' prompts above. */
export function rowsOf({ seats, items, proofs }: AssignmentReport, words: CsvLabels): CsvCell[][] {
  const sureOf = seats.some(({ marked }) => marked.some((one) => one?.confidence));
  const numbers = items.map(({ number }) => number);
  const head = [
    ...[words.seat, words.points, words.of],
    ...numbers.map(words.mark),
    ...numbers.map(words.answer),
    ...(proofs.n > 0 ? numbers.map(words.proof) : []),
    ...(sureOf ? numbers.map(words.sure) : []),
  ];
  const prompts = ['', '', '', ...items.map(({ item }) => item?.prompt ?? '')];
  return [
    head,
    prompts,
    ...seats.map(({ seat, score, marked }) => [
      ...[seat, score.points, score.n],
      ...marked.map((one) => one?.score),
      ...items.map(({ item }, at) => {
        const response = marked[at]?.response;
        return item && response !== undefined ? tell(item, response, words.verdicts) : undefined;
      }),
      ...(proofs.n > 0 ? marked.map((one, at) => proofMark(items[at]?.item, one)) : []),
      ...(sureOf ? marked.map((one) => one?.confidence && words.sureness[one.confidence]) : []),
    ]),
  ];
}
