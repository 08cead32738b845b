import { axesOf } from '../../bank/axis.ts';
import { type Axis, axes, type Bank, type Item, type ItemType } from '../../bank/types.ts';
import { shuffle, subseed } from '../../engine/seeded-random.ts';

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What a teacher may want of a set. What is not named may be anything. */
export interface PickCriteria {
  axes?: readonly Axis[];
  types?: readonly ItemType[];
  difficulty?: Difficulty;
  /** How long it may take, by secondsOf. */
  minutes?: number;
  /** How many items; 10 where neither this nor a time is told. */
  count?: number;
}

/** Items where nothing is wished. */
const DEFAULT_ITEM_COUNT = 10;

/**
 * Seconds for one item, of a pupil who reads it, thinks and reads why: a guess to plan a lesson by,
 * and no measure of anybody.
 */
const secondsPerItem: Readonly<Record<ItemType, number>> = {
  choice: 45,
  verdict: 40,
  number: 45,
  recall: 45,
  date: 50,
  order: 90,
  match: 90,
};

/** How long items may take. */
export const secondsOf = (items: readonly Pick<Item, 'type'>[]): number =>
  items.reduce((sum, { type }) => sum + secondsPerItem[type], 0);

/** Types in which the answer is made and not found among others. */
const constructedResponseTypes: readonly ItemType[] = ['recall', 'date', 'order', 'number'];

/**
 * How hard an item may be, by what it asks of a reader and whether the answer stands there to be
 * chosen. What a class then finds hard, its report says.
 */
export function difficultyOf({ process, type }: Pick<Item, 'process' | 'type'>): Difficulty {
  const steps = ['locate', 'infer', 'integrate', 'evaluate'].indexOf(process);
  const strain = Math.min(2, steps) + Number(constructedResponseTypes.includes(type));
  return strain === 0 ? 'easy' : strain === 1 ? 'medium' : 'hard';
}

/** The first of the items that cost least: each is reckoned once, where a sort would do so again and again. */
function cheapest(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const its = cost(item);
    if (its < least) [best, least] = [item, its];
  }
  return best;
}

/**
 * The items of a set as a teacher wishes it: from the axes in turns, of the types about as many, no
 * fact twice as long as there are others. What cannot be had is left out, so there may be fewer.
 */
export function choose(bank: Bank, wish: PickCriteria, seed: number): Item[] {
  const axisOf = axesOf(bank);
  const wished = wish.axes?.length ? axes.filter((axis) => wish.axes?.includes(axis)) : axes;
  const able = shuffle(bank.items, subseed(seed, 'choose')).filter(
    (item) =>
      wished.includes(axisOf(item)) &&
      (!wish.types?.length || wish.types.includes(item.type)) &&
      (!wish.difficulty || difficultyOf(item) === wish.difficulty),
  );
  const room = (wish.minutes ?? Number.POSITIVE_INFINITY) * 60;
  const count = wish.count ?? (wish.minutes === undefined ? DEFAULT_ITEM_COUNT : able.length);
  return deal(able, axisOf, { room, count });
}

function deal(
  able: readonly Item[],
  axisOf: (item: Item) => Axis,
  { room, count }: { room: number; count: number },
): Item[] {
  const chosen: Item[] = [];
  const asked = new Set<string>();
  const times = (one: (item: Item) => boolean) => chosen.filter(one).length;
  /** How little an item is wanted now: a fact asked before, an axis and a type that have had their turns. */
  const strain = (item: Item) =>
    item.facts.filter((fact) => asked.has(fact)).length * 10_000 +
    times((one) => axisOf(one) === axisOf(item)) * 100 +
    times((one) => one.type === item.type);
  let rest = able;
  while (chosen.length < count) {
    rest = rest.filter((item) => secondsOf([...chosen, item]) <= room);
    const best = cheapest(rest, strain);
    if (!best) break;
    chosen.push(best);
    for (const fact of best.facts) asked.add(fact);
    rest = rest.filter((item) => item !== best);
  }
  return chosen;
}

/**
 * The items of a set that asks again what was missed: of each item one about its first fact that was
 * not asked, in another form where there is one; else the item itself.
 */
export function chooseAgain(
  bank: Bank,
  missed: readonly Item[],
  before: readonly string[],
): Item[] {
  const chosen: Item[] = [];
  for (const item of missed) {
    const [fact] = item.facts;
    const others = bank.items.filter(
      (other) =>
        other.facts.includes(fact ?? '') && !before.includes(other.id) && !chosen.includes(other),
    );
    const strain = (other: Item) =>
      Number(other.facts[0] !== fact) * 2 + Number(other.type === item.type);
    chosen.push(cheapest(others, strain) ?? item);
  }
  return chosen;
}
