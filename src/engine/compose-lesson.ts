import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { type FactIndex, getFactIndex } from './fact-index.ts';
import type { Round } from './reducer.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import type { Memory } from './spaced-repetition.ts';

const NEW_ITEMS_AFTER_READING = 2;
const MAX_MISSED_AGAIN = 3;

/** Chosen by a tap, and true or false at once. */
const isEasyForm = (item: Item) =>
  item.type === 'choice' || (item.type === 'verdict' && item.key !== 'unstated');

const processes: readonly Item['process'][] = ['locate', 'infer', 'integrate', 'evaluate'];

const formRank = (item: Item) => {
  const type = isEasyForm(item) ? 0 : item.type === 'verdict' ? 1 : item.type === 'order' ? 2 : 3;
  return type * 10 + processes.indexOf(item.process);
};

type ItemIds = ReadonlySet<string>;
const noItems: ItemIds = new Set();

/** Chosen by a tap, of facts that the easy brief tells. */
function listEasyItems(bank: Bank): Item[] {
  const told = new Set(
    bank.easy?.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)),
  );
  return bank.items.filter((item) => isEasyForm(item) && item.facts.every((id) => told.has(id)));
}

const sharesFact = (item: Item, others: readonly Item[]) =>
  item.facts.some((fact) => others.some((other) => other.facts.includes(fact)));

function pickEasiest(items: readonly Item[], seed: number, avoid = noItems): Item | undefined {
  const rank = (item: Item) => formRank(item) + (avoid.has(item.id) ? 5 : 0);
  return shuffleWithSeed(items, seed).sort((a, b) => rank(a) - rank(b))[0];
}

/** The opening, then an easy item of each other axis; none if the bank has no such lesson. */
export function composeFirstRound(bank: Bank, seed: number, avoid = noItems): Item[] {
  const { axisOf } = getFactIndex(bank);
  const easy = listEasyItems(bank);
  const opening = easy.find(({ id }) => id === bank.opening);
  if (!opening) return [];
  const items = [opening];
  for (const axis of shuffleWithSeed(axes, deriveSeed(seed, 'axes'))) {
    if (axis === axisOf(opening)) continue;
    const fitting = easy.filter((item) => axisOf(item) === axis && !sharesFact(item, items));
    const item = pickEasiest(fitting, deriveSeed(seed, axis), avoid);
    if (item) items.push(item);
  }
  return items.length === axes.length ? items : [];
}

function findOtherForm(
  { itemsAbout }: FactIndex,
  fact: string,
  taken: readonly Item[],
  seen: ItemIds,
  seed: number,
  avoid = noItems,
): Item | undefined {
  const fitting = itemsAbout(fact).filter((item) => !sharesFact(item, taken));
  const others = fitting.filter(({ id }) => !seen.has(id));
  return pickEasiest(others.length > 0 ? others : fitting, deriveSeed(seed, fact), avoid);
}

/** The facts of the round before the reading, each in another form, and two new ones. */
export function composeReplay(bank: Bank, memory: Memory, before: Round, avoid = noItems): Item[] {
  const factIndex = getFactIndex(bank);
  const byId = new Map(bank.items.map((item) => [item.id, item]));
  const asked = before.items.flatMap((id) => byId.get(id) ?? []);
  const seen = new Set(before.items);
  const items: Item[] = [];
  for (const { facts } of asked) {
    const item = findOtherForm(factIndex, facts[0] ?? '', items, seen, before.seed, avoid);
    if (item) items.push(item);
  }
  const fresh = listEasyItems(bank).filter((item) => item.facts.every((fact) => !memory[fact]));
  const used = new Set<Axis>();
  for (let count = 0; count < NEW_ITEMS_AFTER_READING; count++) {
    const fitting = fresh.filter((item) => !sharesFact(item, [...items, ...asked]));
    const ofOtherAxis = fitting.filter((item) => !used.has(factIndex.axisOf(item)));
    const item = pickEasiest(
      ofOtherAxis.length > 0 ? ofOtherAxis : fitting,
      deriveSeed(before.seed, `new ${count}`),
      avoid,
    );
    if (!item) break;
    used.add(factIndex.axisOf(item));
    items.push(item);
  }
  return items;
}

/** What was missed in a round, once more in another form; nothing of it is recorded. */
export function composeMissedAgain(bank: Bank, memory: Memory, round: Round): Item[] {
  const factIndex = getFactIndex(bank);
  const items: Item[] = [];
  for (const { item: id, facts, score } of round.answers) {
    if (items.length === MAX_MISSED_AGAIN) break;
    if (score >= 1) continue;
    const fact = facts.find((one) => (memory[one]?.score ?? 0) < 1) ?? facts[0] ?? '';
    const item = findOtherForm(factIndex, fact, items, new Set([id]), round.seed);
    if (item && item.id !== id) items.push(item);
  }
  return items;
}
