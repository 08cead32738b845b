import type { Bank } from '../types.ts';
import { bank } from './bank-schema.ts';
import { text } from './fields.ts';

/** What a walk along a bank needs to know of the library's schemas. */
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

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shapes that a value may have: several only for an item whose type cannot be read. */
function shapesOf(shape: SchemaNode, value: unknown): readonly SchemaNode[] {
  if (shape.wrapped) return shapesOf(shape.wrapped, value);
  const { type, key, options } = shape;
  if (type !== 'variant' || key === undefined) return [shape];
  const variants = (options ?? []) as readonly SchemaNode[];
  const named = variants.filter(
    ({ entries }) => isMap(value) && entries?.[key]?.literal === value[key],
  );
  return named.length > 0 ? named : variants;
}

/** The shape of a field of a map, or of an entry of a list. */
export function shapeInside(
  shape: SchemaNode,
  value: unknown,
  key: string,
): SchemaNode | undefined {
  const [inner] = shapesOf(shape, value);
  return inner?.item ?? inner?.entries?.[key];
}

/** The fields that a map may have. */
export const fieldsOf = (shape: SchemaNode, value: unknown): Set<string> =>
  new Set(shapesOf(shape, value).flatMap(({ entries }) => Object.keys(entries ?? {})));

const isText = (shape: SchemaNode | undefined): boolean =>
  shape !== undefined &&
  (shape === text ||
    isText(shape.wrapped) ||
    (shape.pipe?.some((part) => part !== shape && isText(part as SchemaNode)) ?? false));

function map(
  shape: SchemaNode | undefined,
  value: unknown,
  change: (text: string) => string,
): unknown {
  if (typeof value === 'string') return isText(shape) ? change(value) : value;
  if (!shape || typeof value !== 'object' || value === null) return value;
  const inside = (part: unknown, key: string) => map(shapeInside(shape, value, key), part, change);
  if (Array.isArray(value)) return value.map((part) => inside(part, ''));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part, key)]));
}

/** The bank with every text of it changed: what people read, and neither ids, nor keys, nor dates. */
export const mapTexts = (value: Bank, change: (text: string) => string): Bank =>
  map(bank, value, change) as Bank;
