import { type BaseIssue, type GenericSchema, is, safeParse } from 'valibot';
import { isJsonObject } from '../../untrusted/is-json-object.ts';
import { didYouMean, findNearestWord } from '../did-you-mean.ts';
import type { BankPath, BankProblem } from '../problem.ts';
import { bankSchema } from './bank-schema.ts';
import { describePath } from './describe-path.ts';
import { idSchema } from './fields.ts';
import { fieldNamesOf, findChildNode, isSchemaOf, type SchemaNode } from './schema-walk.ts';
import { suggestId } from './suggest-id.ts';
import { suggestNumber } from './suggest-number.ts';

export type SchemaIssue = BaseIssue<unknown>;

export const issuePathOf = (issue: SchemaIssue): BankPath =>
  (issue.path ?? []).map(({ key }) => key as string | number);

export const isUnknownField = (issue: SchemaIssue): boolean => issue.expected === 'never';

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false, without quotes,',
  Array: 'a list',
  Object: 'a map of fields',
  '(string | number)': 'a date',
};

const isBlank = (value: unknown) => value === null || value === '';

const joinWords = (words: Iterable<string>) => [...words].join(', ');

/** From the library's message: `("said" | "written")`. */
const expectedWordsOf = ({ expected }: SchemaIssue): string[] =>
  [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isJsonObject(value)) return 'a map of fields';
  const words = String(value);
  return `"${words.length > 40 ? `${words.slice(0, 40)}…` : words}"`;
}

