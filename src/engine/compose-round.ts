import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { selectCandidates } from './candidates.ts';
import { type FactIndex, getFactIndex } from './fact-index.ts';
import { buildReviewQueue } from './review-queue.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
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
  firstItem?: Item | undefined;
  filter?: RoundFilter | undefined;
}

/** Whose turn it is in a round of ten: DESIGN.md's mix of 4 positions, 3 actors and 3 dates. */
const axisPattern: readonly Axis[] = Array.from(
  { length: 10 },
  (_, index) => (['positions', 'actors', 'dates'] as const)[index % 3] as Axis,
);

/** How many items of a type a round may have: ten of one are dull, and these two take long. */
const maxItemsOfType = (type: Item['type']) => (type === 'match' || type === 'order' ? 1 : 4);

/** Decks dealt before a short round is accepted; the first half of them, before one beside the mix is. */
const MAX_DEAL_ATTEMPTS = 10;

/** How many items of each axis a round should have. */
function computeAxisQuotas(wantedAxes: readonly Axis[], size: number) {
  const quotas: Record<Axis, number> = { actors: 0, dates: 0, positions: 0 };
  const pattern = axisPattern.filter((axis) => wantedAxes.includes(axis));
  for (let index = 0; index < size; index++) {
    const axis = pattern[index % pattern.length];
    if (axis) quotas[axis]++;
  }
  return quotas;
}

/** What there has to be room for: its axis and its type; its type; nothing, if it asks no fact twice. */
type FitRule = 'mix' | 'types' | 'any';

/** The items of a round while it is dealt. */
function createRoundBuilder(axisOf: (item: Item) => Axis, quotas: Record<Axis, number>) {
  const items: Item[] = [];
  const asked = new Set<string>();
  const countByType: Partial<Record<Item['type'], number>> = {};
  return {
    items,
    asked,
    addItem(item: Item) {
      items.push(item);
      for (const fact of item.facts) asked.add(fact);
      countByType[item.type] = (countByType[item.type] ?? 0) + 1;
      quotas[axisOf(item)]--;
    },
    fits: (item: Item, rule: FitRule) =>
      !item.facts.some((fact) => asked.has(fact)) &&
      (rule === 'any' || (countByType[item.type] ?? 0) < maxItemsOfType(item.type)) &&
      (rule !== 'mix' || quotas[axisOf(item)] > 0),
  };
}

/** The best item about a fact: in another form than the last, and about other facts that are wanted too. */
function createItemPicker(
  factIndex: FactIndex,
  memory: Memory,
  seed: number,
  isWantedAxis: (item: Item) => boolean,
) {
  return (fact: string, wanted: ReadonlySet<string>, fits: (item: Item) => boolean) => {
    const lastItemId = memory[fact]?.item ?? '';
    const rank = (item: Item) => {
      const repeatPenalty =
        item.id === lastItemId ? 2 : item.type === factIndex.typeOf(lastItemId) ? 1 : 0;
      return repeatPenalty * 100 - item.facts.filter((other) => wanted.has(other)).length;
    };
    const candidates = factIndex
      .itemsAbout(fact)
      .filter((item) => isWantedAxis(item) && fits(item));
    const [best] = shuffleWithSeed(candidates, deriveSeed(seed, fact)).sort(
      (a, b) => rank(a) - rank(b),
    );
    return best;
  };
}

/** What a wish leaves of a bank. */
function resolveFilter(bank: Bank, filter: RoundFilter = {}) {
  const wantedAxes = filter.axes ?? axes;
  const factIndex = getFactIndex(bank);
  const size = filter.size ?? axisPattern.length;
  return {
    deck: factIndex,
    isWantedAxis: (item: Item) => wantedAxes.includes(factIndex.axisOf(item)),
    facts: factIndex.factsByAxis(wantedAxes),
    size,
    axisQuotas: computeAxisQuotas(wantedAxes, size),
  };
}

type ResolvedFilter = ReturnType<typeof resolveFilter>;

/** Deals once. A strict hand holds to the mix, even where that leaves it short. */
function dealOnce(
  { deck: factIndex, isWantedAxis, size, axisQuotas }: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  request: RoundRequest,
  isStrict: boolean,
) {
  const { seed, now, firstItem, filter } = request;
  const pickItem = createItemPicker(factIndex, memory, deriveSeed(seed, 'items'), isWantedAxis);
  const { wanted, rest } = buildReviewQueue(
    shuffleWithSeed(facts, deriveSeed(seed, 'facts')),
    memory,
    now,
    filter?.only,
  );
  const wantedFacts = new Set(wanted);
  const builder = createRoundBuilder(factIndex.axisOf, { ...axisQuotas });
  const fill = (candidates: readonly string[], rule: FitRule) => {
    for (const fact of candidates) {
      if (builder.items.length >= size) return;
      if (builder.asked.has(fact)) continue;
      const item = pickItem(fact, wantedFacts, (item) => builder.fits(item, rule));
      if (item) builder.addItem(item);
    }
  };
  if (firstItem) builder.addItem(firstItem);
  fill(wanted, 'mix');
  if (!isStrict) {
    // what is due or new goes before the mix, and the mix before a short round
    fill(wanted, 'types');
    fill(rest, 'mix');
    fill(rest, 'types');
    fill([...wanted, ...rest], 'any');
  }
  return { items: builder.items, hasAllWanted: wanted.every((fact) => builder.asked.has(fact)) };
}

/** Deals from these facts until a round is full; else the longest one found. */
function dealBestRound(
  resolved: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  request: RoundRequest,
) {
  let best: readonly Item[] = [];
  for (let attempt = 0; attempt < MAX_DEAL_ATTEMPTS && best.length < resolved.size; attempt++) {
    const isStrict = attempt < MAX_DEAL_ATTEMPTS / 2;
    const attemptRequest = { ...request, seed: deriveSeed(request.seed, `deal ${attempt}`) };
    const { items, hasAllWanted } = dealOnce(resolved, facts, memory, attemptRequest, isStrict);
    if (items.length >= resolved.size || (!isStrict && items.length > best.length)) best = items;
    if (request.filter?.only && hasAllWanted) return items;
  }
  return best;
}

/**
 * The items of a new round, in the order of play. Facts go in the order of queue; an item is about
 * one of the axes wished by its first fact, but may be asked for any. No fact comes twice, and each
 * in another form than the last time where it has one. The same bank, memory and deal give the same
 * round. What is too little for a full round gives the longest one found, maybe none.
 */
export function composeRound(bank: Bank, memory: Memory, request: RoundRequest): Item[] {
  const { seed, now, firstItem, filter } = request;
  const resolved = resolveFilter(bank, filter);
  const shortlisted = selectCandidates(resolved.facts, memory, now, deriveSeed(seed, 'shortlist'));
  let best = dealBestRound(resolved, shortlisted, memory, request);
  // what clashes with each other among some may not among all
  if (best.length < resolved.size) {
    const all = resolved.facts.flat();
    if (shortlisted.length < all.length) best = dealBestRound(resolved, all, memory, request);
  }
  const rest = firstItem ? best.slice(1) : best;
  return [...(firstItem ? [firstItem] : []), ...shuffleWithSeed(rest, deriveSeed(seed, 'order'))];
}
