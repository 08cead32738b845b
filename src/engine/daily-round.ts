import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { getItemType } from '../items/registry.ts';
import { parseIsoDayOrThrow } from '../shared/civil-date.ts';
import { getFactIndex } from './fact-index.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';

interface QueuedItem {
  item: Item;
  axis: Axis;
  at: number;
}

type ItemQueues = Record<Axis, QueuedItem[]>;

const DAILY_ITEM_COUNT = 5;

const computeAxisQuotas = (day: number): Record<Axis, number> => {
  const quotas = { actors: 2, dates: 2, positions: 2 };
  quotas[axes[modulo(day, axes.length)] as Axis] = 1;
  return quotas;
};

/**
 * A multiple of 3 to line up the axis mix. Long, because items may repeat early at the start of a
 * cycle; not longer, because a day is computed by replaying its cycle.
 */
const DAYS_PER_CYCLE = 360;

const ITEMS_PER_AXIS_PER_CYCLE = (DAYS_PER_CYCLE * DAILY_ITEM_COUNT) / axes.length;

const groupOfType = (type: Item['type']) => (getItemType(type).maxPerRound === 1 ? 'long' : type);
const maxItemsOfGroup = (group: string) => (group === 'long' ? 1 : 2);

/** Dropped one by one in a small bank. */
const constraintLevels = ['axes and types', 'types', 'facts alone'] as const;

/**
 * Only ids, types and facts decide: the same in every language. Used items go to the end of their
 * queue, items that do not fit the day stay at its head. Throws if `iso` is not a day.
 */
export function composeDailyRound(bank: Bank, iso: string): Item[] {
  const day = parseIsoDayOrThrow(iso);
  const items = getCycle(bank, Math.floor(day / DAYS_PER_CYCLE) * DAYS_PER_CYCLE)(day);
  return shuffleWithSeed(items, deriveSeed(day, bank.id));
}

type Cycle = (day: number) => readonly Item[];
const cyclesByBank = new WeakMap<Bank, Map<number, Cycle>>();

function getCycle(bank: Bank, start: number): Cycle {
  const cycles = cyclesByBank.get(bank) ?? new Map<number, Cycle>();
  cyclesByBank.set(bank, cycles);
  const cached = cycles.get(start);
  if (cached) return cached;
  const queues = createQueues(bank, start);
  let nextPosition = bank.items.length;
  const computedDays: Item[][] = [];
  const itemsOfDay: Cycle = (day) => {
    while (computedDays.length <= day - start) {
      const picked = pickForDay(queues, start + computedDays.length);
      for (const queued of picked) {
        const queue = queues[queued.axis];
        queue.splice(queue.indexOf(queued), 1);
        queued.at = nextPosition++;
        queue.push(queued);
      }
      computedDays.push(picked.map(({ item }) => item));
    }
    return computedDays[day - start] ?? [];
  };
  cycles.set(start, itemsOfDay);
  return itemsOfDay;
}

/** Rotated to about where the previous cycle ended. */
function createQueues(bank: Bank, start: number): ItemQueues {
  const { axisOf } = getFactIndex(bank);
  // by code units: independent of locale and file order
  const sorted = [...bank.items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shuffled = shuffleWithSeed(sorted, deriveSeed(0, bank.id)).map((item) => ({
    item,
    axis: axisOf(item),
    at: 0,
  }));
  const queues: ItemQueues = { actors: [], dates: [], positions: [] };
  let at = 0;
  for (const axis of axes) {
    const ofAxis = shuffled.filter((queued) => queued.axis === axis);
    const offset =
      ofAxis.length && modulo((start / DAYS_PER_CYCLE) * ITEMS_PER_AXIS_PER_CYCLE, ofAxis.length);
    queues[axis] = [...ofAxis.slice(offset), ...ofAxis.slice(0, offset)];
    for (const queued of queues[axis]) queued.at = at++;
  }
  return queues;
}

function* iterateByPosition(
  queues: ItemQueues,
  isOpen: (axis: Axis) => boolean,
): Generator<QueuedItem> {
  const next = { actors: 0, dates: 0, positions: 0 };
  for (;;) {
    let first: QueuedItem | undefined;
    for (const axis of axes) {
      const queued = isOpen(axis) ? queues[axis][next[axis]] : undefined;
      if (queued && (!first || queued.at < first.at)) first = queued;
    }
    if (!first) return;
    next[first.axis]++;
    yield first;
  }
}

/** In a small bank items about many facts may leave too few for others. */
function pickForDay(queues: ItemQueues, day: number): QueuedItem[] {
  let best: QueuedItem[] = [];
  for (const maxFacts of [Number.POSITIVE_INFINITY, 3, 2, 1]) {
    const picked = pickWithin(maxFacts, queues, computeAxisQuotas(day));
    if (picked.length > best.length) best = picked;
    if (best.length === DAILY_ITEM_COUNT) break;
  }
  return best;
}

function pickWithin(
  maxFacts: number,
  queues: ItemQueues,
  quotas: Record<Axis, number>,
): QueuedItem[] {
  const picked: QueuedItem[] = [];
  const usedFacts = new Set<string>();
  const passes = [
    ...constraintLevels.map((level) => ({ level, most: maxFacts })),
    { level: 'facts alone', most: Number.POSITIVE_INFINITY },
  ];
  for (const { level, most } of passes) {
    const isOpen = (axis: Axis) => level !== 'axes and types' || quotas[axis] > 0;
    for (const queued of iterateByPosition(queues, isOpen)) {
      if (picked.length === DAILY_ITEM_COUNT) return picked;
      const { item, axis } = queued;
      if (item.facts.length > most) continue;
      const sameGroupCount = picked.filter(
        (other) => groupOfType(other.item.type) === groupOfType(item.type),
      ).length;
      if (level !== 'facts alone' && sameGroupCount >= maxItemsOfGroup(groupOfType(item.type)))
        continue;
      if (picked.includes(queued) || item.facts.some((fact) => usedFacts.has(fact))) continue;
      picked.push(queued);
      for (const fact of item.facts) usedFacts.add(fact);
      quotas[axis]--;
    }
  }
  return picked;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
