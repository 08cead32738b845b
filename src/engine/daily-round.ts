import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { dayOf } from '../shared/civil-date.ts';
import { deckOf } from './fact-index.ts';
import { shuffle, subseed } from './seeded-random.ts';

/** `at`: its place in the deck, which only grows. */
type QueuedItem = { item: Item; axis: Axis; at: number };

/** The cards of each axis, by their place in the deck, which has all three. */
type ItemQueues = Record<Axis, QueuedItem[]>;

/** La dépêche du jour: items a day. */
const DAILY_ITEM_COUNT = 5;

/** Two axes have two items, the third has one; which one that is moves on every day. */
const mixOf = (day: number): Record<Axis, number> => {
  const mix = { actors: 2, dates: 2, positions: 2 };
  mix[axes[modulo(day, axes.length)] as Axis] = 1;
  return mix;
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
const kind = (type: Item['type']) => (type === 'match' || type === 'order' ? 'long' : type);
const most = (kind: string) => (kind === 'long' ? 1 : 2);

/** What may give way, one after the other, where a bank is too small to have it all. */
const constraintLevels = ['axes and types', 'types', 'facts alone'] as const;

/**
 * The items of the dispatch of an ISO day, in the order of play: the same for all who have this
 * bank, in whatever language, for only ids, types and facts decide. The bank is one deck an axis,
 * dealt from the top; what was dealt goes to the bottom, what does not fit a day stays on top for
 * the next. So an axis goes through all its items before one of them comes back, give or take a
 * few days. Never a fact twice; a bank too small gives what it has.
 */
export function dispatch(bank: Bank, iso: string): Item[] {
  const day = dayOf(iso);
  const hand = seasonOf(bank, Math.floor(day / DAYS_PER_CYCLE) * DAYS_PER_CYCLE)(day);
  return shuffle(hand, subseed(day, bank.id));
}

type Cycle = (day: number) => readonly Item[];
const cyclesByBank = new WeakMap<Bank, Map<number, Cycle>>();

/** The days of a season, each dealt once, when it or a later one is asked for. */
function seasonOf(bank: Bank, start: number): Cycle {
  const known = cyclesByBank.get(bank) ?? new Map<number, Cycle>();
  cyclesByBank.set(bank, known);
  const old = known.get(start);
  if (old) return old;
  const deck = deckAt(bank, start);
  let bottom = bank.items.length;
  const dealt: Item[][] = [];
  const deal: Cycle = (day) => {
    while (dealt.length <= day - start) {
      const hand = draw(deck, mixOf(start + dealt.length));
      for (const card of hand) {
        const own = deck[card.axis];
        own.splice(own.indexOf(card), 1);
        card.at = bottom++;
        own.push(card);
      }
      dealt.push(hand.map(({ item }) => item));
    }
    return dealt[day - start] ?? [];
  };
  known.set(start, deal);
  return deal;
}

/** The deck on the first day of a season: always the same, cut where the last season should have left it. */
function deckAt(bank: Bank, start: number): ItemQueues {
  const { axisOf } = deckOf(bank);
  // by code units, not by a locale, and not as the file has them: the same everywhere
  const sorted = [...bank.items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = shuffle(sorted, subseed(0, bank.id)).map((item) => ({
    item,
    axis: axisOf(item),
    at: 0,
  }));
  const deck: ItemQueues = { actors: [], dates: [], positions: [] };
  let at = 0;
  for (const axis of axes) {
    const own = cards.filter((card) => card.axis === axis);
    const cut =
      own.length && modulo((start / DAYS_PER_CYCLE) * ITEMS_PER_AXIS_PER_CYCLE, own.length);
    deck[axis] = [...own.slice(cut), ...own.slice(0, cut)];
    for (const card of deck[axis]) card.at = at++;
  }
  return deck;
}

/** The cards of the axes that are open, from the top of the deck; an axis may close on the way. */
function* fromTop(deck: ItemQueues, isOpen: (axis: Axis) => boolean): Generator<QueuedItem> {
  const next = { actors: 0, dates: 0, positions: 0 };
  for (;;) {
    let top: QueuedItem | undefined;
    for (const axis of axes) {
      const card = isOpen(axis) ? deck[axis][next[axis]] : undefined;
      if (card && (!top || card.at < top.at)) top = card;
    }
    if (!top) return;
    next[top.axis]++;
    yield top;
  }
}

/** Takes from the top of the deck what fits the day. */
function draw(deck: ItemQueues, room: Record<Axis, number>): QueuedItem[] {
  const hand: QueuedItem[] = [];
  const facts = new Set<string>();
  for (const strict of constraintLevels) {
    const isOpen = (axis: Axis) => strict !== 'axes and types' || room[axis] > 0;
    for (const card of fromTop(deck, isOpen)) {
      if (hand.length === DAILY_ITEM_COUNT) return hand;
      const { item, axis } = card;
      const like = hand.filter((other) => kind(other.item.type) === kind(item.type)).length;
      if (strict !== 'facts alone' && like >= most(kind(item.type))) continue;
      if (hand.includes(card) || item.facts.some((fact) => facts.has(fact))) continue;
      hand.push(card);
      for (const fact of item.facts) facts.add(fact);
      room[axis]--;
    }
  }
  return hand;
}

/** The remainder that is never negative. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