export function resolvePath(data: unknown, path: BankPath): [SchemaNode | undefined, unknown] {
  let node: SchemaNode | undefined = bankSchema;
  let value = data;
  for (const key of path) {
    node = node && findChildNode(node, value, String(key));
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return [node, value];
}

function listFields(data: unknown, holderPath: BankPath) {
  const [node, holder] = resolvePath(data, holderPath);
  const knownFields = node ? [...fieldNamesOf(node, holder)] : [];
  const missingFields = knownFields.filter((one) => !isJsonObject(holder) || !(one in holder));
  return { knownFields, missingFields };
}

function createUnknownFieldProblem(data: unknown, path: BankPath): BankProblem {
  const field = String(path.at(-1));
  const { knownFields, missingFields } = listFields(data, path.slice(0, -1));
  return {
    kind: 'unknown-field',
    path,
    message: `unknown field "${field}" in ${describePath(data, path.slice(0, -1))}`,
    remedy: didYouMean(field, missingFields, `the fields here are ${joinWords(knownFields)}`),
    isFieldName: true,
  };
}

const createMissingFieldProblem = (data: unknown, path: BankPath): BankProblem => ({
  kind: 'missing-field',
  path,
  message: `${describePath(data, path.slice(0, -1))} has no "${path.at(-1)}"`,
  remedy: `add the line "${path.at(-1)}: …" to it`,
});

/** For a spelling suggestion; a list or map resembles no word. */
const toSpelling = (value: unknown) => (typeof value === 'object' ? '' : String(value));

/** The text or figure that is alone in a list. */
const takeOutOfList = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 && !isJsonObject(value[0]) && !isBlank(value[0])
    ? takeOutOfList(value[0])
    : value;

const BRACKETS_REMEDY = 'take the brackets off: ';

/** If its type is missing, an item may have the fields of any type: report those that no type has. */
function createUnknownTypeProblems(
  data: unknown,
  path: BankPath,
  types: readonly string[],
): BankProblem[] {
  const parent = path.slice(0, -1);
  const [node, item] = resolvePath(data, parent);
  if (!node || !isJsonObject(item)) {
    const message = `an item cannot be ${formatValue(item)}`;
    return [
      { kind: 'wrong-type', path: parent, message, remedy: `write ${typeNames.Object} here` },
    ];
  }
  const knownFields = fieldNamesOf(node, item);
  const unknownFieldProblems = Object.keys(item)
    .filter((field) => !knownFields.has(field))
    .map((field) => createUnknownFieldProblem(data, [...parent, field]));
  if (!('type' in item)) return [createMissingFieldProblem(data, path), ...unknownFieldProblems];
  const message = isBlank(item.type)
    ? `"type" of ${describePath(data, parent)} is empty`
    : `there is no item type ${formatValue(item.type)}`;
  const alone = takeOutOfList(item.type);
  const isInList = alone !== item.type && types.includes(String(alone));
  const remedy = isInList
    ? BRACKETS_REMEDY + JSON.stringify(alone)
    : didYouMean(toSpelling(alone), types, `the types are ${joinWords(types)}`);
  return [{ kind: 'unknown-word', path, message, remedy }, ...unknownFieldProblems];
}

/** In quotes it may be refused for something else. */
function suggestQuotes(node: SchemaNode | undefined, input: unknown): string {
  const { issues: [issue] = [] } = safeParse(node as unknown as GenericSchema, String(input));
  return issue ? suggestWord(issue) : `put it in quotes: "${input}"`;
}

function suggestValue(data: unknown, path: BankPath, given: SchemaIssue): string {
  const { expected } = given;
  const [node] = resolvePath(data, path);
  const input = takeOutOfList(given.input);
  const isInList = expected !== 'Array' && !Array.isArray(input) && input !== given.input;
  if (isInList && safeParse(node as unknown as GenericSchema, input).success)
    return BRACKETS_REMEDY + JSON.stringify(input);
  const issue = isInList ? { ...given, input } : given;
  const id = isSchemaOf(node, idSchema) ? suggestId(data, path, input ?? '') : undefined;
  if (id !== undefined) return id;
  if (isSchemaOf(node, idSchema) && isBlank(input))
    return 'write an id here, such as the-first-vote';
  const isUnquoted = typeof input === 'number' || typeof input === 'boolean';
  return expected === 'string' && isUnquoted ? suggestQuotes(node, input) : suggestWord(issue);
}

function suggestWord(issue: SchemaIssue): string {
  const { expected, input, message } = issue;
  if (!message.startsWith('Invalid')) return message;
  const words = expectedWordsOf(issue);
  if (words.length > 0)
    return didYouMean(toSpelling(input), words, `the words are ${joinWords(words)}`);
  const ids = toSpelling(input).split(/\s*[,;]\s*/);
  if (expected === 'Array' && ids.every((id) => is(idSchema, id)))
    return `write a list here: [${joinWords(ids)}]`;
  if (expected === 'number') return suggestNumber(toSpelling(input));
  return `write ${typeNames[expected ?? ''] ?? expected} here`;
}

function kindOfWrongValue(issue: SchemaIssue): string {
  if (isBlank(issue.input)) return 'empty-value';
  if (expectedWordsOf(issue).length > 0) return 'unknown-word';
  return issue.message.startsWith('Invalid type') ? 'wrong-type' : 'wrong-value';
}

function createWrongValueProblem(data: unknown, path: BankPath, issue: SchemaIssue): BankProblem {
  const { input } = issue;
  const field = path.filter((key) => typeof key === 'string').at(-1);
  const holderName = describePath(data, path.slice(0, -1));
  const valueName = field === undefined ? holderName : `"${field}" of ${holderName}`;
  const message = isBlank(input)
    ? `${valueName} is empty`
    : `${valueName} cannot be ${formatValue(input)}`;
  return { kind: kindOfWrongValue(issue), path, message, remedy: suggestValue(data, path, issue) };
}

/** To the library a list is an object, with fields of its own that are missing or too many. */
function findListForMap(data: unknown, issue: SchemaIssue): BankPath | undefined {
  const parent = issuePathOf(issue).slice(0, -1);
  const [node, value] = resolvePath(data, parent);
  return node?.entries && Array.isArray(value) ? parent : undefined;
}

function explainIssue(data: unknown, issue: SchemaIssue): BankProblem[] {
  const isOfField = isUnknownField(issue) || issue.path?.at(-1)?.origin === 'key';
  const listPath = isOfField && issue.type !== 'variant' && findListForMap(data, issue);
  if (listPath) {
    const [, input] = resolvePath(data, listPath);
    const asMap = { ...issue, expected: 'Object', message: 'Invalid type', input };
    return [createWrongValueProblem(data, listPath, asMap)];
  }
  const path = issuePathOf(issue);
  if (isUnknownField(issue)) return [createUnknownFieldProblem(data, path)];
  if (issue.type === 'variant' && path.at(-1) === 'type') {
    return createUnknownTypeProblems(data, path, expectedWordsOf(issue));
  }
  if (issue.path?.at(-1)?.origin === 'key') return [createMissingFieldProblem(data, path)];
  return [createWrongValueProblem(data, path, issue)];
}

export function explainIssues(data: unknown, issues: readonly SchemaIssue[]): BankProblem[] {
  const problems = issues.flatMap((issue) => explainIssue(data, issue));
  const misspeltPaths = problems.flatMap(({ kind, path }) => {
    if (kind !== 'unknown-field') return [];
    const holderPath = path.slice(0, -1);
    const { missingFields } = listFields(data, holderPath);
    const meant = findNearestWord(String(path.at(-1)), missingFields);
    return meant === undefined ? [] : [[...holderPath, meant].join('/')];
  });
  const told = problems.filter(
    ({ kind, path }) => kind !== 'missing-field' || !misspeltPaths.includes(path.join('/')),
  );
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}
