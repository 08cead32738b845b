import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { type Axis, axes, type Bank, type Item } from '../../src/bank/types.ts';
import { isTyped } from '../../src/engine/item-form.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { deriveSeed } from '../../src/engine/seeded-random.ts';
import { applyToMemory, type FactMemory } from '../../src/engine/spaced-repetition.ts';
import { formatIsoDay, MS_PER_DAY } from '../../src/shared/civil-date.ts';

const DAYS = 14;
const MISSED_DAY = 5;
const FIRST_DAY = 20_800;

const KNOWN_AT_FIRST = 0.5;
const LEARNED_WHEN_SHOWN = 0.8;
/** By reading the page once, a sentence that is not lit. */
const LEARNED_WHEN_READ = 0.6;
/** Known from elsewhere: forgotten in weeks. */
const KNOWN_STABILITY = 20;

/** The chance that what is known is also read, thought and typed rightly. */
const rightIfKnown: Readonly<Record<Item['process'], number>> = {
  ...{ locate: 0.97, infer: 0.93, integrate: 0.9, evaluate: 0.85 },
};
const RIGHT_IF_TYPED = 0.9;

/** The chance to be right without knowing. */
const guessShare = (item: Item) =>
  isTyped(item) ? 0 : item.type === 'match' ? 1 / item.columns.length : 1 / 3;

interface PlayedItem {
  item: Item;
  score: number;
  /** A fact of it was never asked before. */
  isFirst: boolean;
  /** Days since it was last asked. */
  since: number;
}

export interface PlayedRound {
  kind: 'before' | 'after' | 'round' | 'daily' | 'words';
  items: readonly PlayedItem[];
  mix: Readonly<Record<Axis, number>>;
}

export interface PlayedDay {
  holes: number;
  /** Facts that are due or missed as the day starts. */
  faded: number;
  known: number;
  rounds: readonly PlayedRound[];
}

/** The true memory of a learner; the game sees its answers alone. */
function createLearner(bank: Bank, chance: () => number) {
  const fsrs = new FSRSAlgorithm({ enable_short_term: false });
  const traces = new Map<string, { stability: number; difficulty: number; at: number }>();
  const recalls = (fact: string, now: number) => {
    const trace = traces.get(fact);
    if (!trace) return false;
    return chance() < fsrs.forgetting_curve((now - trace.at) / MS_PER_DAY, trace.stability);
  };
  const learn = (fact: string, now: number, isRecalled: boolean, share: number) => {
    const trace = traces.get(fact);
    if (!isRecalled && chance() >= share) return;
    const elapsed = trace ? Math.max(0, now - trace.at) / MS_PER_DAY : 0;
    const rating = isRecalled || !trace ? Rating.Good : Rating.Again;
    traces.set(fact, { ...fsrs.next_state(trace ?? null, elapsed, rating), at: now });
  };
  for (const { id } of axes.flatMap((axis): { id: string }[] => bank[axis]))
    if (chance() < KNOWN_AT_FIRST)
      traces.set(id, {
        ...{ stability: KNOWN_STABILITY, difficulty: 5 },
        at: (FIRST_DAY - 1) * MS_PER_DAY,
      });
  return {
    answer(item: Item, now: number): number {
      const skill = rightIfKnown[item.process] * (isTyped(item) ? RIGHT_IF_TYPED : 1);
      const recalled = item.facts.map((fact) => recalls(fact, now));
      const used = recalled.map((isRecalled) => isRecalled && chance() < skill);
      for (const [at, fact] of item.facts.entries())
        learn(fact, now, recalled[at] === true, LEARNED_WHEN_SHOWN);
      const guess = () => chance() < guessShare(item);
      if (item.type === 'match' || item.type === 'order')
        return (
          used.filter((isUsed, at) => isUsed || (!recalled[at] && guess())).length / used.length
        );
      // who knows does not guess
      return used.every(Boolean) || (!recalled.every(Boolean) && guess()) ? 1 : 0;
    },
    read(facts: readonly string[], lit: ReadonlySet<string>, now: number) {
      for (const fact of facts)
        if (!recalls(fact, now))
          learn(fact, now, false, lit.has(fact) ? LEARNED_WHEN_SHOWN : LEARNED_WHEN_READ);
    },
  };
}

