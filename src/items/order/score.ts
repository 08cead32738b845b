import type { OrderItem } from './schema.ts';

/** The ids of the events, first to last. */
export type OrderResponse = readonly string[];

/**
 * max(0, 2c/N − 1), c of the N pairs of events standing in the right order: 1 for the right order,
 * 0 for what a shuffle gets on average (Kendall's tau, cut at 0).
 */
export function scoreOrder(item: OrderItem, response: OrderResponse): number {
  const positionById = new Map(response.map((id, index) => [id, index]));
  const pairs = item.events.flatMap((first, i) =>
    item.events
      .slice(i + 1)
      .map((then) => [positionById.get(first.id), positionById.get(then.id)] as const),
  );
  const rightPairs = pairs.filter(([a, b]) => a !== undefined && b !== undefined && a < b).length;
  return Math.max(0, (2 * rightPairs) / pairs.length - 1);
}
