import { describeResponse, type VerdictLabels } from '../describe-response.ts';
import { type AssignmentReport, evidenceScoreOf } from './statistics.ts';

/** How a spreadsheet of some country wants its columns and its figures. */
export interface CsvDialect {
  separator: ';' | ',';
  decimal: ',' | '.';
}

/** Where figures have a decimal comma, columns are told apart by semicolons. */
export const csvDialectFor = (locale: string): CsvDialect =>
  new Intl.NumberFormat(locale).format(1.5).includes(',')
    ? { separator: ';', decimal: ',' }
    : { separator: ',', decimal: '.' };

export type CsvCell = string | number | undefined;

/**
 * What makes a spreadsheet reckon where a text was meant, full-width signs included: a pupil may type
 * it for a name. The apostrophe before it is how a spreadsheet itself marks a text.
 */
const FORMULA_START = /^\s*[=+\-@＝＋－＠|%]/;

const formatTextCell = (text: string) => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${(FORMULA_START.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
};

const formatNumberCell = (value: number, { decimal }: CsvDialect) =>
  Number.isFinite(value) ? String(Math.round(value * 10_000) / 10_000).replace('.', decimal) : '';

/**
 * Rows as a file that the usual spreadsheets open at a double click: a byte order mark, without which
 * they take UTF-8 for something older, and lines that end as theirs do.
 */
export function formatCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const lines = rows.map((row) =>
    row
      .map((cell) =>
        cell === undefined
          ? ''
          : typeof cell === 'number'
            ? formatNumberCell(cell, dialect)
            : formatTextCell(cell),
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
export function toCsvRows(
  { seats, items, proofs: evidenceScore }: AssignmentReport,
  labels: CsvLabels,
): CsvCell[][] {
  const hasConfidence = seats.some(({ marked }) => marked.some((one) => one?.confidence));
  const numbers = items.map(({ number }) => number);
  const header = [
    ...[labels.seat, labels.points, labels.of],
    ...numbers.map(labels.mark),
    ...numbers.map(labels.answer),
    ...(evidenceScore.n > 0 ? numbers.map(labels.proof) : []),
    ...(hasConfidence ? numbers.map(labels.sure) : []),
  ];
  const prompts = ['', '', '', ...items.map(({ item }) => item?.prompt ?? '')];
  return [
    header,
    prompts,
    ...seats.map(({ seat, score, marked }) => [
      ...[seat, score.points, score.n],
      ...marked.map((one) => one?.score),
      ...items.map(({ item }, at) => {
        const response = marked[at]?.response;
        return item && response !== undefined
          ? describeResponse(item, response, labels.verdicts)
          : undefined;
      }),
      ...(evidenceScore.n > 0
        ? marked.map((one, at) => evidenceScoreOf(items[at]?.item, one))
        : []),
      ...(hasConfidence
        ? marked.map((one) => one?.confidence && labels.sureness[one.confidence])
        : []),
    ]),
  ];
}
