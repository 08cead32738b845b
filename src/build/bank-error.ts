import { type LocatedProblem, print } from './read-bank.ts';

/** What Vite makes an overlay of: the message, and a place with the lines around it. */
export interface BankError extends Error {
  id: string;
  loc: { file: string; line: number; column: number };
  frame: string;
}

/** The line of a place with two above and below it, numbered. */
function frameOf(text: string, { line, column }: LocatedProblem): string {
  const from = Math.max(1, line - 2);
  const width = String(line + 2).length;
  return text
    .split(/\r?\n/)
    .slice(from - 1, line + 2)
    .flatMap((words, index) => {
      const number = from + index;
      const gutter = `${String(number).padStart(width)} | `;
      const pointer = `${' '.repeat(gutter.length + column - 1)}^`;
      return [gutter + words, ...(number === line ? [pointer] : [])];
    })
    .join('\n');
}

/** All problems of a bank as one error, which stands at the first. */
export function bankError(
  problems: readonly LocatedProblem[],
  text: string,
  path: string,
): BankError {
  const [first] = problems;
  if (!first) throw new Error(`${path} has no problem`);
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const message = [`the bank has ${count}`, ...problems.map(print)].join('\n');
  const { line, column } = first;
  const loc = { file: path, line, column };
  return Object.assign(new Error(message), { id: path, loc, frame: frameOf(text, first) });
}
