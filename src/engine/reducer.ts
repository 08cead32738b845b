import type { Axis } from '../bank/types.ts';
import { dayNumber } from '../shared/civil-date.ts';
import {
  type AnswerEvent,
  type LogEvent,
  type ProofEvent,
  planOf,
  type RoundMode,
} from './events.ts';

export interface Round extends RoundMode {
  id: string;
  seed: number;
  /** Ids of the items, in the order of play; none until the round is dealt. */
  items: readonly string[];
  /** At most one an item, in the order given. */
  answers: readonly AnswerEvent[];
  /** At most one an item. */
  proofs: readonly ProofEvent[];
}

/** Points got of the points that could be got. */
export interface Score {
  points: number;
  of: number;
}

export type AxisScores = Readonly<Record<Axis, Score>>;

/** What a log of answers comes to. Plain data, whose size does not grow with the log's length. */
export interface Progress {
  /** The facts that were answered. */
  facts: Readonly<Record<string, true>>;
  /** The last rounds begun, the newest first. An older one is not gone on with; its answers count. */
  rounds: readonly Round[];
  /** The days whose dispatch was finished. */
  days: readonly DayRange[];
}

/** Days in a row, as numbers since 1970-01-01: the first and the last of them. */
export type DayRange = readonly [first: number, last: number];

/** Rounds that may lie open at once: more than a player has, and few enough to be told at every start. */
const MAX_OPEN_ROUNDS = 8;

export const emptyProgress: Progress = { facts: {}, rounds: [], days: [] };

/** The three scores of some answers. */
export function scores(answers: readonly AnswerEvent[]): AxisScores {
  const sum = {
    actors: { points: 0, of: 0 },
    dates: { points: 0, of: 0 },
    positions: { points: 0, of: 0 },
  };
  for (const { axis, score } of answers) {
    sum[axis].points += score;
    sum[axis].of += 1;
  }
  return sum;
}

/** The runs with a day more: those that it touches become one. */
export function withDay(days: readonly DayRange[], day: number): readonly DayRange[] {
  const touches = ([first, last]: DayRange) => first <= day + 1 && day - 1 <= last;
  const joined = [...days.filter(touches).flat(), day];
  const run = [Math.min(...joined), Math.max(...joined)] as const;
  return [...days.filter((one) => !touches(one)), run].sort(([a], [b]) => a - b);
}

/** The runs with another one. */
export const withRun = (days: readonly DayRange[], [first, last]: DayRange): readonly DayRange[] =>
  // what lies between its ends is in a row with them
  withDay(withDay([...days.filter(([a, b]) => b < first || last < a), [first, last]], first), last);

/** Whether a run has a day, such as 2026-11-23. */
export const hasDay = (days: readonly DayRange[], iso: string): boolean => {
  const day = dayNumber(iso);
  return day !== undefined && days.some(([first, last]) => first <= day && day <= last);
};

/** The tally with its round of that id changed. A dispatch that is finished with that has its day. */
function turn(tally: Progress, round: Round): Progress {
  const rounds = tally.rounds.map((one) => (one.id === round.id ? round : one));
  const day = round.day !== undefined && finished(round) ? dayNumber(round.day) : undefined;
  return { ...tally, rounds, ...(day !== undefined && { days: withDay(tally.days, day) }) };
}

/** The tally once one more entry is known. An item answered twice in a round counts once: the first. */
export const fold = (tally: Progress, entry: LogEvent): Progress => foldInto(tally, entry);

/** The same, where the tally's facts are nobody's yet and may be written to. */
export function foldInto(tally: Progress, entry: LogEvent, into?: Record<string, true>): Progress {
  if (entry.kind === 'note') return tally;
  const mine = tally.rounds.find(({ id }) => id === entry.round);
  if (entry.kind === 'round') {
    const { round: id, seed, items } = entry;
    const round = { id, seed, items, ...planOf(entry) };
    if (mine) return turn(tally, { ...round, answers: mine.answers, proofs: mine.proofs });
    const begun = { ...round, answers: [], proofs: [] };
    return { ...tally, rounds: [begun, ...tally.rounds].slice(0, MAX_OPEN_ROUNDS) };
  }
  if (entry.kind === 'proof') {
    if (!mine || mine.proofs.some(({ item }) => item === entry.item)) return tally;
    return turn(tally, { ...mine, proofs: [...mine.proofs, entry] });
  }
  if (mine?.answers.some(({ item }) => item === entry.item)) return tally;
  const facts = into ?? { ...tally.facts };
  for (const fact of entry.facts) facts[fact] = true;
  const told = { ...tally, facts };
  return mine ? turn(told, { ...mine, answers: [...mine.answers, entry] }) : told;
}

/** Whether a round was dealt and every item of it has its answer. */
export const finished = ({ items, answers }: Pick<Round, 'items' | 'answers'>): boolean =>
  items.length > 0 && items.every((id) => answers.some(({ item }) => item === id));
