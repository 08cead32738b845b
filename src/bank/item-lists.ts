import type { PartialBank } from './partial-bank.ts';
import type { Located } from './problem.ts';
import { isObject } from './schema/schema-walk.ts';

export interface ListEntry {
  id: string;
  text: string;
  group?: string;
}

/** A list of things inside an item: its options, rows, columns, events, holders. */
export interface ItemList {
  /** What one of them is called. */
  kind: string;
  entries: Located<ListEntry>[];
}

const isListEntry = (value: unknown): value is ListEntry =>
  isObject(value) && typeof value.id === 'string';

/** Every such list of every item, whatever its type. */
export const itemListsOf = (partialBank: PartialBank): ItemList[] =>
  partialBank.items.flatMap(({ value: item, path }) =>
    Object.entries(item)
      .filter(([, list]) => Array.isArray(list) && list.every(isListEntry))
      .map(([field, list]) => ({
        kind: field.replace(/s$/, ''),
        entries: (list as ListEntry[]).map((value, index) => ({
          value,
          path: [...path, field, index],
        })),
      })),
  );
