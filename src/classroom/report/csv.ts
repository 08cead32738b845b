import { getNumberFormat } from '../../i18n/format.ts';
import { describeResponse } from '../../items/classroom.ts';
import { createFileWords, type ItemWords } from '../../items/item-words.ts';
import type { AssignmentReport } from './create-report.ts';
import { evidenceScoreOf } from './per-seat.ts';

export interface CsvDialect {
  separator: ';' | ',';
  decimal: ',' | '.';
}

/** Spreadsheets separate columns by semicolons in locales with a decimal comma. */
export const csvDialectFor = (locale: string): CsvDialect =>
  getNumberFormat(locale).format(1.5).includes(',')
    ? { separator: ';', decimal: ',' }
    : { separator: ',', decimal: '.' };

type CsvCell = string | number | undefined;

/**
 * CSV formula injection: a pupil may type a formula for a name. Cells beginning with one of these
 * characters, full-width ones included, are prefixed with an apostrophe (OWASP).
 */
const FORMULA_START = /^\s*[=+\-@＝＋－＠|%]/;

const formatTextCell = (text: string) => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${(FORMULA_START.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
};

const formatNumberCell = (value: number, { decimal }: CsvDialect) =>
  Number.isFinite(value) ? String(Math.round(value * 10_000) / 10_000).replace('.', decimal) : '';

/** Spreadsheets take UTF-8 for an older encoding unless a byte order mark comes first. */
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

interface CsvLabels {
  seat: string;
  points: string;
  of: string;
  score(number: number): string;
  answer(number: number): string;
  evidence(number: number): string;
  confidence(number: number): string;
  verdicts: ItemWords['verdicts'];
  confidenceLevels: Readonly<Record<'guess' | 'fairly-sure' | 'certain', string>>;
}

export function toCsvRows(
  { seats, items, proofs }: AssignmentReport,
  labels: CsvLabels,
): CsvCell[][] {
  const hasConfidence = seats.some(({ marked }) => marked.some((one) => one?.confidence));
  const numbers = items.map(({ number }) => number);
  const header = [
    labels.seat,
    labels.points,
    labels.of,
    ...numbers.map(labels.score),
    ...numbers.map(labels.answer),
    ...(proofs.of > 0 ? numbers.map(labels.evidence) : []),
    ...(hasConfidence ? numbers.map(labels.confidence) : []),
  ];
  const words = createFileWords(labels.verdicts);
  const prompts = ['', '', '', ...items.map(({ item }) => item?.prompt ?? '')];
  return [
    header,
    prompts,
    ...seats.map(({ seat, score, marked }) => [
      seat,
      score.points,
      score.of,
      ...marked.map((one) => one?.score),
      ...items.map(({ item }, at) => {
        const response = marked[at]?.response;
        return item && response !== undefined ? describeResponse(item, response, words) : undefined;
      }),
      ...(proofs.of > 0 ? marked.map((one, at) => evidenceScoreOf(items[at]?.item, one)) : []),
      ...(hasConfidence
        ? marked.map((one) => one?.confidence && labels.confidenceLevels[one.confidence])
        : []),
    ]),
  ];
}
