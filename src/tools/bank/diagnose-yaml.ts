import { read } from '../../bank/partial-bank.ts';
import { lists } from '../../bank/schema/bank-schema.ts';
import { isMap } from '../../bank/schema/schema-walk.ts';
import type { Bank } from '../../bank/types.ts';
import { documentOf } from '../vite/html-document.ts';
import { mendsOf, type YamlFix } from './yaml-fixes.ts';

/** The fields of a bank that are lists: they begin at the margin. */
export const listFields = ['brief', 'easy', 'glossary', 'epilogue', ...Object.keys(lists)];

/** What a bank has besides the lines that are looked at. */
const minimalBank: Bank = {
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
  const { document, lines } = documentOf(rows);
  const fatal = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (fatal.length > 0) {
    const first = Math.min(...fatal.map(({ pos }) => pos[0]));
    return { reach: lines.linePos(first).line, faults: 0 };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch {
    // an alias of nothing: refusals tells of it, and here there is nothing to weigh
  }
  const { problems } = read(isMap(data) ? { ...minimalBank, ...data } : data);
  return { reach: Number.POSITIVE_INFINITY, faults: document.errors.length + problems.length };
}

/** How many lines around an error are tried, and read. */
const suspectWindow = { above: 6, below: 1 };
const excerptWindow = { above: 14, below: 30 };

const isEntry = (line: string) => line.startsWith('  - ');

/** The lines around an error that can be read by themselves: the name of their list, whole entries. */
function excerpt(lines: readonly string[], error: number) {
  const list = lines
    .slice(0, error - 1)
    .findLastIndex((line) => listFields.some((name) => line.startsWith(`${name}:`)));
  const entry = lines.slice(0, Math.max(0, error - excerptWindow.above)).findLastIndex(isEntry);
  const next = lines
    .slice(error + excerptWindow.below)
    .findIndex((line) => isEntry(line) || /^\w/.test(line));
  const end = next < 0 ? lines.length : error + excerptWindow.below + next;
  return list >= 0 && entry > list
    ? { first: entry, end, head: lines.slice(list, list + 1) }
    : { first: Math.max(0, list), end, head: [] };
}

const indentOf = (line = '') => line.length - line.trimStart().length;

/** The lines that may be to blame, likeliest first: the neighbours, and where the block around began. */
function suspects(lines: readonly string[], error: number): number[] {
  const neighbours = Array.from(
    { length: suspectWindow.above + suspectWindow.below + 1 },
    (_, index) => error - suspectWindow.above + index,
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
export function blame(lines: readonly string[], error: number): YamlFix | undefined {
  const { first, end, head } = excerpt(lines, error);
  const around = lines.slice(first, end);
  let best: YamlFix | undefined;
  let bar = judge([...head, ...around]);
  const mends = suspects(lines, error)
    .filter((line) => line > first && lines[line - 1]?.trim())
    .flatMap((line) => mendsOf(lines[line - 1] ?? '', line));
  for (const mend of mends) {
    const { reach, faults } = judge([...head, ...around.with(mend.line - 1 - first, mend.mended)]);
    const isFurther = reach > bar.reach + 1;
    const isBetter = reach === bar.reach && faults < bar.faults;
    if (!isFurther && !isBetter) continue;
    best = mend;
    bar = { reach, faults };
    if (reach === Number.POSITIVE_INFINITY && faults === 0) break;
  }
  return best;
}
