import { isJsonObject } from '../untrusted/is-json-object.ts';
import type { PartialBank } from './partial-bank.ts';
import type { Located } from './problem.ts';

export interface ListEntry {
  id: string;
  text: string;
  group?: string;
}

export interface ItemList {
  kind: string;
  entries: Located<ListEntry>[];
}

const isListEntry = (value: unknown): value is ListEntry =>
  isJsonObject(value) && typeof value.id === 'string';

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
