import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { axisOfItem } from './axis.ts';
import { shuffle, subseed } from './dice.ts';
import type { Tally } from './fold.ts';

/** A round of ten: DESIGN.md's mix. */
const mix: Readonly<Record<Axis, number>> = { positions: 4, actors: 3, dates: 3 };
const size = axes.reduce((sum, axis) => sum + mix[axis], 0);

/** How many items of a type a round may have: ten of one are dull, and these two take long. */
const most = (type: Item['type']) => (type === 'match' || type === 'order' ? 1 : 4);

/** Decks dealt before a short round is accepted; the later half of them for banks of few types. */
const mostDeals = 20;

/**
 * The items of a new round, in the order of play: 4 positions, 3 actors, 3 dates, no fact twice,
 * what was answered least often before the rest. The same bank, tally and seed give the same round.
 * `first`, the item already on the player's screen, opens it. A bank too small for a full round
 * gives the longest one found.
 */
export function compose(bank: Bank, tally: Tally, seed: number, first?: Item): Item[] {
  const times = (item: Item) => tally.facts[item.facts[0] ?? '']?.times ?? 0;
  let best: Item[] = [];
  for (let deal = 0; deal < mostDeals && best.length < size; deal++) {
    const deck = shuffle(bank.items, subseed(seed, `deal ${deal}`));
    deck.sort((a, b) => times(a) - times(b));
    const hand = draw(bank, deck, first, deal < mostDeals / 2);
    if (hand.length > best.length) best = hand;
  }
  const rest = first ? best.slice(1) : best;
  return [...(first ? [first] : []), ...shuffle(rest, subseed(seed, 'order'))];
}

/** Takes from the top of the deck what still fits into the mix. */
function draw(bank: Bank, deck: readonly Item[], first: Item | undefined, mixed: boolean) {
  const hand: Item[] = [];
  const facts = new Set<string>();
  const room = { ...mix };
  for (const item of first ? [first, ...deck] : deck) {
    const axis = axisOfItem(bank, item);
    const fits = room[axis] > 0 && !item.facts.some((fact) => facts.has(fact));
    const same = hand.filter(({ type }) => type === item.type).length;
    if (!fits || (mixed && same >= most(item.type))) continue;
    hand.push(item);
    for (const fact of item.facts) facts.add(fact);
    room[axis]--;
    if (hand.length === size) break;
  }
  return hand;
}
