import { languages } from '../../bank/languages.ts';
import type { Item } from '../../bank/types.ts';
import { getDateFormat, getNumberFormat, monthNames } from '../../i18n/format.ts';
import { describeResponse } from '../../items/classroom.ts';
import { createFileWords, type ItemWords } from '../../items/item-words.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { joinCsvRows, markFormulas, quoteCsvCell } from '../../shared/csv.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { AssignmentReport } from './create-report.ts';
import { markOutOf } from './marks.ts';
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

interface AnswerCell {
  describe(formatNumber: (value: number) => string): string;
  /** A lone figure or a verdict; any other answer stays text. */
  isValue: boolean;
}

type CsvCell = string | number | AnswerCell | undefined;

const BOOLEAN = /^(vrai|faux|true|false|wahr|falsch|vero|falso)$/;

const listCalendarWords = () =>
  languages.flatMap((language) => {
    const weekday = getDateFormat(language, { weekday: 'long' });
    const weekdayNames = Array.from({ length: 7 }, (_, day) =>
      weekday.format(Date.UTC(2022, 0, day)),
    );
    return [...monthNames(language), ...weekdayNames].map(normalizeForComparison);
  });

/** 3/4, 2021-12, 1e5, 00123, 5 €, 12 janv. 2022, but not "Minsk 2" or G20: the word is in no date. */
function isReadAsValue(text: string, calendarWords: readonly string[]): boolean {
  const words = normalizeForComparison(text).match(/\p{L}+/gu) ?? [];
  const isOfCalendar = (word: string) => calendarWords.some((name) => name.startsWith(word));
  const isGlued = /^\p{L}+\d+$/u.test(text) && !/^(chf|eur|fr|gbp|usd)\d/i.test(text);
  const isOfDate = (word: string) =>
    isGlued ? word.length > 2 && isOfCalendar(word) : word.length <= 3 || isOfCalendar(word);
  return BOOLEAN.test(words.join(' ')) || (/\p{N}/u.test(text) && words.every(isOfDate));
}

/** Kept: the joiners of emoji, and of scripts that need them. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;

/** Spreadsheets look past quotation marks, but not past an apostrophe. */
function formatTextCell(text: string, calendarWords: readonly string[]): string {
  const line = text
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const harmless = markFormulas(line);
  const isKept = harmless !== line || !isReadAsValue(line.normalize('NFKC'), calendarWords);
  return quoteCsvCell(isKept ? harmless : `'${line}`);
}

const formatFileNumber = (value: number, { decimal }: CsvDialect) =>
  getNumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 })
    .format(value)
    .replace('.', decimal);

/** Spreadsheets take UTF-8 for an older encoding unless a byte order mark comes first. */
export function formatCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const calendarWords = listCalendarWords();
  const formatNumber = (value: number) => formatFileNumber(value, dialect);
  const formatCell = (cell: CsvCell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return formatTextCell(cell, calendarWords);
    if (typeof cell === 'number') return formatNumber(Math.round(cell * 10_000) / 10_000);
    const answer = cell.describe(formatNumber);
    return cell.isValue ? answer : formatTextCell(answer, calendarWords);
  };
  const cells = rows.map((row) => row.map(formatCell));
  return `\ufeff${joinCsvRows(cells, dialect.separator)}`;
}

interface CsvLabels {
  seat: string;
  name: string;
  mark(max: number): string;
  points: string;
  of: string;
  score(number: number): string;
  answer(number: number, prompt: string): string;
  evidence(number: number): string;
  confidence(number: number): string;
  dontKnow: string;
  verdicts: ItemWords['verdicts'];
  confidenceLevels: Readonly<Record<'guess' | 'fairly-sure' | 'certain', string>>;
}

interface CsvOptions {
  max: number;
  nameOf?: ((seat: number) => string | undefined) | undefined;
}

/**
 * One row of labels, then one for each seat in order, also of those without a result: so it can be
 * pasted beside a list of names.
 */
export function toCsvRows(
  { seats, absent, items, proofs }: AssignmentReport,
  labels: CsvLabels,
  { max, nameOf }: CsvOptions,
): CsvCell[][] {
  const hasConfidence = seats.some(({ marked }) => marked.some((one) => one?.confidence));
  const numbers = items.map(({ number }) => number);
  const hasNames = [...seats.map(({ seat }) => seat), ...absent].some((seat) => nameOf?.(seat));
  const header = [
    labels.seat,
    ...(hasNames ? [labels.name] : []),
    labels.mark(max),
    labels.points,
    labels.of,
    ...numbers.map(labels.score),
    ...items.map(({ number, item }) => labels.answer(number, item?.prompt ?? '')),
    ...(proofs.of > 0 ? numbers.map(labels.evidence) : []),
    ...(hasConfidence ? numbers.map(labels.confidence) : []),
  ];
  const words = createFileWords(labels.verdicts);
  const startRow = (seat: number): CsvCell[] => [seat, ...(hasNames ? [nameOf?.(seat)] : [])];
  const rows = seats.map(({ seat, score, marked }) => [
    ...startRow(seat),
    markOutOf(score, max),
    score.points,
    score.of,
    ...marked.map((one) => one?.score),
    ...items.map(({ item }, at) => {
      const response = marked[at]?.response;
      if (response === '') return labels.dontKnow;
      return item && response !== undefined ? toAnswerCell(item, response, words) : undefined;
    }),
    ...(proofs.of > 0 ? marked.map((one, at) => evidenceScoreOf(items[at]?.item, one)) : []),
    ...(hasConfidence
      ? marked.map((one) => one?.confidence && labels.confidenceLevels[one.confidence])
      : []),
  ]);
  const emptyRows = absent.map((seat) => {
    const cells = startRow(seat);
    return [...cells, ...Array<CsvCell>(header.length - cells.length).fill(undefined)];
  });
  return [header, ...[...rows, ...emptyRows].sort(([a], [b]) => Number(a) - Number(b))];
}

const toAnswerCell = (item: Item, response: ItemResponse, words: ItemWords): AnswerCell => ({
  describe: (formatNumber) => describeResponse(item, response, { ...words, formatNumber }),
  isValue: item.type === 'verdict' || (item.type === 'number' && item.holder === undefined),
});
