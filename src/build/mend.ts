import { LineCounter, parseDocument } from 'yaml';
import { read } from '../bank/draft.ts';
import { lists } from '../bank/schema.ts';
import { isMap } from '../bank/shape.ts';
import type { Bank } from '../bank/types.ts';

/** What is wrong with a line, how to mend it, and the line mended. */
export interface Mend {
  line: number;
  mended: string;
  message: string;
  remedy: string;
}

type Way = Omit<Mend, 'line' | 'mended'> & {
  pattern: RegExp;
  replace: (...parts: string[]) => string;
};

const ways: Way[] = [
  {
    message: 'a tab indents this line',
    remedy: 'indent with spaces',
    pattern: /^[ \t]*\t[ \t]*/,
    replace: (indent) => indent.replaceAll('\t', ''),
  },
  {
    message: 'YAML cannot read this text',
    remedy: 'put double quotes around the whole of it, and \\" for one inside',
    pattern: /^( *(?:- +)*[\w-]+: +)"?(.*?)"?$/,
    replace: (_, start, words) => `${start}${JSON.stringify(words)}`,
  },
  {
    message: 'a list is opened and not closed',
    remedy: 'end it with ]',
    pattern: /\[[^\]]*$/,
    replace: (list) => `${list}]`,
  },
  {
    message: 'a list is closed and not opened',
    remedy: 'begin it with [',
    pattern: /(?<=: +)[^[\]]*\]$/,
    replace: (list) => `[${list}`,
  },
  {
    message: 'a field has no colon after its name',
    remedy: 'write "name: value"',
    pattern: /^( *(?:- +)*[\w-]+)(?: +(.*))?$/,
    replace: (_, name, value = '') => `${name}: ${value}`,
  },
  {
    message: 'a field has no space after its colon',
    remedy: 'write "name: value"',
    pattern: /^( *(?:- +)*[\w-]+:)(?=\S)/,
    replace: (name) => `${name} `,
  },
  {
    message: 'a list has an entry without its dash',
    remedy: 'begin the entry with "- id: …"',
    pattern: /^( *) {2}(?=[\w-]+:)/,
    replace: (_, indent) => `${indent}- `,
  },
  {
    message: 'a dash has no space after it',
    remedy: 'write "- id: …"',
    pattern: /^( *-)(?=\S)/,
    replace: (dash) => `${dash} `,
  },
];

/** The columns at which something begins in a bank. */
const COLUMNS = [0, 2, 4, 6, 8, 10];

/** A line with each of the usual slips undone. */
function mendsOf(text: string, line: number): Mend[] {
  const words = text.trimStart();
  const other = ways.map(({ message, remedy, pattern, replace }) => ({
    ...{ line, message, remedy },
    mended: text.replace(pattern, replace),
  }));
  const moved = COLUMNS.map((column) => ({
    line,
    mended: ' '.repeat(column) + words,
    message: 'this line is not indented like its neighbours',
    remedy: column === 0 ? 'begin it at the margin' : `indent it by ${column} spaces`,
  }));
  return [...other, ...moved].filter(({ mended }) => mended !== text);
}

/** The fields of a bank that are lists: they begin at the margin. */
export const LISTS = ['brief', ...Object.keys(lists)];

/** What a bank has besides the lines that are looked at. */
const REST: Bank = {
  id: 'any',
  language: 'en',
  title: 'any',
  article: { title: 'any', publisher: 'any', date: '2000' },
  opening: 'any',
  brief: [{ sentences: [{ id: 'any', text: 'any' }] }],
  ...{ camps: [], actors: [], dates: [], positions: [], items: [] },
};

/** How far some lines can be read, and how much is wrong with them when they can all be. */
function judge(rows: readonly string[]): { reach: number; faults: number } {
  const lines = new LineCounter();
  const document = parseDocument(rows.join('\n'), { lineCounter: lines, prettyErrors: false });
  const fatal = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (fatal.length > 0) {
    const first = Math.min(...fatal.map(({ pos }) => pos[0]));
    return { reach: lines.linePos(first).line, faults: 0 };
  }
  const data: unknown = document.toJS();
  const { problems } = read(isMap(data) ? { ...REST, ...data } : data);
  return { reach: Number.POSITIVE_INFINITY, faults: document.errors.length + problems.length };
}

/** How many lines around an error are tried, and read. */
const TRIED = { above: 6, below: 1 };
const READ = { above: 14, below: 30 };

const isEntry = (line: string) => line.startsWith('  - ');

/** The lines around an error that can be read by themselves: the name of their list, whole entries. */
function excerpt(lines: readonly string[], error: number) {
  const list = lines
    .slice(0, error - 1)
    .findLastIndex((line) => LISTS.some((name) => line.startsWith(`${name}:`)));
  const entry = lines.slice(0, Math.max(0, error - READ.above)).findLastIndex(isEntry);
  const next = lines
    .slice(error + READ.below)
    .findIndex((line) => isEntry(line) || /^\w/.test(line));
  const end = next < 0 ? lines.length : error + READ.below + next;
  return list >= 0 && entry > list
    ? { first: entry, end, head: lines.slice(list, list + 1) }
    : { first: Math.max(0, list), end, head: [] };
}

const indentOf = (line = '') => line.length - line.trimStart().length;

/** The lines that may be to blame, likeliest first: the neighbours, and where the block around began. */
function suspects(lines: readonly string[], error: number): number[] {
  const neighbours = Array.from(
    { length: TRIED.above + TRIED.below + 1 },
    (_, index) => error - TRIED.above + index,
  ).sort((a, b) => Math.abs(a - error) - Math.abs(b - error));
  const parent = lines
    .slice(0, error - 1)
    .findLastIndex((line) => line.trim() && indentOf(line) < indentOf(lines[error - 1]));
  return [...new Set([...neighbours, parent + 1, parent + 2])];
}

/**
 * Looks for the line that is to blame for an error of YAML, which a parser often notices only further
 * on: the one whose mending lets the text be read furthest, with the fewest faults. Lines count from 1.
 */
export function findMend(lines: readonly string[], error: number): Mend | undefined {
  const { first, end, head } = excerpt(lines, error);
  const around = lines.slice(first, end);
  let best: Mend | undefined;
  let bar = judge([...head, ...around]);
  const mends = suspects(lines, error)
    .filter((line) => line > first && lines[line - 1]?.trim())
    .flatMap((line) => mendsOf(lines[line - 1] ?? '', line));
  for (const mend of mends) {
    const { reach, faults } = judge([...head, ...around.with(mend.line - 1 - first, mend.mended)]);
    if (reach < bar.reach || (reach === bar.reach && faults >= bar.faults)) continue;
    best = mend;
    bar = { reach, faults };
    if (reach === Number.POSITIVE_INFINITY && faults === 0) break;
  }
  return best;
}
