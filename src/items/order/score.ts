import type { OrderItem } from './schema.ts';

/** With the dates of its events, in EDTF. */
export type DatedItem = OrderItem & { dates?: Readonly<Record<string, string>> };

export type OrderResponse = readonly string[];

export const isOrderResponse = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/**
 * Kendall's tau, cut at 0: max(0, 2c/n − 1) for c of n pairs of events in the right order. 1 for the
 * right order, 0 for what a random order gets on average.
 */
export const scorePairs = (correct: number, pairCount: number): number =>
  Math.max(0, (2 * correct) / pairCount - 1);

export function countPairs(item: OrderItem, response: OrderResponse) {
  const positionById = new Map(response.map((id, index) => [id, index]));
  const pairs = item.events.flatMap((first, i) =>
    item.events
      .slice(i + 1)
      .map((then) => [positionById.get(first.id), positionById.get(then.id)] as const),
  );
  const correctPairs = pairs.filter(([a, b]) => a !== undefined && b !== undefined && a < b);
  return { correct: correctPairs.length, of: pairs.length };
}

export function scoreOrder(item: OrderItem, response: OrderResponse): number {
  const { correct, of } = countPairs(item, response);
  return scorePairs(correct, of);
}
