import { createAxisLookup } from '../../bank/axis.ts';
import { computeDifficulty, type Difficulty } from '../../bank/difficulty.ts';
import type { Axis, Bank, Item, ItemType } from '../../bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../engine/seeded-random.ts';
import { getClassroomType } from '../../items/classroom.ts';

export interface PickCriteria {
  axes?: readonly Axis[];
  types?: readonly ItemType[];
  difficulty?: Difficulty;
  minutes?: number;
  count?: number;
}

const DEFAULT_ITEM_COUNT = 10;

export const estimateSeconds = (items: readonly Pick<Item, 'type'>[]): number =>
  items.reduce((sum, { type }) => sum + getClassroomType({ type }).seconds, 0);

/** The first of the cheapest items. A sort would compute each cost many times. */
function findCheapest(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const itemCost = cost(item);
    if (itemCost < least) [best, least] = [item, itemCost];
  }
  return best;
}

function listEligible(bank: Bank, criteria: PickCriteria, seed: number): Item[] {
  const axisOf = createAxisLookup(bank);
  return shuffleWithSeed(bank.items, deriveSeed(seed, 'choose')).filter(
    (item) =>
      (!criteria.axes?.length || criteria.axes.includes(axisOf(item))) &&
      (!criteria.types?.length || criteria.types.includes(item.type)) &&
      (!criteria.difficulty || computeDifficulty(item) === criteria.difficulty),
  );
}

/**
 * Picks items that balance axes first and types second, and repeats no fact as long as there are
 * others. May return fewer than asked for. Published: a code that is typed holds the seed of a draw.
 */
export function pickItems(bank: Bank, criteria: PickCriteria, seed: number): Item[] {
  const axisOf = createAxisLookup(bank);
  const eligible = listEligible(bank, criteria, seed);
  const room = (criteria.minutes ?? Number.POSITIVE_INFINITY) * 60;
  const count =
    criteria.count ?? (criteria.minutes === undefined ? DEFAULT_ITEM_COUNT : eligible.length);
  return pickEvenly(eligible, axisOf, { room, count });
}

function pickEvenly(
  eligible: readonly Item[],
  axisOf: (item: Item) => Axis,
  { room, count }: { room: number; count: number },
): Item[] {
  const chosen: Item[] = [];
  const askedFacts = new Set<string>();
  const countChosen = (matches: (item: Item) => boolean) => chosen.filter(matches).length;
  const penaltyOf = (item: Item) =>
    item.facts.filter((fact) => askedFacts.has(fact)).length * 10_000 +
    countChosen((one) => axisOf(one) === axisOf(item)) * 100 +
    countChosen((one) => one.type === item.type);
  let remaining = eligible;
  while (chosen.length < count) {
    remaining = remaining.filter((item) => estimateSeconds([...chosen, item]) <= room);
    const best = findCheapest(remaining, penaltyOf);
    if (!best) break;
    chosen.push(best);
    for (const fact of best.facts) askedFacts.add(fact);
    remaining = remaining.filter((item) => item !== best);
  }
  return chosen;
}

/**
 * Another item in place of one, if possible of the same axis and about no fact of the others;
 * undefined if all are chosen. `offered` are those that were turned down.
 */
export function pickOtherItem(
  bank: Bank,
  criteria: PickCriteria,
  {
    replaced,
    chosenIds,
    offered,
  }: { replaced: Item; chosenIds: readonly string[]; offered: ReadonlySet<string> },
  seed: number,
): Item | undefined {
  const axisOf = createAxisLookup(bank);
  const others = bank.items.filter(({ id }) => id !== replaced.id && chosenIds.includes(id));
  const askedFacts = new Set(others.flatMap(({ facts }) => facts));
  const eligible = listEligible(bank, criteria, seed).filter(({ id }) => !chosenIds.includes(id));
  return findCheapest(
    eligible,
    (item) =>
      Number(offered.has(item.id)) * 100_000 +
      item.facts.filter((fact) => askedFacts.has(fact)).length * 1_000 +
      Number(axisOf(item) !== axisOf(replaced)) * 10 +
      Number(item.type !== replaced.type),
  );
}

/**
 * For each missed item, picks another about its first fact that was not asked yet, if possible of
 * another type; without one, the item itself.
 */
export function pickFollowUpItems(
  bank: Bank,
  missed: readonly Item[],
  askedIds: readonly string[],
): Item[] {
  const chosen: Item[] = [];
  for (const item of missed) {
    const [fact] = item.facts;
    const candidates = bank.items.filter(
      (other) =>
        other.facts.includes(fact ?? '') && !askedIds.includes(other.id) && !chosen.includes(other),
    );
    const penaltyOf = (other: Item) =>
      Number(other.facts[0] !== fact) * 2 + Number(other.type === item.type);
    chosen.push(findCheapest(candidates, penaltyOf) ?? item);
  }
  return chosen;
}
