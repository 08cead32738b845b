import { basename, dirname } from 'node:path';
import { check } from '../bank/check.ts';
import type { Problem } from '../bank/problem.ts';
import { isMap, mapTexts } from '../bank/shape.ts';
import type { Bank } from '../bank/types.ts';
import { typeset } from '../text/typography.ts';
import { locate, type Place } from './locate.ts';
import { parse, refusals } from './syntax.ts';

export interface LocatedProblem extends Place {
  file: string;
  message: string;
  remedy: string;
}

/** The first line of a bank: an editor with a YAML server completes and checks by it as one types. */
export const MODELINE = '# yaml-language-server: $schema=../bank.schema.json';

/** A problem as one line, which a terminal or an editor makes a link of. */
export const print = ({ file, line, column, message, remedy }: LocatedProblem): string =>
  `${file}:${line}:${column}  ${message}  ${remedy}`;

/** A dossier's folder is its id, and each file in it a language. */
function misplaced(data: unknown, file: string): Problem[] {
  const expected = { id: basename(dirname(file)), language: basename(file, '.yaml') };
  return (['id', 'language'] as const).flatMap((field) => {
    const given = isMap(data) ? data[field] : undefined;
    if (typeof given !== 'string' || given === expected[field]) return [];
    const message = `the ${field} is "${given}", but the file is ${file}`;
    return [{ path: [field], message, remedy: `write "${expected[field]}", or move the file` }];
  });
}

const typesetBank = (bank: Bank): Bank => mapTexts(bank, (words) => typeset(words, bank.language));

/** Reads the text of a bank: the bank, typeset, or all that is wrong with it in the order of its lines. */
export function readBank(
  text: string,
  file: string,
): { bank: Bank | undefined; problems: LocatedProblem[] } {
  const parsed = parse(text);
  const refused = refusals(parsed);
  const places: Omit<LocatedProblem, 'file'>[] = [...parsed.faults, ...refused];
  if (text.split(/\r?\n/, 1)[0] !== MODELINE) {
    const message = 'the first line does not name the schema of the bank';
    places.push({ line: 1, column: 1, message, remedy: `write "${MODELINE}"` });
  }
  let bank: Bank | undefined;
  if (parsed.isReadable && refused.length === 0) {
    const data: unknown = parsed.document.toJS();
    const checked = check(data);
    bank = checked.bank;
    for (const problem of [...checked.problems, ...misplaced(data, file)]) {
      const { message, remedy } = problem;
      places.push({ ...locate(parsed, problem), message, remedy });
    }
  }
  const problems = places
    .map((place) => ({ file, ...place }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { bank: bank && problems.length === 0 ? typesetBank(bank) : undefined, problems };
}
