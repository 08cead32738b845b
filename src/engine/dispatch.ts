import { axisOfItem } from '../bank/axis.ts';
import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { dayOf } from './day.ts';
import { shuffle, subseed } from './dice.ts';

type Card = { item: Item; axis: Axis };

/** La dépêche du jour: items a day. */
const size = 5;

/** Two axes have two items, the third has one; which one that is moves on every day. */
const mixOf = (day: number): Record<Axis, number> => {
  const mix = { actors: 2, dates: 2, positions: 2 };
  mix[axes[modulo(day, axes.length)] as Axis] = 1;
  return mix;
};

/**
 * Days dealt in one go, about a year: a multiple of the turn of the mix. A few items come back too
 * soon where a season begins, so it is long; every day of it is dealt to know the last (2 ms for
 * 100 items), so it is no longer.
 */
const season = 360;

/** Items that each axis has had when a season is over: as many as any other. */
const dealtInSeason = (season * size) / axes.length;

/** Match and order take long: one of either. Two at most of a type makes three types of five items. */
const kind = (type: Item['type']) => (type === 'match' || type === 'order' ? 'long' : type);
const most = (kind: string) => (kind === 'long' ? 1 : 2);

/** What may give way, one after the other, where a bank is too small to have it all. */
const strictness = ['axes and types', 'types', 'facts alone'] as const;

/**
 * The items of the dispatch of an ISO day, in the order of play: the same for all who have this
 * bank, in whatever language, for only ids, types and facts decide. The bank is one deck an axis,
 * dealt from the top; what was dealt goes to the bottom, what does not fit a day stays on top for
 * the next. So an axis goes through all its items before one of them comes back, give or take a
 * few days. Never a fact twice; a bank too small gives what it has.
 */
export function dispatch(bank: Bank, iso: string): Item[] {
  const day = dayOf(iso);
  const start = Math.floor(day / season) * season;
  let deck = deckAt(bank, start);
  let hand: Card[] = [];
  for (let at = start; at <= day; at++) {
    hand = draw(deck, mixOf(at));
    deck = [...deck.filter((card) => !hand.includes(card)), ...hand];
  }
  return shuffle(
    hand.map(({ item }) => item),
    subseed(day, bank.id),
  );
}

/** The deck on the first day of a season: always the same, cut where the last season should have left it. */
function deckAt(bank: Bank, start: number): Card[] {
  // by code units, not by a locale, and not as the file has them: the same everywhere
  const sorted = [...bank.items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = shuffle(sorted, subseed(0, bank.id)).map((item) => ({
    item,
    axis: axisOfItem(bank, item),
  }));
  return axes.flatMap((axis) => {
    const own = cards.filter((card) => card.axis === axis);
    const cut = own.length && modulo((start / season) * dealtInSeason, own.length);
    return [...own.slice(cut), ...own.slice(0, cut)];
  });
}

/** Takes from the top of the deck what fits the day. */
function draw(deck: readonly Card[], room: Record<Axis, number>): Card[] {
  const hand: Card[] = [];
  const facts = new Set<string>();
  for (const strict of strictness) {
    for (const card of deck) {
      if (hand.length === size) return hand;
      const { item, axis } = card;
      const like = hand.filter((other) => kind(other.item.type) === kind(item.type)).length;
      if (strict === 'axes and types' && room[axis] <= 0) continue;
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
