import { basename, dirname } from 'node:path';
import { safeParse } from 'valibot';
import { isScalar, isSeq } from 'yaml';
import { checkBank, isError } from '../../bank/check-bank.ts';
import { isWholeDate } from '../../bank/gap.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { bankSchema } from '../../bank/schema/bank-schema.ts';
import type { Bank } from '../../bank/types.ts';
import { typesetBank } from '../../dossiers/typeset-bank.ts';
import { formatDate } from '../../i18n/format.ts';
import { catalogue as en } from '../../i18n/text/en.ts';
import { catalogue as fr } from '../../i18n/text/fr.ts';
import { LOCAL_DOSSIER_PREFIX } from '../../shared/persisted-names.ts';
import { isJsonObject } from '../../untrusted/is-json-object.ts';
import { locateProblem, type SourceLocation } from './locate.ts';
import { findMisreadYaml, keepDatesAsWritten } from './misread-yaml.ts';
import { findUnsupportedYaml, type ParsedYaml, parseYaml } from './parse-yaml.ts';

export interface LocatedProblem extends SourceLocation {
  file: string;
  message: string;
  remedy: string;
  level?: BankProblem['level'];
}

export interface BankReadResult {
  /** Typeset; undefined if it has an error. */
  bank: Bank | undefined;
  problems: LocatedProblem[];
  /** As parsed, whatever its errors. */
  data: unknown;
  toLocatedProblem: (problem: BankProblem) => LocatedProblem;
}

/** First line of a bank: by it an editor's YAML server completes and checks. */
export const MODELINE = '# yaml-language-server: $schema=../bank.schema.json';

/** One line that terminals and editors turn into a link. */
export const formatProblem = (problem: LocatedProblem): string => {
  const { file, line, column, message, remedy } = problem;
  const level = isError(problem) ? '' : 'warning: ';
  return `${file}:${line}:${column}  ${level}${message}  ${remedy}`;
};

/** The folder's name is the dossier's id, the file's name the language. */
function checkFilePath(data: unknown, file: string): BankProblem[] {
  const expected = { id: basename(dirname(file)), language: basename(file, '.yaml') };
  return (['id', 'language'] as const).flatMap((field) => {
    const given = isJsonObject(data) ? data[field] : undefined;
    if (field === 'id' && String(given).startsWith(LOCAL_DOSSIER_PREFIX)) {
      const message = `the id "${given}" is that of a dossier that a device holds`;
      const remedy = 'begin it with the day of the article, and rename the folder';
      return [{ path: [field], message, remedy }];
    }
    if (typeof given !== 'string' || given === expected[field]) return [];
    const message = `the ${field} is "${given}", but the file is ${file}`;
    const isPossible = safeParse(bankSchema.entries[field], expected[field]).success;
    const remedy = isPossible ? `write "${expected[field]}", or move the file` : 'move the file';
    return [{ path: [field], message, remedy }];
  });
}

/** A gap that is not of its label must stand in the date as the game writes it. */
function checkDateGaps({ dates, language }: Bank): BankProblem[] {
  const text = { en, fr }[language as string];
  if (!text) return [];
  const write = (words: string) => words.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');
  return dates.flatMap((fact, index) => {
    const written = write(formatDate(fact.date, text));
    if (!isWholeDate(fact) || written.includes(write(fact.gap ?? ''))) return [];
    const message = `the gap "${fact.gap}" of "${fact.id}" is not in its date`;
    return [
      {
        path: ['dates', index, 'gap'],
        message,
        remedy: `write "${written}", or words of its label`,
      },
    ];
  });
}

const unreadableSigns: readonly { sign: RegExp; message: string; remedy: string }[] = [
  {
    // of windows-1252 or UTF-16, once it is read as UTF-8
    sign: /[\ufffd\0]/,
    message: 'this file is not UTF-8: this character is lost',
    remedy: 'save it again with the encoding UTF-8',
  },
  {
    sign: /[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€/,
    message: 'an accent or a quotation mark has become other letters here',
    remedy: 'open the file from before in UTF-8 and save it as UTF-8, or type these words again',
  },
  {
    sign: /^(?:<{7}|\|{7}|>{7}) .*$|^={7}\r?$/m,
    message: 'two versions of this file stand here, as a merge left them',
    remedy:
      'keep the lines of one, and take out those of the other and of <<<<<<<, ======= and >>>>>>>',
  },
];

function refuseFile(
  before: string,
  file: string,
  { message, remedy }: { message: string; remedy: string },
): BankReadResult {
  const lines = before.split('\n');
  const fault: LocatedProblem = {
    file,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    message,
    remedy,
  };
  return { bank: undefined, problems: [fault], data: undefined, toLocatedProblem: () => fault };
}

/** Says a value as it is written: 1.50 is 1.5 to YAML. */
function quoteSource({ document }: ParsedYaml, problem: BankProblem): BankProblem {
  let node = document.getIn(problem.path, true);
  while (isSeq(node) && node.items.length === 1) [node] = node.items;
  if (!isScalar(node) || !node.source || typeof node.value === 'string') return problem;
  const quote = (words: string) => words.replaceAll(`"${node.value}"`, `"${node.source}"`);
  return { ...problem, message: quote(problem.message), remedy: quote(problem.remedy) };
}

export function readBank(source: string, file: string): BankReadResult {
  const text = source.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
  for (const one of unreadableSigns) {
    const at = text.search(one.sign);
    if (at >= 0) return refuseFile(text.slice(0, at), file, one);
  }
  const parsed = parseYaml(text);
  const unsupported = findUnsupportedYaml(parsed);
  const toLocatedProblem = (problem: BankProblem): LocatedProblem => {
    const { message, remedy, level } = quoteSource(parsed, problem);
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
  let data: unknown;
  if (parsed.isReadable && unsupported.length === 0) {
    keepDatesAsWritten(parsed.document);
    data = parsed.document.toJS();
    const checked = checkBank(data);
    bank = checked.bank;
    const dateGaps = bank ? checkDateGaps(bank) : [];
    const found = [...checked.problems, ...checkFilePath(data, file), ...dateGaps];
    problems.push(...found.map(toLocatedProblem));
    for (const fault of findMisreadYaml(parsed, data, text)) problems.push({ file, ...fault });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    bank: bank && !problems.some(isError) ? typesetBank(bank) : undefined,
    problems,
    data,
    toLocatedProblem,
  };
}
