import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { shortlist } from './candidates.ts';
import { deckOf, type FactIndex } from './fact-index.ts';
import { queue } from './review-queue.ts';
import { shuffle, subseed } from './seeded-random.ts';
import type { Memory } from './spaced-repetition.ts';

/** What a player may wish of a round. */
export interface RoundFilter {
  /** All, unless told. */
  axes?: readonly Axis[];
  /** Nothing but facts that are due, or that were not right the last time. */
  only?: 'due' | 'missed';
  /** How many items, 10 unless told. */
  size?: number;
}

export interface RoundRequest {
  seed: number;
  /** In ms since 1970. */
  now: number;
  /** The item already on the player's screen: it opens the round. */
  first?: Item | undefined;
  wish?: RoundFilter | undefined;
}

/** Whose turn it is in a round of ten: DESIGN.md's mix of 4 positions, 3 actors and 3 dates. */
const axisPattern: readonly Axis[] = Array.from(
  { length: 10 },
  (_, turn) => (['positions', 'actors', 'dates'] as const)[turn % 3] as Axis,
);

/** How many items of a type a round may have: ten of one are dull, and these two take long. */
const most = (type: Item['type']) => (type === 'match' || type === 'order' ? 1 : 4);

/** Decks dealt before a short round is accepted; the first half of them, before one beside the mix is. */
const MAX_DEAL_ATTEMPTS = 10;

/** How many items of each axis a round should have. */
function mix(wished: readonly Axis[], size: number) {
  const room: Record<Axis, number> = { actors: 0, dates: 0, positions: 0 };
  const mine = axisPattern.filter((axis) => wished.includes(axis));
  for (let at = 0; at < size; at++) {
    const axis = mine[at % mine.length];
    if (axis) room[axis]++;
  }
  return room;
}

/** What there has to be room for: its axis and its type; its type; nothing, if it asks no fact twice. */
type FitRule = 'mix' | 'types' | 'any';

/** The items of a round while it is dealt. */
function openHand(axisOf: (item: Item) => Axis, room: Record<Axis, number>) {
  const items: Item[] = [];
  const asked = new Set<string>();
  const count: Partial<Record<Item['type'], number>> = {};
  return {
    items,
    asked,
    take(item: Item) {
      items.push(item);
      for (const fact of item.facts) asked.add(fact);
      count[item.type] = (count[item.type] ?? 0) + 1;
      room[axisOf(item)]--;
    },
    fits: (item: Item, rule: FitRule) =>
      !item.facts.some((fact) => asked.has(fact)) &&
      (rule === 'any' || (count[item.type] ?? 0) < most(item.type)) &&
      (rule !== 'mix' || room[axisOf(item)] > 0),
  };
}

/** The best item about a fact: in another form than the last, and about other facts that are wanted too. */
function pick(deck: FactIndex, memory: Memory, seed: number, isMine: (item: Item) => boolean) {
  return (fact: string, wanted: ReadonlySet<string>, fits: (item: Item) => boolean) => {
    const last = memory[fact]?.item ?? '';
    const rank = (item: Item) => {
      const same = item.id === last ? 2 : item.type === deck.typeOf(last) ? 1 : 0;
      return same * 100 - item.facts.filter((other) => wanted.has(other)).length;
    };
    const able = deck.about(fact).filter((item) => isMine(item) && fits(item));
    const [best] = shuffle(able, subseed(seed, fact)).sort((a, b) => rank(a) - rank(b));
    return best;
  };
}

/** What a wish leaves of a bank. */
function choose(bank: Bank, wish: RoundFilter = {}) {
  const wished = wish.axes ?? axes;
  const deck = deckOf(bank);
  const size = wish.size ?? axisPattern.length;
  return {
    deck,
    isMine: (item: Item) => wished.includes(deck.axisOf(item)),
    facts: deck.facts(wished),
    size,
    mix: mix(wished, size),
  };
}

type ResolvedFilter = ReturnType<typeof choose>;

/** Deals once. A strict hand holds to the mix, even where that leaves it short. */
function draw(
  { deck, isMine, size, mix }: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  deal: RoundRequest,
  strict: boolean,
) {
  const { seed, now, first, wish } = deal;
  const best = pick(deck, memory, subseed(seed, 'items'), isMine);
  const { wanted, rest } = queue(shuffle(facts, subseed(seed, 'facts')), memory, now, wish?.only);
  const isWanted = new Set(wanted);
  const hand = openHand(deck.axisOf, { ...mix });
  const fill = (leads: readonly string[], rule: FitRule) => {
    for (const fact of leads) {
      if (hand.items.length >= size) return;
      if (hand.asked.has(fact)) continue;
      const item = best(fact, isWanted, (item) => hand.fits(item, rule));
      if (item) hand.take(item);
    }
  };
  if (first) hand.take(first);
  fill(wanted, 'mix');
  if (!strict) {
    // what is due or new goes before the mix, and the mix before a short round
    fill(wanted, 'types');
    fill(rest, 'mix');
    fill(rest, 'types');
    fill([...wanted, ...rest], 'any');
  }
  return { items: hand.items, isAll: wanted.every((fact) => hand.asked.has(fact)) };
}

/** Deals from these facts until a round is full; else the longest one found. */
function dealFrom(
  chosen: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  deal: RoundRequest,
) {
  let best: readonly Item[] = [];
  for (let nth = 0; nth < MAX_DEAL_ATTEMPTS && best.length < chosen.size; nth++) {
    const isStrict = nth < MAX_DEAL_ATTEMPTS / 2;
    const turn = { ...deal, seed: subseed(deal.seed, `deal ${nth}`) };
    const { items, isAll } = draw(chosen, facts, memory, turn, isStrict);
    if (items.length >= chosen.size || (!isStrict && items.length > best.length)) best = items;
    if (deal.wish?.only && isAll) return items;
  }
  return best;
}

/**
 * The items of a new round, in the order of play. Facts go in the order of queue; an item is about
 * one of the axes wished by its first fact, but may be asked for any. No fact comes twice, and each
 * in another form than the last time where it has one. The same bank, memory and deal give the same
 * round. What is too little for a full round gives the longest one found, maybe none.
 */
export function compose(bank: Bank, memory: Memory, deal: RoundRequest): Item[] {
  const { seed, now, first, wish } = deal;
  const chosen = choose(bank, wish);
  const some = shortlist(chosen.facts, memory, now, subseed(seed, 'shortlist'));
  let best = dealFrom(chosen, some, memory, deal);
  // what clashes with each other among some may not among all
  if (best.length < chosen.size) {
    const all = chosen.facts.flat();
    if (some.length < all.length) best = dealFrom(chosen, all, memory, deal);
  }
  const rest = first ? best.slice(1) : best;
  return [...(first ? [first] : []), ...shuffle(rest, subseed(seed, 'order'))];
}
