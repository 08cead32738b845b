import { createAxisLookup } from '../bank/axis.ts';
import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';

export interface FactIndex {
  /** Only axes that an item is of. */
  axes: readonly Axis[];
  axisOf: (item: Item) => Axis;
  itemsAbout: (fact: string) => readonly Item[];
  /** By the easy brief. */
  isTold: (fact: string) => boolean;
  typeOf: (id: string) => Item['type'] | undefined;
  /** One list per wanted axis: its facts that an item of a wanted axis asks. */
  factsByAxis: (wantedAxes: readonly Axis[]) => readonly (readonly string[])[];
}

const factIndexes = new WeakMap<Bank, FactIndex>();

export function getFactIndex(bank: Bank): FactIndex {
  const cached = factIndexes.get(bank);
  if (cached) return cached;
  const axisOf = createAxisLookup(bank);
  const itemsByFact = new Map<string, Item[]>();
  const askedFacts: Record<Axis, Set<string>> = {
    actors: new Set(),
    dates: new Set(),
    positions: new Set(),
  };
  const typeById = new Map<string, Item['type']>();
  for (const item of bank.items) {
    typeById.set(item.id, item.type);
    const axis = axisOf(item);
    for (const fact of item.facts) {
      askedFacts[axis].add(fact);
      const list = itemsByFact.get(fact);
      if (list) list.push(item);
      else itemsByFact.set(fact, [item]);
    }
  }
  const factsCache = new Map<string, readonly (readonly string[])[]>();
  const listFacts = (wantedAxes: readonly Axis[]) =>
    wantedAxes.map((axis) =>
      bank[axis]
        .map(({ id }) => id)
        .filter((fact) => wantedAxes.some((one) => askedFacts[one].has(fact))),
    );
  const told = new Set(
    bank.easy?.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)),
  );
  const factIndex: FactIndex = {
    axes: axes.filter((axis) => askedFacts[axis].size > 0),
    axisOf,
    itemsAbout: (fact) => itemsByFact.get(fact) ?? [],
    isTold: (fact) => told.has(fact),
    typeOf: (id) => typeById.get(id),
    factsByAxis(wantedAxes) {
      const cacheKey = wantedAxes.join(' ');
      const facts = factsCache.get(cacheKey) ?? listFacts(wantedAxes);
      factsCache.set(cacheKey, facts);
      return facts;
    },
  };
  factIndexes.set(bank, factIndex);
  return factIndex;
}
