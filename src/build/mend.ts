import { LineCounter, parseDocument } from 'yaml';
import { read } from '../bank/draft.ts';
import { lists } from '../bank/schema.ts';

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

/** How far a text can be read, and how much is wrong with it as far as it can be. */
function judge(text: string): { reach: number; faults: number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fatal = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (fatal.length > 0) {
    const first = Math.min(...fatal.map(({ pos }) => pos[0]));
    return { reach: lines.linePos(first).line, faults: 0 };
  }
  const { problems } = read(document.toJS());
  return { reach: Number.POSITIVE_INFINITY, faults: document.errors.length + problems.length };
}

/** The fields of a bank that are lists: they begin at the margin. */
export const LISTS = ['brief', ...Object.keys(lists)];
/** How many lines around an error are tried, and read. */
const TRIED = { above: 6, below: 1 };
const READ = { above: 14, below: 30 };

/** The lines around an error that can be read by themselves: the name of their list, and some entries. */
function excerpt(lines: readonly string[], error: number): { first: number; head: string[] } {
  const list = lines
    .slice(0, error - 1)
    .findLastIndex((line) => LISTS.some((name) => line.startsWith(`${name}:`)));
  const entry = lines
    .slice(0, Math.max(0, error - READ.above))
    .findLastIndex((line) => line.startsWith('  - '));
  return list >= 0 && entry > list
    ? { first: entry, head: lines.slice(list, list + 1) }
    : { first: Math.max(0, list), head: [] };
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
  const { first, head } = excerpt(lines, error);
  const around = lines.slice(first, error + READ.below);
  const judgeWith = (rows: readonly string[]) => judge([...head, ...rows].join('\n'));
  let best: Mend | undefined;
  let bar = judgeWith(around);
  for (const line of suspects(lines, error)) {
    const words = lines[line - 1]?.trim() && line > first ? (lines[line - 1] ?? '') : '';
    for (const mend of words ? mendsOf(words, line) : []) {
      const { reach, faults } = judgeWith(around.with(line - 1 - first, mend.mended));
      if (reach < bar.reach || (reach === bar.reach && faults >= bar.faults)) continue;
      best = mend;
      bar = { reach, faults };
    }
  }
  return best;
}
