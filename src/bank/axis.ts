import { type Axis, axes, type Item } from './types.ts';

export type FactsByAxis = Readonly<Record<Axis, readonly { id: string }[]>>;

type FactRefs = Pick<Item, 'id' | 'facts'>;

const createMissingFactError = ({ id }: FactRefs) =>
  new Error(`item ${id} tests no fact of the bank`);

export function axisOfItem(facts: FactsByAxis, item: FactRefs): Axis {
  const axis = axes.find((axis) => facts[axis].some(({ id }) => id === item.facts[0]));
  if (!axis) throw createMissingFactError(item);
  return axis;
}

/** axisOfItem for many items, with one pass over the facts. */
export function createAxisLookup(facts: FactsByAxis): (item: FactRefs) => Axis {
  const axisByFact = new Map(
    axes.flatMap((axis) => facts[axis].map(({ id }) => [id, axis] as const)),
  );
  return (item) => {
    const axis = axisByFact.get(item.facts[0] ?? '');
    if (!axis) throw createMissingFactError(item);
    return axis;
  };
}
