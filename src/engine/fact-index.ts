import { axesOf } from '../bank/axis.ts';
import type { Axis, Bank, Item } from '../bank/types.ts';

/** A bank as rounds are dealt from it: what is looked up, and what only the bank decides. */
export interface FactIndex {
  axisOf: (item: Item) => Axis;
  /** The items about a fact, in the order of the bank. */
  about: (fact: string) => readonly Item[];
  typeOf: (id: string) => Item['type'] | undefined;
  /** Of each of these axes, the facts that an item of any of them is about. */
  facts: (wished: readonly Axis[]) => readonly (readonly string[])[];
}

const factIndexes = new WeakMap<Bank, FactIndex>();

/** The deck of a bank: gone through once, however many rounds are dealt from it. */
export function deckOf(bank: Bank): FactIndex {
  const known = factIndexes.get(bank);
  if (known) return known;
  const axisOf = axesOf(bank);
  const about = new Map<string, Item[]>();
  const asked: Record<Axis, Set<string>> = {
    actors: new Set(),
    dates: new Set(),
    positions: new Set(),
  };
  const types = new Map<string, Item['type']>();
  for (const item of bank.items) {
    types.set(item.id, item.type);
    const axis = axisOf(item);
    for (const fact of item.facts) {
      asked[axis].add(fact);
      const list = about.get(fact);
      if (list) list.push(item);
      else about.set(fact, [item]);
    }
  }
  const chosen = new Map<string, readonly (readonly string[])[]>();
  const choose = (wished: readonly Axis[]) =>
    wished.map((axis) =>
      bank[axis].map(({ id }) => id).filter((fact) => wished.some((one) => asked[one].has(fact))),
    );
  const deck: FactIndex = {
    axisOf,
    about: (fact) => about.get(fact) ?? [],
    typeOf: (id) => types.get(id),
    facts(wished) {
      const name = wished.join(' ');
      const facts = chosen.get(name) ?? choose(wished);
      chosen.set(name, facts);
      return facts;
    },
  };
  factIndexes.set(bank, deck);
  return deck;
}
