import { type GenericSchema, is } from 'valibot';
import { isJsonObject } from '../../untrusted/is-json-object.ts';
import type { BankPath, BankProblem } from '../problem.ts';
import { resolvePath } from './explain-issue.ts';
import { edtfSchema, idSchema } from './fields.ts';
import { isSchemaOf, type SchemaNode } from './schema-walk.ts';
import { listNameableIds, spellId } from './suggest-id.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Texts that some field takes: words for readers, an address, a licence. */
const plainExamples = ['…', 'https://example.org/article', 'CC-BY-4.0'];

const passes = (node: SchemaNode, value: unknown) => is(node as unknown as GenericSchema, value);

const isOptional = (node: SchemaNode): boolean => /optional/.test(node.type);

const firstTextIn = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number'
    ? String(given)
    : typeof given === 'object' && given
      ? Object.values(given)
          .map(firstTextIn)
          .find((text) => text?.trim())
      : undefined;

function exampleOfList(node: SchemaNode, data: unknown, path: BankPath, given: unknown) {
  const entries = Array.isArray(given) ? given : [given];
  const values: unknown[] = [];
  do
    values.push(
      createExample(
        node.item as SchemaNode,
        data,
        [...path, values.length],
        entries[values.length],
      ),
    );
  while (values.length < 8 && !passes(node, values));
  return values;
}

function exampleOfMap(node: SchemaNode, data: unknown, path: BankPath, given: unknown) {
  const words = firstTextIn(given);
  const fields = Object.entries(node.entries ?? {}).filter(([, field]) => !isOptional(field));
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const own = isJsonObject(given) && name in given ? given[name] : words;
      return [name, createExample(field, data, [...path, name], own)];
    }),
  );
}

function listCandidates(
  node: SchemaNode,
  data: unknown,
  path: BankPath,
  words: string | undefined,
): unknown[] {
  if (isSchemaOf(node, edtfSchema)) return ['2022-01-12'];
  if (!isSchemaOf(node, idSchema))
    return [words, ...plainExamples, 12, true, node.literal, ...(node.options ?? [])];
  const at = path.filter((key) => typeof key === 'number').at(-1) ?? 0;
  return path.at(-1) === 'id'
    ? [words && spellId(words), letters[at % letters.length]]
    : [...listNameableIds(data, path), words && spellId(words), letters[0]];
}

/** A value that the schema takes at this place, with as much as it can keep of what is given there. */
function createExample(node: SchemaNode, data: unknown, path: BankPath, given: unknown): unknown {
  if (given !== undefined && passes(node, given)) return given;
  if (node.wrapped) return createExample(node.wrapped, data, path, given);
  if (node.item) return exampleOfList(node, data, path, given);
  if (node.entries) return exampleOfMap(node, data, path, given);
  if (node.type === 'variant')
    return createExample(node.options?.[0] as SchemaNode, data, path, given);
  return listCandidates(node, data, path, firstTextIn(given)).find(
    (value) => value !== undefined && passes(node, value),
  );
}

const formatExample = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(formatExample).join(', ')}]`;
  if (isJsonObject(value)) {
    const fields = Object.entries(value).map(([name, part]) => `${name}: ${formatExample(part)}`);
    return `{${fields.join(', ')}}`;
  }
  const isPlain =
    typeof value !== 'string' || (/^[a-z][a-z\d-]*$/.test(value) && is(idSchema, value));
  return isPlain ? String(value) : JSON.stringify(value);
};

const asksForShape = /^(?:write a (?:text|list|map of fields|date) here$|add the line)/;

/** A remedy that says what shape is wanted, with a line that has it. */
export function addExample(problem: BankProblem, data: unknown): BankProblem {
  const { path, remedy } = problem;
  if (!asksForShape.test(remedy)) return problem;
  const field = path.at(-1);
  const [node, given] = resolvePath(data, path);
  const [, holder] = resolvePath(data, path.slice(0, -1));
  const words = given ?? (field === 'id' ? firstTextIn(holder) : undefined);
  const example = node && createExample(node, data, path, words);
  if (example === undefined) return problem;
  const line =
    typeof field === 'string' ? `${field}: ${formatExample(example)}` : formatExample(example);
  return { ...problem, remedy: `${remedy}, such as ${line}` };
}
