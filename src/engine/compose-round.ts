import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { getItemType } from '../items/registry.ts';
import { selectCandidates } from './candidates.ts';
import { type FactIndex, getFactIndex } from './fact-index.ts';
import { buildReviewQueue } from './review-queue.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import type { Memory } from './spaced-repetition.ts';

export interface RoundFilter {
  /** Default: all. */
  axes?: readonly Axis[];
  only?: 'due' | 'missed';
  size?: number;
}

export interface RoundRequest {
  seed: number;
  now: number;
  firstItem?: Item | undefined;
  filter?: RoundFilter | undefined;
}

/** 4 positions, 3 actors and 3 dates. */
const axisPattern: readonly Axis[] = Array.from(
  { length: 10 },
  (_, index) => (['positions', 'actors', 'dates'] as const)[index % 3] as Axis,
);

/** The first half must match the axis mix. */
const MAX_ATTEMPTS = 10;

function computeAxisQuotas(wantedAxes: readonly Axis[], size: number) {
  const quotas: Record<Axis, number> = { actors: 0, dates: 0, positions: 0 };
  const pattern = axisPattern.filter((axis) => wantedAxes.includes(axis));
  for (let index = 0; index < size; index++) {
    const axis = pattern[index % pattern.length];
    if (axis) quotas[axis]++;
  }
  return quotas;
}

/** The axis and type, type only, or none. */
type FitRule = 'mix' | 'types' | 'any';

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
      (rule === 'any' || (countByType[item.type] ?? 0) < getItemType(item.type).maxPerRound) &&
      (rule !== 'mix' || quotas[axisOf(item)] > 0),
  };
}

/** Prefers another form than the last, then more wanted facts. */
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

function resolveFilter(bank: Bank, filter: RoundFilter = {}) {
  const wantedAxes = filter.axes ?? axes;
  const factIndex = getFactIndex(bank);
  const size = filter.size ?? axisPattern.length;
  return {
    factIndex,
    isWantedAxis: (item: Item) => wantedAxes.includes(factIndex.axisOf(item)),
    facts: factIndex.factsByAxis(wantedAxes),
    size,
    axisQuotas: computeAxisQuotas(wantedAxes, size),
  };
}

type ResolvedFilter = ReturnType<typeof resolveFilter>;

/** A strict attempt keeps to the axis mix even if that leaves it short. */
function tryRound(
  { factIndex, isWantedAxis, size, axisQuotas }: ResolvedFilter,
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
    // a due or new fact matters more than the mix, and the mix more than a full round
    fill(wanted, 'types');
    fill(rest, 'mix');
    fill(rest, 'types');
    fill([...wanted, ...rest], 'any');
  }
  return { items: builder.items, hasAllWanted: wanted.every((fact) => builder.asked.has(fact)) };
}

function findLongestRound(
  resolved: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  request: RoundRequest,
) {
  let best: readonly Item[] = [];
  for (let attempt = 0; attempt < MAX_ATTEMPTS && best.length < resolved.size; attempt++) {
    const isStrict = attempt < MAX_ATTEMPTS / 2;
    const attemptRequest = { ...request, seed: deriveSeed(request.seed, `deal ${attempt}`) };
    const { items, hasAllWanted } = tryRound(resolved, facts, memory, attemptRequest, isStrict);
    if (items.length >= resolved.size || (!isStrict && items.length > best.length)) best = items;
    if (request.filter?.only && hasAllWanted) return items;
  }
  return best;
}

/** An item's first fact decides its axis, but any of its facts may be the reason to ask it. */
export function composeRound(bank: Bank, memory: Memory, request: RoundRequest): Item[] {
  const { seed, now, firstItem, filter } = request;
  const resolved = resolveFilter(bank, filter);
  const shortlisted = selectCandidates(resolved.facts, memory, now, deriveSeed(seed, 'shortlist'));
  let best = findLongestRound(resolved, shortlisted, memory, request);
  // shortlisted facts may share too many items
  if (best.length < resolved.size) {
    const all = resolved.facts.flat();
    if (shortlisted.length < all.length) best = findLongestRound(resolved, all, memory, request);
  }
  const rest = firstItem ? best.slice(1) : best;
  return [...(firstItem ? [firstItem] : []), ...shuffleWithSeed(rest, deriveSeed(seed, 'order'))];
}
