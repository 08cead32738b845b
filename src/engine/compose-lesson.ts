import { isWordItem } from '../bank/hole.ts';
import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import type { AskedElsewhere } from './compose-round.ts';
import { type FactIndex, getFactIndex } from './fact-index.ts';
import { isEasyForm, isTyped } from './item-form.ts';
import type { Round } from './reducer.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import type { Memory } from './spaced-repetition.ts';

const NEW_ITEMS_AFTER_READING = 2;
const MAX_MISSED_AGAIN = 3;

const processes: readonly Item['process'][] = ['locate', 'infer', 'integrate', 'evaluate'];

/** Taps first, what is typed last; a word where the bank has no tap left. */
function formRank(item: Item): number {
  if (isWordItem(item.id)) return item.type === 'choice' ? 5 : 50;
  const types = [isEasyForm(item), item.type === 'verdict', item.type === 'order', !isTyped(item)];
  const type = types.indexOf(true);
  return (type < 0 ? types.length : type) * 10 + processes.indexOf(item.process);
}

/** Chosen by a tap, of facts that the easy brief tells, and nothing to be judged. */
const isTaught = (bank: Bank) => (item: Item) =>
  isEasyForm(item) && item.process !== 'evaluate' && item.facts.every(getFactIndex(bank).isTold);

const sharesFact = (item: Item, others: readonly Item[]) =>
  item.facts.some((fact) => others.some((other) => other.facts.includes(fact)));

function pickEasiest(items: readonly Item[], seed: number, elsewhere: AskedElsewhere = {}) {
  const { avoid, spare } = elsewhere;
  const rank = (item: Item) =>
    formRank(item) + (avoid?.has(item.id) ? 8 : 0) + (spare?.has(item.id) ? 4 : 0);
  return shuffleWithSeed(items, seed).sort((a, b) => rank(a) - rank(b))[0];
}

type FindItems = FactIndex['itemsAbout'];

/** The opening, then an easy item of each other axis; none if the bank has no such lesson. */
export function composeFirstRound(
  bank: Bank,
  seed: number,
  elsewhere: AskedElsewhere = {},
  itemsAbout: FindItems = getFactIndex(bank).itemsAbout,
): Item[] {
  const { axisOf } = getFactIndex(bank);
  const isFair = isTaught(bank);
  const easy = bank.items.filter(isFair);
  const opening = easy.find(({ id }) => id === bank.opening);
  if (!opening) return [];
  const items = [opening];
  const again: Item[] = [];
  const findAgain = (item: Item) =>
    itemsAbout(item.facts[0] ?? '').find(
      (other) => other.id !== item.id && isFair(other) && !sharesFact(other, again),
    );
  for (const axis of shuffleWithSeed(axes, deriveSeed(seed, 'axes'))) {
    if (axis === axisOf(opening)) continue;
    const fitting = easy.filter((item) => axisOf(item) === axis && !sharesFact(item, items));
    const repeatable = fitting.filter(findAgain);
    const item = pickEasiest(
      repeatable.length > 0 ? repeatable : fitting,
      deriveSeed(seed, axis),
      elsewhere,
    );
    if (!item) continue;
    items.push(item);
    again.push(findAgain(item) ?? item);
  }
  return items.length === axes.length ? items : [];
}

interface OtherFormRequest {
  taken: readonly Item[];
  seen: ReadonlySet<string>;
  seed: number;
  elsewhere?: AskedElsewhere;
  isFair?(item: Item): boolean;
}

function findOtherForm(
  itemsAbout: FindItems,
  fact: string,
  { taken, seen, seed, elsewhere, isFair = () => true }: OtherFormRequest,
): Item | undefined {
  const fitting = itemsAbout(fact).filter((item) => !sharesFact(item, taken));
  const others = fitting.filter(({ id }) => !seen.has(id));
  const pools = [others.filter(isFair), fitting.filter(isFair), others, fitting];
  const pool = pools.find(({ length }) => length > 0) ?? [];
  return pickEasiest(pool, deriveSeed(seed, fact), elsewhere);
}

/** The facts of the round before the reading, each in another form, and two new ones. */
export function composeReplay(
  bank: Bank,
  items: Pick<ReadonlyMap<string, Item>, 'get'>,
  itemsAbout: FindItems,
  memory: Memory,
  before: Round,
  elsewhere: AskedElsewhere = {},
): Item[] {
  const factIndex = getFactIndex(bank);
  const asked = before.items.flatMap((id) => items.get(id) ?? []);
  const isFair = isTaught(bank);
  const request = { seen: new Set(before.items), seed: before.seed, elsewhere, isFair };
  const replay: Item[] = [];
  for (const { facts } of asked) {
    const fact = facts[0] ?? '';
    const item = findOtherForm(itemsAbout, fact, { ...request, taken: replay });
    if (item) replay.push(item);
  }
  const fresh = bank.items
    .filter(isFair)
    .filter((item) => item.facts.every((fact) => !memory[fact]));
  const used = new Set<Axis>();
  for (let count = 0; count < NEW_ITEMS_AFTER_READING; count++) {
    const fitting = fresh.filter((item) => !sharesFact(item, [...replay, ...asked]));
    const ofOtherAxis = fitting.filter((item) => !used.has(factIndex.axisOf(item)));
    const item = pickEasiest(
      ofOtherAxis.length > 0 ? ofOtherAxis : fitting,
      deriveSeed(before.seed, `new ${count}`),
      elsewhere,
    );
    if (!item) break;
    used.add(factIndex.axisOf(item));
    replay.push(item);
  }
  return replay;
}

export function composeMissedAgain(itemsAbout: FindItems, memory: Memory, round: Round): Item[] {
  const items: Item[] = [];
  for (const { item: id, facts, score } of round.answers) {
    if (items.length === MAX_MISSED_AGAIN) break;
    if (score >= 1) continue;
    const fact = facts.find((one) => (memory[one]?.score ?? 0) < 1) ?? facts[0] ?? '';
    const item = findOtherForm(itemsAbout, fact, {
      taken: items,
      seen: new Set([id]),
      seed: round.seed,
    });
    if (item && item.id !== id) items.push(item);
  }
  return items;
}
