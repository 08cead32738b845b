import { parsePartialBank } from '../../bank/partial-bank.ts';
import { entrySchemas } from '../../bank/schema/bank-schema.ts';
import type { Bank } from '../../bank/types.ts';
import { isJsonObject } from '../../untrusted/is-json-object.ts';
import { parseYamlDocument } from './yaml-document.ts';
import { suggestFixes, type YamlFix } from './yaml-fixes.ts';

export const listFields = ['brief', 'easy', 'glossary', 'epilogue', ...Object.keys(entrySchemas)];

const minimalBank: Bank = {
  id: 'any',
  language: 'en',
  title: 'any',
  article: { title: 'any', publisher: 'any', date: '2000' },
  opening: 'any',
  brief: [{ sentences: [{ id: 'any', text: 'any' }] }],
  camps: [],
  actors: [],
  dates: [],
  positions: [],
  items: [],
};

/** `reach` is the last readable line; faults count only if all lines are readable. */
function measureReadable(rows: readonly string[]): { reach: number; faults: number } {
  const { document, lines } = parseYamlDocument(rows);
  const fatal = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (fatal.length > 0) {
    const first = Math.min(...fatal.map(({ pos }) => pos[0]));
    return { reach: lines.linePos(first).line, faults: 0 };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch {}
  const { problems } = parsePartialBank(isJsonObject(data) ? { ...minimalBank, ...data } : data);
  return { reach: Number.POSITIVE_INFINITY, faults: document.errors.length + problems.length };
}

/** Lines around an error that are tried as its cause, and that are read to judge a fix. */
const suspectWindow = { above: 6, below: 1 };
const excerptWindow = { above: 14, below: 30 };

const isListEntry = (line: string) => line.startsWith('  - ');

function excerptAround(lines: readonly string[], errorLine: number) {
  const list = lines
    .slice(0, errorLine - 1)
    .findLastIndex((line) => listFields.some((name) => line.startsWith(`${name}:`)));
  const entry = lines
    .slice(0, Math.max(0, errorLine - excerptWindow.above))
    .findLastIndex(isListEntry);
  const next = lines
    .slice(errorLine + excerptWindow.below)
    .findIndex((line) => isListEntry(line) || /^\w/.test(line));
  const end = next < 0 ? lines.length : errorLine + excerptWindow.below + next;
  return list >= 0 && entry > list
    ? { first: entry, end, head: lines.slice(list, list + 1) }
    : { first: Math.max(0, list), end, head: [] };
}

const indentOf = (line = '') => line.length - line.trimStart().length;

/** Likeliest first: the neighbours, then the start of the enclosing block. */
function suspectLines(lines: readonly string[], errorLine: number): number[] {
  const neighbours = Array.from(
    { length: suspectWindow.above + suspectWindow.below + 1 },
    (_, index) => errorLine - suspectWindow.above + index,
  ).sort((a, b) => Math.abs(a - errorLine) - Math.abs(b - errorLine));
  const parent = lines
    .slice(0, errorLine - 1)
    .findLastIndex((line) => line.trim() && indentOf(line) < indentOf(lines[errorLine - 1]));
  return [...new Set([...neighbours, parent + 1, parent + 2])];
}

/**
 * Finds the line that causes a YAML error, which a parser often notices only further on: the one whose
 * fix makes the text readable furthest, with the fewest faults. Lines count from 1.
 */
export function diagnoseYaml(lines: readonly string[], errorLine: number): YamlFix | undefined {
  const { first, end, head } = excerptAround(lines, errorLine);
  const around = lines.slice(first, end);
  let best: YamlFix | undefined;
  let bestResult = measureReadable([...head, ...around]);
  const fixes = suspectLines(lines, errorLine)
    .filter((line) => line > first && lines[line - 1]?.trim())
    .flatMap((line) => suggestFixes(lines[line - 1] ?? '', line));
  for (const fix of fixes) {
    const { reach, faults } = measureReadable([
      ...head,
      ...around.with(fix.line - 1 - first, fix.fixedLine),
    ]);
    const isFurther = reach > bestResult.reach + 1;
    const isBetter = reach === bestResult.reach && faults < bestResult.faults;
    if (!isFurther && !isBetter) continue;
    best = fix;
    bestResult = { reach, faults };
    if (reach === Number.POSITIVE_INFINITY && faults === 0) break;
  }
  return best;
}
