import { formatProblem, type readBank } from '../../src/tools/bank/read-bank.ts';

/** Breaks a line in one way; undefined if it does not apply. */
export type LineMutation = (line: string) => string | undefined;

export const replaceInLine =
  (pattern: RegExp, replacement: string): LineMutation =>
  (line) =>
    pattern.test(line) ? line.replace(pattern, replacement) : undefined;

export const misspellKey = replaceInLine(/^( *(?:- )*[a-z]+):/, '$1x:');

/** The lines of a bank that are neither empty nor a comment, numbered from 1. */
export const listContentLines = (text: string) =>
  text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() && !line.trim().startsWith('#'));

/** The text with some lines replaced; undefined removes one. */
export const replaceLines = (text: string, changes: ReadonlyMap<number, string | undefined>) =>
  text
    .split('\n')
    .flatMap((line, index) => {
      const changed = changes.has(index + 1) ? changes.get(index + 1) : line;
      return changed === undefined ? [] : [changed];
    })
    .join('\n');

export const formatProblems = (problems: ReturnType<typeof readBank>['problems']) =>
  problems.map(formatProblem).join('\n');
