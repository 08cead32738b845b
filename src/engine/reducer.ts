import type { Axis } from '../bank/types.ts';
import { parseIsoDay } from '../shared/civil-date.ts';
import {
  type AnswerEvent,
  type LogEvent,
  type ProofEvent,
  pickRoundMode,
  type RoundMode,
} from './events.ts';

export interface Round extends RoundMode {
  id: string;
  seed: number;
  /** Item ids in the order of play; empty until the bank has loaded. */
  items: readonly string[];
  /** At most one per item, in the order given. */
  answers: readonly AnswerEvent[];
  /** At most one per item. */
  proofs: readonly ProofEvent[];
}

export interface Score {
  points: number;
  of: number;
}

export type AxisScores = Readonly<Record<Axis, Score>>;

/** Reduced state of the log. Plain data whose size does not grow with the log. */
export interface Progress {
  /** Facts answered at least once. */
  facts: Readonly<Record<string, true>>;
  /** The rounds begun last, newest first. Older ones cannot be resumed; their answers still count. */
  rounds: readonly Round[];
  /** Days whose daily round was finished. */
  days: readonly DayRange[];
}

/** Consecutive days, counted since 1970-01-01; both ends are included. */
export type DayRange = readonly [first: number, last: number];

/** More than a player leaves unfinished, few enough to be read at every start. */
const MAX_OPEN_ROUNDS = 8;

export const emptyProgress: Progress = { facts: {}, rounds: [], days: [] };

export function computeAxisScores(answers: readonly AnswerEvent[]): AxisScores {
  const result = {
    actors: { points: 0, of: 0 },
    dates: { points: 0, of: 0 },
    positions: { points: 0, of: 0 },
  };
  for (const { axis, score } of answers) {
    result[axis].points += score;
    result[axis].of += 1;
  }
  return result;
}

/** Adds a range and joins it with those that it overlaps or touches. */
export function addDayRange(days: readonly DayRange[], [first, last]: DayRange): DayRange[] {
  const touches = ([start, end]: DayRange) => start <= last + 1 && first - 1 <= end;
  const merged = [first, last, ...days.filter(touches).flat()];
  const range = [Math.min(...merged), Math.max(...merged)] as const;
  return [...days.filter((one) => !touches(one)), range].sort(([a], [b]) => a - b);
}

export const addDay = (days: readonly DayRange[], day: number): DayRange[] =>
  addDayRange(days, [day, day]);

export const hasDay = (days: readonly DayRange[], iso: string): boolean => {
  const day = parseIsoDay(iso);
  return day !== undefined && days.some(([first, last]) => first <= day && day <= last);
};

/** Replaces the round of that id. If this finishes a daily round, its day counts as played. */
function replaceRound(progress: Progress, round: Round): Progress {
  const rounds = progress.rounds.map((one) => (one.id === round.id ? round : one));
  const day =
    round.day !== undefined && isRoundFinished(round) ? parseIsoDay(round.day) : undefined;
  return { ...progress, rounds, ...(day !== undefined && { days: addDay(progress.days, day) }) };
}

/** An item answered twice in a round counts once: the first answer. */
export const reduceProgress = (progress: Progress, event: LogEvent): Progress =>
  reduceProgressInto(progress, event);

/** `reduceProgress` for many events: writes into `mutableFacts` instead of copying the facts. */
export function reduceProgressInto(
  progress: Progress,
  event: LogEvent,
  mutableFacts?: Record<string, true>,
): Progress {
  if (event.kind === 'note') return progress;
  const existing = progress.rounds.find(({ id }) => id === event.round);
  if (event.kind === 'round') {
    const { round: id, seed, items } = event;
    const round = { id, seed, items, ...pickRoundMode(event) };
    if (existing)
      return replaceRound(progress, {
        ...round,
        answers: existing.answers,
        proofs: existing.proofs,
      });
    const newRound = { ...round, answers: [], proofs: [] };
    return { ...progress, rounds: [newRound, ...progress.rounds].slice(0, MAX_OPEN_ROUNDS) };
  }
  if (event.kind === 'proof') {
    if (!existing || existing.proofs.some(({ item }) => item === event.item)) return progress;
    return replaceRound(progress, { ...existing, proofs: [...existing.proofs, event] });
  }
  if (existing?.answers.some(({ item }) => item === event.item)) return progress;
  const facts = mutableFacts ?? { ...progress.facts };
  for (const fact of event.facts) facts[fact] = true;
  const updated = { ...progress, facts };
  return existing
    ? replaceRound(updated, { ...existing, answers: [...existing.answers, event] })
    : updated;
}

export const isRoundFinished = ({ items, answers }: Pick<Round, 'items' | 'answers'>): boolean =>
  items.length > 0 && items.every((id) => answers.some(({ item }) => item === id));
