import { basename, dirname } from 'node:path';
import { checkBank, isError } from '../../bank/check-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { isObject, mapTexts } from '../../bank/schema/schema-walk.ts';
import type { Bank } from '../../bank/types.ts';
import { typesetText } from '../../i18n/typography.ts';
import { locateProblem, type SourceLocation } from './locate.ts';
import { findUnsupportedYaml, parseYaml } from './parse-yaml.ts';

export interface LocatedProblem extends SourceLocation {
  file: string;
  message: string;
  remedy: string;
  level?: BankProblem['level'];
}

/** A bank as it was read: typeset, or undefined where it has an error. */
export interface BankReadResult {
  bank: Bank | undefined;
  problems: LocatedProblem[];
  /** Gives a problem of this bank its place in the text. */
  toLocatedProblem: (problem: BankProblem) => LocatedProblem;
}

/** The first line of a bank: an editor with a YAML server completes and checks by it as one types. */
export const MODELINE = '# yaml-language-server: $schema=../bank.schema.json';

/** A problem as one line, which a terminal or an editor makes a link of. */
export const formatProblem = (problem: LocatedProblem): string => {
  const { file, line, column, message, remedy } = problem;
  const level = isError(problem) ? '' : 'warning: ';
  return `${file}:${line}:${column}  ${level}${message}  ${remedy}`;
};

/** A dossier's folder is its id, and each file in it a language. */
function checkFilePath(data: unknown, file: string): BankProblem[] {
  const expected = { id: basename(dirname(file)), language: basename(file, '.yaml') };
  return (['id', 'language'] as const).flatMap((field) => {
    const given = isObject(data) ? data[field] : undefined;
    if (typeof given !== 'string' || given === expected[field]) return [];
    const message = `the ${field} is "${given}", but the file is ${file}`;
    return [{ path: [field], message, remedy: `write "${expected[field]}", or move the file` }];
  });
}

const typesetBank = (bank: Bank): Bank =>
  mapTexts(bank, (words) => typesetText(words, bank.language));

/** Reads the text of a bank: the bank, and all that is wrong with it in the order of its lines. */
export function readBank(text: string, file: string): BankReadResult {
  const parsed = parseYaml(text);
  const unsupported = findUnsupportedYaml(parsed);
  const placed = (problem: BankProblem): LocatedProblem => {
    const { message, remedy, level } = problem;
    return { file, ...locateProblem(parsed, problem), message, remedy, ...(level && { level }) };
  };
  const problems: LocatedProblem[] = [...parsed.faults, ...unsupported].map((fault) => ({
    file,
    ...fault,
  }));
  if (text.split(/\r?\n/, 1)[0] !== MODELINE) {
    const message = 'the first line does not name the schema of the bank';
    problems.push({ file, line: 1, column: 1, message, remedy: `write "${MODELINE}"` });
  }
  let bank: Bank | undefined;
  if (parsed.isReadable && unsupported.length === 0) {
    const data: unknown = parsed.document.toJS();
    const checked = checkBank(data);
    bank = checked.bank;
    problems.push(...[...checked.problems, ...checkFilePath(data, file)].map(placed));
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    bank: bank && !problems.some(isError) ? typesetBank(bank) : undefined,
    problems,
    toLocatedProblem: placed,
  };
}
