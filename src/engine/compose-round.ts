import { isWordItem } from '../bank/hole.ts';
import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { MS_PER_DAY } from '../shared/civil-date.ts';
import { selectCandidates } from './candidates.ts';
import { type FactIndex, getFactIndex } from './fact-index.ts';
import { computeFormLevel, getMaxPerKind, isTyped, isYoung, kindOf } from './item-form.ts';
import { orderByAnswers } from './order-by-answers.ts';
import { buildReviewQueue, type ReviewQueue } from './review-queue.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import type { Memory } from './spaced-repetition.ts';

export interface RoundFilter {
  /** Default: all. */
  axes?: readonly Axis[];
  only?: 'due' | 'missed' | 'faded';
  size?: number;
}

/** Items that are asked elsewhere today (`avoid`) or this week: dealt only if there is no other. */
export interface AskedElsewhere {
  avoid?: ReadonlySet<string> | undefined;
  spare?: ReadonlySet<string> | undefined;
}

export interface RoundRequest extends AskedElsewhere {
  seed: number;
  now: number;
  firstItem?: Item | undefined;
  filter?: RoundFilter | undefined;
  wordsAbout?: ((fact: string) => readonly Item[]) | undefined;
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

type FitRule = 'mix' | 'kinds' | 'axes' | 'any';

const MAX_TYPED = 3;
const MAX_HARD_UNSEEN = 1;
/** Two new and the one due for longest never wait for a better form: see the review queue. */
const URGENT_FACTS = 3;
const MAX_NEW = 5;
const TYPED_HOLE_RIGHTS = 2;

/** Typed, or a grid: each of its facts should have been asked before. */
const isHardUnseen = (item: Item, memory: Memory) =>
  (isTyped(item) || item.type === 'match') && item.facts.some((fact) => !memory[fact]);

function createRoundBuilder(
  axisOf: (item: Item) => Axis,
  memory: Memory,
  quotas: Record<Axis, number>,
) {
  const items: Item[] = [];
  const asked = new Set<string>();
  const isKindLeft = (item: Item) => {
    const typed = isTyped(item) ? items.filter(isTyped).length : 0;
    const ofKind = items.filter((other) => kindOf(other) === kindOf(item)).length;
    return typed < MAX_TYPED && ofKind < getMaxPerKind(item);
  };
  const isTooHard = (item: Item) =>
    isHardUnseen(item, memory) &&
    items.filter((other) => isHardUnseen(other, memory)).length >= MAX_HARD_UNSEEN;
  return {
    items,
    asked,
    addItem(item: Item) {
      items.push(item);
      for (const fact of item.facts) asked.add(fact);
      quotas[axisOf(item)]--;
    },
    fits: (item: Item, rule: FitRule) =>
      !item.facts.some((fact) => asked.has(fact)) &&
      (rule === 'any' || !isTooHard(item)) &&
      (rule === 'any' || rule === 'axes' || isKindLeft(item)) &&
      (rule === 'any' || rule === 'kinds' || quotas[axisOf(item)] > 0),
  };
}

const REPEAT_DAYS = 7;

/** Of an item, added up: the least is dealt. */
const costs = {
  hardUnseen: 4_000,
  avoided: 2_000,
  lastItem: 300,
  typedTooSoon: 550,
  repeated: 500,
  tooHard: 100,
  spared: 400,
  tooEasy: 25,
  lastType: 20,
  otherWanted: -8,
};

function createItemCost(factIndex: FactIndex, memory: Memory, request: RoundRequest) {
  const { now, avoid, spare } = request;
  const isRepeated = ({ id, facts }: Item) =>
    facts.some((fact) =>
      memory[fact]?.recent.some(
        ({ item, at }) => item === id && Math.abs(now - at) < REPEAT_DAYS * MS_PER_DAY,
      ),
    );
  const isTypedTooSoon = (item: Item) =>
    isTyped(item) && item.facts.some((fact) => isYoung(memory[fact], now));
  return (item: Item, fact: string, wanted: ReadonlySet<string>) => {
    const earned = Math.min(...item.facts.map((one) => memory[one]?.rights ?? 0), 3);
    const gap = computeFormLevel(item) - earned;
    const lastItem = memory[fact]?.item;
    const others = item.facts.filter((other) => other !== fact && wanted.has(other)).length;
    return (
      (gap > 0 ? gap * costs.tooHard : -gap * costs.tooEasy) +
      (isHardUnseen(item, memory) ? costs.hardUnseen : 0) +
      (isTypedTooSoon(item) ? costs.typedTooSoon : 0) +
      (avoid?.has(item.id) ? costs.avoided : 0) +
      (item.id === lastItem ? costs.lastItem : 0) +
      (isRepeated(item) ? costs.repeated : 0) +
      (spare?.has(item.id) ? costs.spared : 0) +
      (lastItem && item.type === factIndex.typeOf(lastItem) ? costs.lastType : 0) +
      others * costs.otherWanted
    );
  };
}

/** The item that costs least; if sparse, first the one with the fewest rivals. */
function createItemPicker(
  { factIndex, isWantedAxis }: ResolvedFilter,
  memory: Memory,
  request: RoundRequest,
  wanted: ReadonlySet<string>,
  isSparse: boolean,
) {
  const costOf = createItemCost(factIndex, memory, request);
  const seed = deriveSeed(request.seed, 'items');
  const countRivals = (item: Item) => item.facts.flatMap(factIndex.itemsAbout).length;
  const rankItems = (fact: string) => {
    const items = [...factIndex.itemsAbout(fact), ...(request.wordsAbout?.(fact) ?? [])];
    const isEarned = (item: Item) =>
      !isWordItem(item.id) || !isTyped(item) || (memory[fact]?.rights ?? 0) >= TYPED_HOLE_RIGHTS;
    const earned = items.filter((item) => isWantedAxis(item) && isEarned(item));
    const ranked = shuffleWithSeed(earned, deriveSeed(seed, fact)).map((item) => ({
      item,
      cost: costOf(item, fact, wanted),
    }));
    const rank = ({ item, cost }: (typeof ranked)[number]) =>
      cost + (isSparse ? countRivals(item) * 10_000 : 0);
    return ranked.sort((a, b) => rank(a) - rank(b));
  };
  const rankedByFact = new Map<string, ReturnType<typeof rankItems>>();
  return (fact: string, maxCost: number, fits: (item: Item) => boolean) => {
    const ranked = rankedByFact.get(fact) ?? rankItems(fact);
    rankedByFact.set(fact, ranked);
    return ranked.find(({ item, cost }) => (isSparse || cost < maxCost) && fits(item))?.item;
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

/** No fact was asked before, but by the item that opens this round. */
const isNewcomer = (memory: Memory, { firstItem }: RoundRequest) =>
  Object.keys(memory).every((fact) => firstItem?.facts.includes(fact));

type FillRound = (
  facts: readonly string[],
  rule: FitRule,
  maxCost?: number,
  isAllowed?: (item: Item) => boolean,
) => void;

/** Due and new facts in the form that they have earned, then others, then harder forms. */
function fillByLevel(
  fill: FillRound,
  { wanted, rest }: ReviewQueue,
  isEasier: (fact: string) => boolean,
  isNewLeft: (item: Item) => boolean,
) {
  const easier = wanted.filter(isEasier);
  const oneLevelUp = 1.5 * costs.tooHard;
  for (const maxCost of [costs.tooHard, oneLevelUp]) fill(easier, 'mix', maxCost, isNewLeft);
  for (const maxCost of [costs.tooHard, oneLevelUp, costs.spared])
    fill(wanted, 'mix', maxCost, isNewLeft);
  fill(wanted, 'axes', costs.spared, isNewLeft);
  fill(rest, 'mix', costs.spared);
  fill(rest, 'axes', costs.spared);
  for (const rule of ['mix', 'axes'] as const) fill(wanted, rule, oneLevelUp);
  fill(wanted, 'mix', costs.hardUnseen);
  fill(rest, 'mix');
}

/** A strict attempt keeps to the axis mix even if that leaves it short. */
function tryRound(
  resolved: ResolvedFilter,
  facts: readonly string[],
  memory: Memory,
  request: RoundRequest,
  { isStrict, isSparse }: { isStrict: boolean; isSparse: boolean },
) {
  const { factIndex, size, axisQuotas } = resolved;
  const { seed, now, firstItem, filter } = request;
  const shuffled = shuffleWithSeed(facts, deriveSeed(seed, 'facts'));
  const [told, untold] = [true, false].map((is) =>
    shuffled.filter((fact) => factIndex.isTold(fact) === is),
  );
  const queue = buildReviewQueue([...(told ?? []), ...(untold ?? [])], memory, now, filter?.only);
  const { wanted, rest } = queue;
  const pickItem = createItemPicker(resolved, memory, request, new Set(wanted), isSparse);
  const builder = createRoundBuilder(factIndex.axisOf, memory, { ...axisQuotas });
  const fill: FillRound = (
    candidates,
    rule,
    maxCost = Number.POSITIVE_INFINITY,
    isAllowed = () => true,
  ) => {
    for (const fact of candidates) {
      if (builder.items.length >= size) return;
      if (builder.asked.has(fact)) continue;
      const fits = (item: Item) => isAllowed(item) && builder.fits(item, rule);
      const item = pickItem(fact, maxCost, fits);
      if (item) builder.addItem(item);
    }
  };
  if (firstItem) builder.addItem(firstItem);
  for (const [at, fact] of wanted.entries()) {
    if (at >= URGENT_FACTS && !memory[fact]?.sureButWrong) continue;
    fill([fact], 'mix', costs.hardUnseen);
    fill([fact], 'axes');
  }
  const isNew = (item: Item) => item.facts.some((fact) => !memory[fact]);
  const isNewLeft = (item: Item) => !isNew(item) || builder.items.filter(isNew).length < MAX_NEW;
  const isEasier = (fact: string) => memory[fact] !== undefined || factIndex.isTold(fact);
  fillByLevel(fill, queue, isEasier, isNewLeft);
  // a due or new fact matters more than variety, and the mix more than a full round
  const looser = ['axes', 'kinds', 'any'] as const;
  if (!isStrict) for (const rule of looser) fill([...wanted, ...rest], rule);
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

function dealRound(
  resolved: ResolvedFilter,
  memory: Memory,
  request: RoundRequest,
  isEasyFirst: boolean,
): Item[] {
  const { seed, now, firstItem } = request;
  const shortlisted = selectCandidates(resolved.facts, memory, now, deriveSeed(seed, 'shortlist'));
  let best = findLongestRound(resolved, shortlisted, memory, request);
  // shortlisted facts may share too many items
  if (best.length < resolved.size) {
    const all = resolved.facts.flat();
    if (shortlisted.length < all.length) best = findLongestRound(resolved, all, memory, request);
  }
  const others = shuffleWithSeed(firstItem ? best.slice(1) : best, deriveSeed(seed, 'order'));
  const rest = orderByAnswers(others);
  if (isEasyFirst) rest.sort((a, b) => computeFormLevel(a) - computeFormLevel(b));
  return [...(firstItem ? [firstItem] : []), ...rest];
}

const givesAwayAnswer = (round: readonly Item[]) =>
  orderByAnswers(round).some((item, at) => item !== round[at]);

const MAX_DEALS = 9;

/** An item's first fact decides its axis, but any of its facts may be the reason to ask it. */
export function composeRound(bank: Bank, memory: Memory, request: RoundRequest): Item[] {
  const resolved = resolveFilter(bank, request.filter);
  const isEasyFirst = isNewcomer(memory, request);
  let { seed } = request;
  let round = dealRound(resolved, memory, request, isEasyFirst);
  // from easy to hard, one may give away the answer of another
  for (let deals = 1; isEasyFirst && deals < MAX_DEALS && givesAwayAnswer(round); deals++) {
    seed = deriveSeed(seed, 'deal');
    round = dealRound(resolved, memory, { ...request, seed }, isEasyFirst);
  }
  return round;
}
