import * as v from 'valibot';
import { type JsonProblem, parseJson } from '../untrusted/parse-json.ts';
import { safeHostOf } from '../untrusted/safe-url.ts';
import { stripControlCharsDeep } from '../untrusted/strip-control-chars.ts';
import { isError } from './check-bank.ts';
import { lintRules } from './lint/registry.ts';
import { parsePartialBank } from './partial-bank.ts';
import type { BankPath, BankProblem } from './problem.ts';
import * as schema from './schema/bank-schema.ts';
import { explainIssue } from './schema/explain-issue.ts';
import type { Bank } from './types.ts';

/** A bank from outside, or why it is none: what the door says, or the first problems with their places. */
export type BankFileResult =
  | { ok: true; bank: Bank }
  | { ok: false; problem: JsonProblem }
  | { ok: false; problems: BankProblem[] };

const bankFileLimits = { bytes: 2 * 2 ** 20, depth: 8, values: 100_000 };

/** No reader mends more than this at once, and a hostile file has any number. */
const MAX_PROBLEMS = 20;

/** How much there may be of what has a name: lists by entries, texts by letters. */
const maxLengthByField: Readonly<Record<string, number>> = {
  items: 2_000,
  actors: 200,
  dates: 500,
  positions: 500,
  options: 8,
  rows: 8,
  columns: 8,
  events: 8,
  holders: 8,
  accept: 20,
  prompt: 1_000,
};
const MAX_ENTRIES = 500;
const MAX_LETTERS = 2_000;

/** In the lists that one chooses from, a text is an option. */
const optionFields = new Set(['options', 'rows', 'columns', 'events', 'holders', 'accept']);
const MAX_OPTION_LETTERS = 300;
const MAX_ID_LETTERS = 100;

function maxLettersAt(path: BankPath): number {
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  if (field === 'id') return MAX_ID_LETTERS;
  if (path.some((key) => optionFields.has(String(key)))) return MAX_OPTION_LETTERS;
  return maxLengthByField[field] ?? MAX_LETTERS;
}

const createLengthProblem = (path: BankPath, subject: string, maximum: number): BankProblem => ({
  path,
  message: `${subject} is too long`,
  remedy: `keep it to ${maximum}`,
});

/** Every list and text that is longer than any bank needs, for the rules below take their time; every figure that is not exact. */
function* findExcess(value: unknown, path: BankPath = []): Generator<BankProblem> {
  if (typeof value === 'string') {
    const most = maxLettersAt(path);
    // a letter is at most two units: those need not be counted that cannot be too many
    if (value.length > most && [...value].length > most)
      yield createLengthProblem(path, 'this text', most);
  } else if (typeof value === 'number') {
    if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
    const message = 'this figure is too large to be exact';
    yield { path, message, remedy: `keep it under ${Number.MAX_SAFE_INTEGER}` };
  } else if (Array.isArray(value)) {
    const most = maxLengthByField[String(path.at(-1))] ?? MAX_ENTRIES;
    if (value.length > most) yield createLengthProblem(path, 'this list', most);
    else for (const [index, part] of value.entries()) yield* findExcess(part, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* findExcess(part, [...path, key]);
  }
}

/** Dates in the letters that we use: the rest of EDTF has sets without end. */
const PLAIN_DATE_PATTERN = /^[0-9?~%./-]{1,30}$/;

function* findUnsafeValues({ article, dates }: Bank): Generator<BankProblem> {
  if (article.address !== undefined && !safeHostOf(article.address)) {
    const message = 'this address is not one to be shown';
    const remedy = 'write https://, the host and the path, without a name before the host';
    yield { path: ['article', 'address'], message, remedy };
  }
  const all = [
    { date: article.date, path: ['article', 'date'] },
    ...dates.map(({ date }, index) => ({ date, path: ['dates', index, 'date'] })),
  ];
  for (const { date, path } of all) {
    if (PLAIN_DATE_PATTERN.test(date)) continue;
    yield { path, message: 'this is no date that we read', remedy: 'write it like 2022-01-12' };
  }
}

function takeFirstProblems(problems: Iterable<BankProblem>): BankProblem[] {
  const taken: BankProblem[] = [];
  for (const problem of problems) if (taken.push(problem) === MAX_PROBLEMS) break;
  return taken;
}

/**
 * Opens a bank that comes from outside: JSON alone, for YAML has aliases, tags and merge keys and is
 * for authors. Bounds first, then the schema, then the rules of errors; each stage sees only what the
 * one before let through, for each takes longer. Warnings are for who writes a bank, not who plays it.
 */
export function parseBankFile(bytes: Uint8Array): BankFileResult {
  const parsed = parseJson(bytes, bankFileLimits);
  if ('problem' in parsed) return { ok: false, problem: parsed.problem };
  const data = stripControlCharsDeep(parsed.data);
  const refuseIfAny = (problems: Iterable<BankProblem>): BankFileResult | undefined => {
    const first = takeFirstProblems(problems);
    return first.length > 0 ? { ok: false, problems: first } : undefined;
  };
  const lengthRefusal = refuseIfAny(findExcess(data));
  if (lengthRefusal) return lengthRefusal;
  const { issues = [], output } = v.safeParse(schema.bankSchema, data);
  const schemaRefusal = refuseIfAny(
    issues.slice(0, MAX_PROBLEMS).flatMap((issue) => explainIssue(data, issue)),
  );
  if (schemaRefusal) return schemaRefusal;
  const bank = output as Bank;
  const valueRefusal = refuseIfAny(findUnsafeValues(bank));
  if (valueRefusal) return valueRefusal;
  const { partialBank } = parsePartialBank(data);
  return (
    refuseIfAny(lintRules.filter(isError).flatMap((rule) => rule.check(partialBank))) ?? {
      ok: true,
      bank,
    }
  );
}
