import { isJsonObject } from '../../untrusted/is-json-object.ts';
import type { Bank } from '../types.ts';
import { bankSchema } from './bank-schema.ts';
import { textSchema } from './fields.ts';

/** The part of the library's schemas that a walk along a bank needs. */
export interface SchemaNode {
  readonly type: string;
  readonly key?: string;
  readonly literal?: unknown;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly unknown[];
}

/** Several only for an item whose type cannot be read. */
function resolveVariants(node: SchemaNode, value: unknown): readonly SchemaNode[] {
  if (node.wrapped) return resolveVariants(node.wrapped, value);
  const { type, key, options } = node;
  if (type !== 'variant' || key === undefined) return [node];
  const variants = (options ?? []) as readonly SchemaNode[];
  const matching = variants.filter(
    ({ entries }) => isJsonObject(value) && entries?.[key]?.literal === value[key],
  );
  return matching.length > 0 ? matching : variants;
}

export function findChildNode(
  node: SchemaNode,
  value: unknown,
  key: string,
): SchemaNode | undefined {
  const [inner] = resolveVariants(node, value);
  return inner?.item ?? inner?.entries?.[key];
}

export const fieldNamesOf = (node: SchemaNode, value: unknown): Set<string> =>
  new Set(resolveVariants(node, value).flatMap(({ entries }) => Object.keys(entries ?? {})));

/** A schema may stand in a pipe or be made optional. */
export const isSchemaOf = (node: SchemaNode | undefined, schema: unknown): boolean =>
  node !== undefined &&
  (node === schema ||
    isSchemaOf(node.wrapped, schema) ||
    (node.pipe?.some((part) => part !== node && isSchemaOf(part as SchemaNode, schema)) ?? false));

function mapNode(
  node: SchemaNode | undefined,
  value: unknown,
  transform: (text: string) => string,
): unknown {
  if (typeof value === 'string') return isSchemaOf(node, textSchema) ? transform(value) : value;
  if (!node || typeof value !== 'object' || value === null) return value;
  const mapChild = (part: unknown, key: string) =>
    mapNode(findChildNode(node, value, key), part, transform);
  if (Array.isArray(value)) return value.map((part) => mapChild(part, ''));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapChild(part, key)]));
}

/** Applies `transform` to texts for readers; ids, keys and dates stay. */
export const mapTexts = (source: Bank, transform: (text: string) => string): Bank =>
  mapNode(bankSchema, source, transform) as Bank;
