import { type Axis, axes, type Item } from './types.ts';

/** The facts of a bank, or of its front page. */
export type Facts = Readonly<Record<Axis, readonly { id: string }[]>>;

/** The axis that an item scores on: that of its first fact. */
export function axisOfItem(facts: Facts, item: Pick<Item, 'id' | 'facts'>): Axis {
  const axis = axes.find((axis) => facts[axis].some(({ id }) => id === item.facts[0]));
  if (!axis) throw new Error(`item ${item.id} tests no fact of the bank`);
  return axis;
}
