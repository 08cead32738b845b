import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { axisOfItem } from '../../src/bank/axis.ts';
import type { Bank, Item } from '../../src/bank/types.ts';
import { composeRound } from '../../src/engine/compose-round.ts';
import type { AnswerEvent } from '../../src/engine/events.ts';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import type { Memory } from '../../src/engine/spaced-repetition.ts';
import { MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { reduceMemory } from '../support/memory.ts';

/** What an answer takes, feedback and all, in seconds: an assumption, the same for every order. */
const secondsPerAnswer: Readonly<Record<Item['type'], number>> = {
  choice: 15,
  verdict: 12,
  match: 40,
  order: 35,
  date: 15,
  number: 15,
  recall: 15,
};

/** How often a fact is right at first sight, by what was read or by a guess: an assumption. */
const FIRST_SIGHT_RECALL = 0.45;

const ROUND_SIZE = 10;

/** An order of questions: it deals rounds and sees how they are answered, never the true memory. */
interface QuestionOrder {
  /** The next round; none once it thinks that enough was asked for now. */
  nextRound(now: number, seed: number): readonly Item[];
  recordAnswer(entry: AnswerEvent): void;
}

export type OrderPolicy = (bank: Bank) => QuestionOrder;

const factsOf = (bank: Bank) =>
  [...bank.actors, ...bank.dates, ...bank.positions].map(({ id }) => id);

/**
 * Rounds by the game's rules on a memory of whatever kind; once nothing is new, nothing but what is
 * due. `strict` lets no new fact in as long as a round can be made of due ones.
 */
function orderByGameRules(
  bank: Bank,
  updateMemory: (memory: Memory, entry: AnswerEvent) => Memory,
  strict = false,
): QuestionOrder {
  const facts = factsOf(bank);
  let memory: Memory = {};
  return {
    nextRound(now, seed) {
      const due = composeRound(bank, memory, { seed, now, filter: { only: 'due' } });
      const isNew = facts.some((fact) => !memory[fact]);
      return !isNew || (strict && due.length >= ROUND_SIZE)
        ? due
        : composeRound(bank, memory, { seed, now });
    },
    recordAnswer(entry) {
      memory = updateMemory(memory, entry);
    },
  };
}

/** The game's own order. */
export const gamePolicy: OrderPolicy = (bank) => orderByGameRules(bank, reduceMemory);

/** Any facts, in rounds by the game's rules; knows no reason to stop. */
export const randomFactsPolicy: OrderPolicy = (bank) => ({
  nextRound: (now, seed) => composeRound(bank, {}, { seed, now }),
  recordAnswer() {},
});

/** Any items; knows no reason to stop. */
export const randomItemsPolicy: OrderPolicy = (bank) => ({
  nextRound: (_, seed) => shuffleWithSeed(bank.items, seed).slice(0, ROUND_SIZE),
  recordAnswer() {},
});

/**
 * SM-2 (Wozniak 1990, https://super-memory.com/english/ol/sm2.htm) on facts, due ones before new ones,
 * in rounds by the game's rules: a trace is given the stability that makes it due when SM-2 says so, by whole days. Wrong is
 * 1, partial 3, right 4 of its 5. Its repetition of the day's mistakes within the day is left out, in
 * its favour.
 */
export const sm2Policy: OrderPolicy = (bank) => {
  const cards = new Map<string, { n: number; ease: number; interval: number }>();
  const learn = (memory: Memory, entry: AnswerEvent) => {
    const next = { ...reduceMemory(memory, entry) };
    const quality = entry.score <= 0 ? 1 : entry.score < 1 ? 3 : 4;
    for (const fact of entry.facts) {
      const { n, ease, interval } = cards.get(fact) ?? { n: 0, ease: 2.5, interval: 0 };
      const days = quality < 3 || n === 0 ? 1 : n === 1 ? 6 : Math.round(interval * ease);
      const change = 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02);
      cards.set(fact, {
        n: quality < 3 ? 0 : n + 1,
        ease: quality < 3 ? ease : Math.max(1.3, ease + change),
        interval: days,
      });
      const midnight = Math.floor(entry.at / MS_PER_DAY) * MS_PER_DAY;
      const trace = next[fact];
      if (trace) next[fact] = { ...trace, at: midnight, stability: days };
    }
    return next;
  };
  return orderByGameRules(bank, learn, true);
};

export interface LearningResult {
  answers: number;
  minutesADay: number;
  /** Mean true retrievability over all facts of the bank when the days are over. */
  holding: number;
  /** Share of the facts whose true retrievability is 0.9 or more. */
  share: number;
}

/**
 * A learner whose memory is FSRS's own, fact by fact, for some days with at most so many seconds of
 * play a day. Each fact of an item is recalled or not by itself: an item with rows is scored by the
 * share recalled, any other is right when all are. The order sees the score only.
 */
export function simulateLearner(
  bank: Bank,
  policy: OrderPolicy,
  seed: number,
  days: number,
  secondsPerDay: number,
): LearningResult {
  const fsrs = new FSRSAlgorithm({ enable_short_term: false });
  const trueMemory = new Map<string, { stability: number; difficulty: number; at: number }>();
  const recall = (fact: string, now: number) => {
    const state = trueMemory.get(fact);
    return state
      ? fsrs.forgetting_curve((now - state.at) / MS_PER_DAY, state.stability)
      : undefined;
  };
  const dice = xoroshiro128plus(deriveSeed(seed, 'learner'));
  const chance = () => uniformInt(dice, 0, 999_999) / 1_000_000;
  const order = policy(bank);
  let answers = 0;
  let spent = 0;
  for (let today = 0; today < days; today++) {
    // some time between 17 and 21 h
    let now = (today + (17 + 4 * chance()) / 24) * MS_PER_DAY;
    let left = secondsPerDay;
    for (let nth = 0; left > 0; nth++) {
      const round = order.nextRound(now, deriveSeed(seed, `round ${today}.${nth}`));
      if (round.length === 0) break;
      for (const item of round) {
        left -= secondsPerAnswer[item.type];
        if (left < 0) break;
        now += secondsPerAnswer[item.type] * 1_000;
        spent += secondsPerAnswer[item.type];
        const right = item.facts.map((fact) => {
          const isRight = chance() < (recall(fact, now) ?? FIRST_SIGHT_RECALL);
          const state = trueMemory.get(fact);
          const next = fsrs.next_state(
            state ?? null,
            state ? (now - state.at) / MS_PER_DAY : 0,
            isRight ? Rating.Good : Rating.Again,
          );
          trueMemory.set(fact, { ...next, at: now });
          return isRight;
        });
        const share = right.filter(Boolean).length / right.length;
        const hasRows = item.type === 'match' || item.type === 'order';
        answers++;
        order.recordAnswer({
          v: 1,
          kind: 'answer',
          key: String(answers).padStart(9, '0'),
          at: now,
          bank: bank.id,
          round: `${today}.${nth}`,
          item: item.id,
          axis: axisOfItem(bank, item),
          facts: item.facts,
          response: '',
          score: hasRows ? share : Math.floor(share),
        });
      }
    }
  }
  const end = (days + 19 / 24) * MS_PER_DAY;
  const held = factsOf(bank).map((fact) => recall(fact, end) ?? 0);
  return {
    answers,
    minutesADay: spent / days / 60,
    holding: held.reduce((sum, one) => sum + one, 0) / held.length,
    share: held.filter((one) => one >= 0.9).length / held.length,
  };
}
