import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { parseIsoDayOrThrow } from '../shared/civil-date.ts';
import { getFactIndex } from './fact-index.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';

/** `at`: its place in the deck, which only grows. */
type QueuedItem = { item: Item; axis: Axis; at: number };

/** The cards of each axis, by their place in the deck, which has all three. */
type ItemQueues = Record<Axis, QueuedItem[]>;

/** La dépêche du jour: items a day. */
const DAILY_ITEM_COUNT = 5;

/** Two axes have two items, the third has one; which one that is moves on every day. */
const computeAxisQuotas = (day: number): Record<Axis, number> => {
  const quotas = { actors: 2, dates: 2, positions: 2 };
  quotas[axes[modulo(day, axes.length)] as Axis] = 1;
  return quotas;
};

/**
 * Days dealt in one go, about a year: a multiple of the turn of the mix. A few items come back too
 * soon where a season begins, so it is long; every day of it is dealt to know the last, so
 * it is no longer.
 */
const DAYS_PER_CYCLE = 360;

/** Items that each axis has had when a season is over: as many as any other. */
const ITEMS_PER_AXIS_PER_CYCLE = (DAYS_PER_CYCLE * DAILY_ITEM_COUNT) / axes.length;

/** Match and order take long: one of either. Two at most of a type makes three types of five items. */
const groupOfType = (type: Item['type']) => (type === 'match' || type === 'order' ? 'long' : type);
const maxItemsOfGroup = (group: string) => (group === 'long' ? 1 : 2);

/** What may give way, one after the other, where a bank is too small to have it all. */
const constraintLevels = ['axes and types', 'types', 'facts alone'] as const;

/**
 * The items of the dispatch of an ISO day, in the order of play: the same for all who have this
 * bank, in whatever language, for only ids, types and facts decide. The bank is one deck an axis,
 * dealt from the top; what was dealt goes to the bottom, what does not fit a day stays on top for
 * the next. So an axis goes through all its items before one of them comes back, give or take a
 * few days. Never a fact twice; a bank too small gives what it has.
 */
export function composeDailyRound(bank: Bank, iso: string): Item[] {
  const day = parseIsoDayOrThrow(iso);
  const items = getCycle(bank, Math.floor(day / DAYS_PER_CYCLE) * DAYS_PER_CYCLE)(day);
  return shuffleWithSeed(items, deriveSeed(day, bank.id));
}

type Cycle = (day: number) => readonly Item[];
const cyclesByBank = new WeakMap<Bank, Map<number, Cycle>>();

/** The days of a season, each dealt once, when it or a later one is asked for. */
function getCycle(bank: Bank, start: number): Cycle {
  const cycles = cyclesByBank.get(bank) ?? new Map<number, Cycle>();
  cyclesByBank.set(bank, cycles);
  const cached = cycles.get(start);
  if (cached) return cached;
  const queues = createQueues(bank, start);
  let nextPosition = bank.items.length;
  const dealtDays: Item[][] = [];
  const itemsOfDay: Cycle = (day) => {
    while (dealtDays.length <= day - start) {
      const picked = pickForDay(queues, computeAxisQuotas(start + dealtDays.length));
      for (const card of picked) {
        const queue = queues[card.axis];
        queue.splice(queue.indexOf(card), 1);
        card.at = nextPosition++;
        queue.push(card);
      }
      dealtDays.push(picked.map(({ item }) => item));
    }
    return dealtDays[day - start] ?? [];
  };
  cycles.set(start, itemsOfDay);
  return itemsOfDay;
}

/** The deck on the first day of a season: always the same, cut where the last season should have left it. */
function createQueues(bank: Bank, start: number): ItemQueues {
  const { axisOf } = getFactIndex(bank);
  // by code units, not by a locale, and not as the file has them: the same everywhere
  const sorted = [...bank.items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shuffled = shuffleWithSeed(sorted, deriveSeed(0, bank.id)).map((item) => ({
    item,
    axis: axisOf(item),
    at: 0,
  }));
  const queues: ItemQueues = { actors: [], dates: [], positions: [] };
  let at = 0;
  for (const axis of axes) {
    const ofAxis = shuffled.filter((card) => card.axis === axis);
    const offset =
      ofAxis.length && modulo((start / DAYS_PER_CYCLE) * ITEMS_PER_AXIS_PER_CYCLE, ofAxis.length);
    queues[axis] = [...ofAxis.slice(offset), ...ofAxis.slice(0, offset)];
    for (const card of queues[axis]) card.at = at++;
  }
  return queues;
}

/** The cards of the axes that are open, from the top of the deck; an axis may close on the way. */
function* iterateByPosition(
  queues: ItemQueues,
  isOpen: (axis: Axis) => boolean,
): Generator<QueuedItem> {
  const next = { actors: 0, dates: 0, positions: 0 };
  for (;;) {
    let top: QueuedItem | undefined;
    for (const axis of axes) {
      const card = isOpen(axis) ? queues[axis][next[axis]] : undefined;
      if (card && (!top || card.at < top.at)) top = card;
    }
    if (!top) return;
    next[top.axis]++;
    yield top;
  }
}

/** Takes from the top of the deck what fits the day. */
function pickForDay(queues: ItemQueues, quotas: Record<Axis, number>): QueuedItem[] {
  const picked: QueuedItem[] = [];
  const usedFacts = new Set<string>();
  for (const level of constraintLevels) {
    const isOpen = (axis: Axis) => level !== 'axes and types' || quotas[axis] > 0;
    for (const card of iterateByPosition(queues, isOpen)) {
      if (picked.length === DAILY_ITEM_COUNT) return picked;
      const { item, axis } = card;
      const sameGroupCount = picked.filter(
        (other) => groupOfType(other.item.type) === groupOfType(item.type),
      ).length;
      if (level !== 'facts alone' && sameGroupCount >= maxItemsOfGroup(groupOfType(item.type)))
        continue;
      if (picked.includes(card) || item.facts.some((fact) => usedFacts.has(fact))) continue;
      picked.push(card);
      for (const fact of item.facts) usedFacts.add(fact);
      quotas[axis]--;
    }
  }
  return picked;
}

/** The remainder that is never negative. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