/** Two weeks of somebody who knows half the facts: a first session, then words, daily five and a round a day. */
export function playFortnight(bank: Bank, seed: number): PlayedDay[] {
  const playable = createPlayableBank(bank);
  const { engine } = playable;
  const dice = xoroshiro128plus(deriveSeed(seed, 'fortnight'));
  const chance = () => uniformInt(dice, 0, 999_999) / 1_000_000;
  const learner = createLearner(bank, chance);
  const memory: Record<string, FactMemory> = {};
  const lastAsked = new Map<string, number>();
  const facts = axes.flatMap((axis) => bank[axis].map(({ id }) => id));
  const told = [
    ...new Set(bank.easy?.flatMap(({ sentences }) => sentences.flatMap((one) => one.facts))),
  ];
  let now = 0;
  let counter = 0;
  const nextKey = () => String(++counter).padStart(9, '0');
  const play = (kind: PlayedRound['kind'], items: readonly Item[]): PlayedRound => {
    const round = nextKey();
    const mix = { actors: 0, dates: 0, positions: 0 };
    const played = items.map((item): PlayedItem => {
      now += 20_000;
      const axis = axes.find((one) => bank[one].some(({ id }) => id === item.facts[0])) ?? 'actors';
      mix[axis]++;
      const isFirst = item.facts.some((fact) => !memory[fact]);
      const since = (now - (lastAsked.get(item.id) ?? Number.NEGATIVE_INFINITY)) / MS_PER_DAY;
      lastAsked.set(item.id, now);
      const score = learner.answer(item, now);
      const { id, facts } = item;
      const common = { v: 1 as const, key: nextKey(), at: now, bank: bank.id, round };
      applyToMemory(memory, {
        ...common,
        kind: 'answer',
        item: id,
        axis,
        facts,
        response: '',
        score,
      });
      return { item, score, isFirst, since };
    });
    return { kind, items: played, mix };
  };
  const listElsewhere = (day: number) => {
    const idsOn = (one: number) =>
      playable.composeDailyRound(formatIsoDay(one)).map(({ id }) => id);
    const nextDays = Array.from({ length: 7 }, (_, at) => day + 1 + at);
    return { avoid: new Set(idsOn(day)), spare: new Set(nextDays.flatMap(idsOn)) };
  };
  const playLesson = () => {
    const elsewhere = listElsewhere(FIRST_DAY);
    const first = playable.composeFirstRound(deriveSeed(seed, 'first'), elsewhere);
    if (first.length === 0) return [];
    const before = play('before', first);
    learner.read(told, new Set(first.flatMap((item) => item.facts)), now);
    const items = first.map(({ id }) => id);
    const round = { id: 'before', seed, items, answers: [], proofs: [], before: true as const };
    return [before, play('after', playable.composeReplay(memory, round, elsewhere))];
  };
  return Array.from({ length: DAYS }, (_, nth) => {
    const day = FIRST_DAY + nth;
    const startOfDay = day * MS_PER_DAY;
    const states = engine.countFactStates(facts, memory, startOfDay);
    const words = playable.listFadedWords(memory, startOfDay, startOfDay);
    const start = { holes: words.length, faded: states.faded, known: states.known };
    if (nth + 1 === MISSED_DAY) return { ...start, rounds: [] };
    now = startOfDay + (17 + 4 * chance()) * 3_600_000;
    const rounds = nth === 0 ? playLesson() : [];
    const daily = playable.composeDailyRound(formatIsoDay(day));
    rounds.push(play('words', playable.composeWordRound(memory, now, startOfDay)));
    rounds.push(play('daily', daily));
    const request = { seed: deriveSeed(seed, `round ${nth}`), now, ...listElsewhere(day) };
    rounds.push(play('round', playable.composeRound(memory, request)));
    return { ...start, rounds };
  });
}
