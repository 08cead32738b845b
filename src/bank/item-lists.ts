import type { Draft } from './partial-bank.ts';
import type { Placed } from './problem.ts';
import { isMap } from './schema/schema-walk.ts';

export interface Thing {
  id: string;
  text: string;
  group?: string;
}

/** A list of things inside an item: its options, rows, columns, events, holders. */
export interface Listed {
  /** What one of them is called. */
  kind: string;
  things: Placed<Thing>[];
}

const isThing = (value: unknown): value is Thing => isMap(value) && typeof value.id === 'string';

/** Every such list of every item, whatever its type. */
export const listed = (draft: Draft): Listed[] =>
  draft.items.flatMap(({ value: item, path }) =>
    Object.entries(item)
      .filter(([, list]) => Array.isArray(list) && list.every(isThing))
      .map(([field, list]) => ({
        kind: field.replace(/s$/, ''),
        things: (list as Thing[]).map((value, index) => ({ value, path: [...path, field, index] })),
      })),
  );
