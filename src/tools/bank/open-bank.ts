import { relative, sep } from 'node:path';
import { isError } from '../../bank/check-bank.ts';
import type { Bank } from '../../bank/types.ts';
import { formatProblem, type LocatedProblem, readBank } from './read-bank.ts';

/** The line of a place with two above and below it, numbered. */
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
 * The bank that a text says, whatever it is warned of. Throws where it has errors: one with all of
 * them, at the place of the first, in the form that Vite makes its overlay of.
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
    // the way through our code is of no use to who writes a bank
    stack: '',
  });
}
