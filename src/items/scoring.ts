import type { Item, ItemResponse } from '../bank/types.ts';

type Scorer = (item: Item, response: ItemResponse) => number;

const scorers = import.meta.glob<Scorer>('./*/score.ts', { eager: true, import: 'mark' });

/** The score of a response, 0 to 1. Throws on an item of a type that has no folder in items/. */
export function mark(item: Item, response: ItemResponse): number {
  const of = scorers[`./${item.type}/score.ts`];
  if (!of) throw new Error(`no mark for an item of type ${item.type}`);
  return of(item, response);
}
