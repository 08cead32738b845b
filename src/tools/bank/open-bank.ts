import { relative, sep } from 'node:path';
import { isError } from '../../bank/check-bank.ts';
import type { Bank } from '../../bank/types.ts';
import { formatProblem, type LocatedProblem, readBank } from './read-bank.ts';

function formatCodeFrame(text: string, { line, column }: LocatedProblem): string {
  const from = Math.max(1, line - 2);
  const width = String(line + 2).length;
  return text
    .split(/\r?\n/)
    .slice(from - 1, line + 2)
    .flatMap((source, index) => {
      const number = from + index;
      const gutter = `${String(number).padStart(width)} | `;
      const pointer = `${' '.repeat(gutter.length + column - 1)}^`;
      return [gutter + source, ...(number === line ? [pointer] : [])];
    })
    .join('\n');
}

/**
 * Ignores warnings. Throws one error with all problems, located at the first, in the form that Vite's
 * overlay shows.
 */
export function parseBankOrThrow(text: string, path: string, root = process.cwd()): Bank {
  const file = relative(root, path).replaceAll(sep, '/');
  const { bank, problems: all } = readBank(text, file);
  if (bank) return bank;
  const problems = all.filter(isError);
  const [first] = problems;
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const error = new Error([`the bank has ${count}`, ...problems.map(formatProblem)].join('\n'));
  throw Object.assign(error, {
    id: path,
    loc: { file: path, line: first?.line, column: first?.column },
    frame: first && formatCodeFrame(text, first),
    // the stack of this code does not help an author
    stack: '',
  });
}
