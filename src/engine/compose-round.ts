import { computeDifficulty, difficulties } from '../bank/difficulty.ts';
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
  /** Items that are asked elsewhere today: only if there is no other. */
  avoid?: ReadonlySet<string> | undefined;
}

const ROUND_SIZE = 10;

/** In turn: 4 positions, 3 actors and 3 dates. */
const axisPattern: readonly Axis[] = ['positions', 'actors', 'dates'];

/** The first must match the axis mix; the last leave as many other items as can be. */
const attempts = { strict: 5, loose: 2, sparse: 3, sparseIfSmall: 12 };
const SMALL_BANK_FACTS = 50;

function computeAxisQuotas(wantedAxes: readonly Axis[], size: number) {
  const quotas: Record<Axis, number> = { actors: 0, dates: 0, positions: 0 };
  const pattern = axisPattern.filter((axis) => wantedAxes.includes(axis));
  for (let index = 0; index < size; index++) {
    const axis = pattern[index % pattern.length];
    if (axis) quotas[axis]++;
  }
  return quotas;
}

/** The axis and type, one of them, or none. */
type FitRule = 'mix' | 'types' | 'axes' | 'any';

function createRoundBuilder(
  axisOf: (item: Item) => Axis,
  quotas: Record<Axis, number>,
  maxPerType: number,
) {
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
      (rule === 'any' ||
        rule === 'axes' ||
        (countByType[item.type] ?? 0) < Math.min(maxPerType, getItemType(item.type).maxPerRound)) &&
      (rule === 'any' || rule === 'types' || quotas[axisOf(item)] > 0),
  };
}

const difficultyRank = (item: Item) => difficulties.indexOf(computeDifficulty(item));
const isEasy = (item: Item) => difficultyRank(item) === 0;
const isHard = (item: Item) => difficultyRank(item) === 2;

/** Prefers another form than the last, then more wanted facts; if sparse, first the fewest rivals. */
function createItemPicker(
  factIndex: FactIndex,
  memory: Memory,
  seed: number,
  isWantedAxis: (item: Item) => boolean,
  isSparse: boolean,
  avoid: ReadonlySet<string> = new Set(),
) {
  return (fact: string, wanted: ReadonlySet<string>, fits: (item: Item) => boolean) => {
    const lastItemId = memory[fact]?.item ?? '';
    const rank = (item: Item) => {
      const repeatPenalty =
        item.id === lastItemId || avoid.has(item.id)
          ? 2
          : item.type === factIndex.typeOf(lastItemId)
            ? 1
            : 0;
      const demand = isSparse
        ? item.facts.flatMap(factIndex.itemsAbout).length * 1_000
        : -item.facts.filter((other) => wanted.has(other)).length;
      return repeatPenalty * 100 + demand;
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
  const factIndex = getFactIndex(bank);
  const wantedAxes = filter.axes ?? axes;
  const mixedAxes = factIndex.axes.filter((axis) => wantedAxes.includes(axis));
  const size = filter.size ?? ROUND_SIZE;
  return {
    factIndex,
    isWantedAxis: (item: Item) => wantedAxes.includes(factIndex.axisOf(item)),
    facts: factIndex.factsByAxis(wantedAxes),
    size,
    axisQuotas: computeAxisQuotas(mixedAxes, size),
  };
}

type ResolvedFilter = ReturnType<typeof resolveFilter>;

/** Nothing was asked before, or only what opens this round. */
const isNewcomer = (memory: Memory, { firstItem }: RoundRequest) =>
  Object.keys(memory).every((fact) => firstItem?.facts.includes(fact));

/** A strict attempt keeps to the axis mix even if that leaves it short. */
function tryRound(
  resolved: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  request: RoundRequest,
  { isStrict, isSparse }: { isStrict: boolean; isSparse: boolean },
) {
  const { factIndex, isWantedAxis, size, axisQuotas } = resolved;
  const { seed, now, firstItem, filter } = request;
  const isNew = isNewcomer(memory, request);
  const seedOfItems = deriveSeed(seed, 'items');
  const pickItem = createItemPicker(
    factIndex,
    memory,
    seedOfItems,
    isWantedAxis,
    isSparse,
    request.avoid,
  );
  const { wanted, rest } = buildReviewQueue(
    shuffleWithSeed(facts, deriveSeed(seed, 'facts')),
    memory,
    now,
    filter?.only,
  );
  const wantedFacts = new Set(wanted);
  // so that the easiest of many types are not all alike
  const maxPerType = isNew ? 3 : size;
  const builder = createRoundBuilder(factIndex.axisOf, { ...axisQuotas }, maxPerType);
  const fill = (candidates: readonly string[], rule: FitRule, isAllowed = (_: Item) => true) => {
    for (const fact of candidates) {
      if (builder.items.length >= size) return;
      if (builder.asked.has(fact)) continue;
      const item = pickItem(
        fact,
        wantedFacts,
        (item) => isAllowed(item) && builder.fits(item, rule),
      );
      if (item) builder.addItem(item);
    }
  };
  if (firstItem) builder.addItem(firstItem);
  if (isNew) {
    fill(wanted, 'mix', isEasy);
    fill(wanted, 'mix', (item) => !isHard(item));
  }
  fill(wanted, 'mix');
  if (!isStrict) {
    // a due or new fact matters more than the mix, and the mix more than a full round
    fill(wanted, 'types');
    fill(rest, 'mix');
    fill(rest, 'types');
    fill([...wanted, ...rest], 'axes');
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
  const firstSparse = attempts.strict + attempts.loose;
  const isSmall = facts.length < SMALL_BANK_FACTS;
  const count = firstSparse + (isSmall ? attempts.sparseIfSmall : attempts.sparse);
  const longest = Math.min(resolved.size, facts.length);
  for (let attempt = 0; attempt < count && best.length < longest; attempt++) {
    const isStrict = attempt < attempts.strict;
    const attemptRequest = { ...request, seed: deriveSeed(request.seed, `deal ${attempt}`) };
    const { items, hasAllWanted } = tryRound(resolved, facts, memory, attemptRequest, {
      isStrict,
      isSparse: attempt >= firstSparse,
    });
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
  const rest = shuffleWithSeed(firstItem ? best.slice(1) : best, deriveSeed(seed, 'order'));
  if (isNewcomer(memory, request)) rest.sort((a, b) => difficultyRank(a) - difficultyRank(b));
  return [...(firstItem ? [firstItem] : []), ...rest];
}
