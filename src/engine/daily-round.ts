import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { parseIsoDayOrThrow } from '../shared/civil-date.ts';
import { getFactIndex } from './fact-index.ts';
import { isTyped } from './item-form.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';

const shape = ['choice', 'verdict', 'choice', 'long', 'typed'] as const;
type Slot = (typeof shape)[number];

/** The places as they are asked: what is typed comes late, and the last is light again. */
const askedOrder = [0, 1, 3, 4, 2] as const;

/** The places with the fewest items first. */
const fillOrder = [3, 4, 1, 0, 2] as const;

interface QueuedItem {
  item: Item;
  axis: Axis;
  at: number;
}

type ItemQueues = Record<Slot, QueuedItem[]>;

const slotOf = (item: Item): Slot =>
  item.type === 'choice' || item.type === 'verdict' ? item.type : isTyped(item) ? 'typed' : 'long';

const computeAxisQuotas = (day: number): Record<Axis, number> => {
  const quotas = { actors: 2, dates: 2, positions: 2 };
  quotas[axes[modulo(day, axes.length)] as Axis] = 1;
  return quotas;
};

/**
 * Long, because items may repeat early at the start of a cycle; not longer, because a day is computed by
 * replaying its cycle.
 */
const DAYS_PER_CYCLE = 360;

/** Enough to find five that fit, however large the bank. */
const CANDIDATES_PER_SLOT = 8;

/**
 * Only ids, types and facts decide: the same in every language. Used items go to the end of their
 * queue, items that do not fit the day stay at its head. Throws if `iso` is not a day.
 */
export function composeDailyRound(bank: Bank, iso: string): readonly Item[] {
  const day = parseIsoDayOrThrow(iso);
  return getCycle(bank, Math.floor(day / DAYS_PER_CYCLE) * DAYS_PER_CYCLE)(day);
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
        const queue = queues[slotOf(queued.item)];
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
  const shuffled = shuffleWithSeed(sorted, deriveSeed(0, bank.id));
  const queues: ItemQueues = { choice: [], verdict: [], long: [], typed: [] };
  for (const item of shuffled) queues[slotOf(item)].push({ item, axis: axisOf(item), at: 0 });
  let at = 0;
  for (const slot of Object.keys(queues) as Slot[]) {
    const queue = queues[slot];
    const used = start * shape.filter((one) => one === slot).length;
    const offset = queue.length && modulo(used, queue.length);
    queues[slot] = [...queue.slice(offset), ...queue.slice(0, offset)];
    for (const queued of queues[slot]) queued.at = at++;
  }
  return queues;
}

type Place = QueuedItem | undefined;

function pickForDay(queues: ItemQueues, day: number): QueuedItem[] {
  const places =
    fillPlaces(queues, computeAxisQuotas(day)) ??
    fillPlaces(queues, { actors: 3, dates: 3, positions: 3 }) ??
    fillPlaces(queues);
  const asked = places ? askedOrder.map((at) => places[at]) : fillFreely(queues);
  return asked.filter((place) => place !== undefined);
}

function takeFirst(queue: readonly QueuedItem[], fits: (queued: QueuedItem) => boolean) {
  const taken: QueuedItem[] = [];
  for (const queued of queue) {
    if (fits(queued)) taken.push(queued);
    if (taken.length === CANDIDATES_PER_SLOT) break;
  }
  return taken;
}

/** By trying the first few of each queue; undefined if none of these go together. */
function fillPlaces(queues: ItemQueues, quotas?: Record<Axis, number>): Place[] | undefined {
  const places: Place[] = shape.map(() => undefined);
  const left = quotas && { ...quotas };
  const usedFacts = new Set<string>();
  const fillFrom = (nth: number): boolean => {
    const at = fillOrder[nth];
    if (at === undefined) return true;
    const fitting = takeFirst(
      queues[shape[at] as Slot],
      ({ item, axis }) =>
        (!left || left[axis] > 0) && !item.facts.some((fact) => usedFacts.has(fact)),
    );
    for (const queued of fitting) {
      const { item, axis } = queued;
      places[at] = queued;
      for (const fact of item.facts) usedFacts.add(fact);
      if (left) left[axis]--;
      if (fillFrom(nth + 1)) return true;
      for (const fact of item.facts) usedFacts.delete(fact);
      if (left) left[axis]++;
    }
    places[at] = undefined;
    return false;
  };
  return fillFrom(0) ? places : undefined;
}

/** For a small bank: whatever shares no fact, those of few facts first if that gives more. */
function fillFreely(queues: ItemQueues): QueuedItem[] {
  let best: QueuedItem[] = [];
  const waiting = Object.values(queues)
    .flat()
    .sort((a, b) => a.at - b.at);
  for (const maxFacts of [Number.POSITIVE_INFINITY, 3, 2, 1]) {
    const picked: QueuedItem[] = [];
    const usedFacts = new Set<string>();
    const few = waiting.filter(({ item }) => item.facts.length <= maxFacts);
    for (const queued of [...few, ...waiting]) {
      if (picked.length === shape.length) break;
      if (queued.item.facts.some((fact) => usedFacts.has(fact))) continue;
      picked.push(queued);
      for (const fact of queued.item.facts) usedFacts.add(fact);
    }
    if (picked.length > best.length) best = picked;
    if (best.length === shape.length) break;
  }
  return best;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
