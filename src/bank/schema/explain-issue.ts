import type { BaseIssue } from 'valibot';
import { didYouMean } from '../did-you-mean.ts';
import type { BankPath, BankProblem } from '../problem.ts';
import { bank } from './bank-schema.ts';
import { nameOf } from './describe-path.ts';
import { fieldsOf, isMap, type SchemaNode, shapeInside } from './schema-walk.ts';

export type SchemaIssue = BaseIssue<unknown>;

export const pathOf = (issue: SchemaIssue): BankPath =>
  (issue.path ?? []).map(({ key }) => key as string | number);

export const isUnknownField = (issue: SchemaIssue): boolean => issue.expected === 'never';

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  Array: 'a list',
  Object: 'a map of fields',
  '(string | number)': 'a date',
};

const list = (words: Iterable<string>) => [...words].join(', ');

/** The words that the library says it expects: `("said" | "written")`. */
const wordsOf = ({ expected }: SchemaIssue): string[] =>
  [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isMap(value)) return 'a map of fields';
  const words = String(value);
  return `"${words.length > 40 ? `${words.slice(0, 40)}…` : words}"`;
}

/** The shape and the value at a path. */
function at(data: unknown, path: BankPath): [SchemaNode | undefined, unknown] {
  let shape: SchemaNode | undefined = bank;
  let value = data;
  for (const key of path) {
    shape = shape && shapeInside(shape, value, String(key));
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return [shape, value];
}

function unknownField(data: unknown, path: BankPath): BankProblem {
  const field = String(path.at(-1));
  const [shape, holder] = at(data, path.slice(0, -1));
  const known = shape ? fieldsOf(shape, holder) : [];
  return {
    path,
    message: `unknown field "${field}" in ${nameOf(data, path.slice(0, -1))}`,
    remedy: didYouMean(field, known, `the fields here are ${list(known)}`),
    isFieldName: true,
  };
}

const missingField = (data: unknown, path: BankPath): BankProblem => ({
  path,
  message: `${nameOf(data, path.slice(0, -1))} has no "${path.at(-1)}"`,
  remedy: `add the line "${path.at(-1)}: …" to it`,
});

/** What was written where a word should stand; a list or a group of fields is like no word. */
const spelled = (value: unknown) => (typeof value === 'object' ? '' : String(value));

/** Without its type an item might have the fields of any type: say which no type has. */
function unknownType(data: unknown, path: BankPath, types: readonly string[]): BankProblem[] {
  const parent = path.slice(0, -1);
  const [shape, item] = at(data, parent);
  if (!shape || !isMap(item)) return [];
  const known = fieldsOf(shape, item);
  const strangers = Object.keys(item)
    .filter((field) => !known.has(field))
    .map((field) => unknownField(data, [...parent, field]));
  if (!('type' in item)) return [missingField(data, path), ...strangers];
  const message = `there is no item type ${show(item.type)}`;
  const remedy = didYouMean(spelled(item.type), types, `the types are ${list(types)}`);
  return [{ path, message, remedy }, ...strangers];
}

/** What would be right, in the schema's own words where it has some. */
function rightValue(issue: SchemaIssue): string {
  const { expected, input, message } = issue;
  if (!message.startsWith('Invalid')) return message;
  const bare = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && bare) return `put it in quotes: "${input}"`;
  const words = wordsOf(issue);
  if (words.length > 0) return didYouMean(spelled(input), words, `the words are ${list(words)}`);
  return `write ${typeNames[expected ?? ''] ?? expected} here`;
}

function wrongValue(data: unknown, path: BankPath, issue: SchemaIssue): BankProblem {
  const { input } = issue;
  const field = path.findLast((key) => typeof key === 'string');
  const holder = nameOf(data, path.slice(0, -1));
  const place = field === undefined ? holder : `"${field}" of ${holder}`;
  const empty = input === null || input === '';
  const message = empty ? `${place} is empty` : `${place} cannot be ${show(input)}`;
  return { path, message, remedy: rightValue(issue) };
}

/** An issue of the schema library in plain words, with a remedy. */
export function explain(data: unknown, issue: SchemaIssue): BankProblem[] {
  const path = pathOf(issue);
  if (isUnknownField(issue)) return [unknownField(data, path)];
  if (issue.type === 'variant' && path.at(-1) === 'type') {
    return unknownType(data, path, wordsOf(issue));
  }
  if (issue.path?.at(-1)?.origin === 'key') return [missingField(data, path)];
  return [wrongValue(data, path, issue)];
}
