import * as v from 'valibot';
import { type JsonProblem, parseJson } from '../untrusted/parse-json.ts';
import { safeHostOf } from '../untrusted/safe-url.ts';
import { stripControlCharsDeep } from '../untrusted/strip-control-chars.ts';
import { errorRules } from './lint/error-rules.ts';
import { parsePartialBank } from './partial-bank.ts';
import type { BankPath, BankProblem } from './problem.ts';
import * as schema from './schema/bank-schema.ts';
import { explainIssues } from './schema/explain-issue.ts';
import type { Bank } from './types.ts';

export type ForeignBankResult = { ok: true; bank: Bank } | { ok: false; problems: BankProblem[] };

export type BankFileResult = ForeignBankResult | { ok: false; problem: JsonProblem };

const bankFileLimits = { bytes: 2 * 2 ** 20, depth: 8, values: 100_000 };

const MAX_PROBLEMS = 20;

/** Limits by field: entries of a list, letters of a text. */
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

const optionFields = new Set(['options', 'rows', 'columns', 'events', 'holders', 'accept']);
const MAX_OPTION_LETTERS = 300;
const MAX_ID_LETTERS = 100;

function maxLettersAt(path: BankPath): number {
  const field = path.filter((key) => typeof key === 'string').at(-1) ?? '';
  if (field === 'id') return MAX_ID_LETTERS;
  if (path.some((key) => optionFields.has(String(key)))) return MAX_OPTION_LETTERS;
  return maxLengthByField[field] ?? MAX_LETTERS;
}

const createLengthProblem = (path: BankPath, subject: string, maximum: number): BankProblem => ({
  kind: 'too-long',
  path,
  message: `${subject} is too long`,
  remedy: `keep it to ${maximum}`,
});

/** Runs first: the rules are slow on long lists. Also refuses inexact numbers. */
function* findExcess(value: unknown, path: BankPath = []): Generator<BankProblem> {
  if (typeof value === 'string') {
    const most = maxLettersAt(path);
    // a letter is at most two UTF-16 units: count letters only if they can be too many
    if (value.length > most && [...value].length > most)
      yield createLengthProblem(path, 'this text', most);
  } else if (typeof value === 'number') {
    if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
    const message = 'this figure is too large to be exact';
    yield { kind: 'inexact', path, message, remedy: `keep it under ${Number.MAX_SAFE_INTEGER}` };
  } else if (Array.isArray(value)) {
    const most = maxLengthByField[String(path.at(-1))] ?? MAX_ENTRIES;
    if (value.length > most) yield createLengthProblem(path, 'this list', most);
    else for (const [index, part] of value.entries()) yield* findExcess(part, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* findExcess(part, [...path, key]);
  }
}

function* findUnsafeValues({ article }: Bank): Generator<BankProblem> {
  for (const field of ['address', 'licence'] as const) {
    const address = article[field];
    if (!address?.startsWith('https:') || safeHostOf(address)) continue;
    const message = 'this address is not one to be shown';
    const remedy = 'write https://, the host and the path, without a name before the host';
    yield { kind: 'unsafe-address', path: ['article', field], message, remedy };
  }
}

function takeFirstProblems(problems: Iterable<BankProblem>): BankProblem[] {
  const taken: BankProblem[] = [];
  for (const problem of problems) if (taken.push(problem) === MAX_PROBLEMS) break;
  return taken;
}

/**
 * Checks a bank from outside. Limits, schema and lint rules run in this order, each slower than the one
 * before. No warnings: those are for authors.
 */
export function checkForeignBank(foreign: unknown): ForeignBankResult {
  const data = stripControlCharsDeep(foreign);
  const refuseIfAny = (problems: Iterable<BankProblem>): ForeignBankResult | undefined => {
    const first = takeFirstProblems(problems);
    return first.length > 0 ? { ok: false, problems: first } : undefined;
  };
  const lengthRefusal = refuseIfAny(findExcess(data));
  if (lengthRefusal) return lengthRefusal;
  const { issues = [], output } = v.safeParse(schema.bankSchema, data);
  const schemaRefusal = refuseIfAny(explainIssues(data, issues.slice(0, MAX_PROBLEMS)));
  if (schemaRefusal) return schemaRefusal;
  const bank = output as Bank;
  const valueRefusal = refuseIfAny(findUnsafeValues(bank));
  if (valueRefusal) return valueRefusal;
  const { partialBank } = parsePartialBank(data);
  const problems = errorRules.flatMap((rule) =>
    rule.check(partialBank).map((one) => ({ kind: rule.name, ...one })),
  );
  return refuseIfAny(problems) ?? { ok: true, bank };
}

/** JSON only: YAML has aliases, tags and merge keys. */
export function parseBankFile(bytes: Uint8Array): BankFileResult {
  const parsed = parseJson(bytes, bankFileLimits);
  return 'problem' in parsed
    ? { ok: false, problem: parsed.problem }
    : checkForeignBank(parsed.data);
}
