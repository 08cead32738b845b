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

/** The runs with a day more: those that it touches become one. */
export function addDay(days: readonly DayRange[], day: number): readonly DayRange[] {
  const touches = ([first, last]: DayRange) => first <= day + 1 && day - 1 <= last;
  const merged = [...days.filter(touches).flat(), day];
  const range = [Math.min(...merged), Math.max(...merged)] as const;
  return [...days.filter((one) => !touches(one)), range].sort(([a], [b]) => a - b);
}

/** The runs with another one. */
export const addDayRange = (
  days: readonly DayRange[],
  [first, last]: DayRange,
): readonly DayRange[] =>
  // what lies between its ends is in a row with them
  addDay(addDay([...days.filter(([a, b]) => b < first || last < a), [first, last]], first), last);

/** Whether a run has a day, such as 2026-11-23. */
export const hasDay = (days: readonly DayRange[], iso: string): boolean => {
  const day = parseIsoDay(iso);
  return day !== undefined && days.some(([first, last]) => first <= day && day <= last);
};

/** The tally with its round of that id changed. A dispatch that is finished with that has its day. */
function replaceRound(progress: Progress, round: Round): Progress {
  const rounds = progress.rounds.map((one) => (one.id === round.id ? round : one));
  const day =
    round.day !== undefined && isRoundFinished(round) ? parseIsoDay(round.day) : undefined;
  return { ...progress, rounds, ...(day !== undefined && { days: addDay(progress.days, day) }) };
}

/** The tally once one more entry is known. An item answered twice in a round counts once: the first. */
export const reduceProgress = (progress: Progress, event: LogEvent): Progress =>
  reduceProgressInto(progress, event);

/** The same, where the tally's facts are nobody's yet and may be written to. */
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

/** Whether a round was dealt and every item of it has its answer. */
export const isRoundFinished = ({ items, answers }: Pick<Round, 'items' | 'answers'>): boolean =>
  items.length > 0 && items.every((id) => answers.some(({ item }) => item === id));
