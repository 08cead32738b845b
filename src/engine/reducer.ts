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
  items: readonly string[];
  answers: readonly AnswerEvent[];
  proofs: readonly ProofEvent[];
}

export interface Score {
  points: number;
  of: number;
}

/** Does not grow with the length of the log. */
export interface Progress {
  facts: Readonly<Record<string, true>>;
  rounds: readonly Round[];
  days: readonly DayRange[];
}

/** Days since 1970-01-01, both included. */
export type DayRange = readonly [first: number, last: number];

/** More than a player leaves unfinished. */
const MAX_OPEN_ROUNDS = 8;

export const emptyProgress: Progress = { facts: {}, rounds: [], days: [] };

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

function replaceRound(progress: Progress, round: Round): Progress {
  const rounds = progress.rounds.map((one) => (one.id === round.id ? round : one));
  const day =
    round.day !== undefined && isRoundFinished(round) ? parseIsoDay(round.day) : undefined;
  return { ...progress, rounds, ...(day !== undefined && { days: addDay(progress.days, day) }) };
}

/** The last daily round stays: its result is shown all day. */
function dropOldRounds(rounds: readonly Round[]): Round[] {
  const daily = rounds.find(({ day }) => day);
  return rounds.filter((round, at) => at < MAX_OPEN_ROUNDS || round === daily);
}

/** The first of several answers to an item counts. */
export const reduceProgress = (progress: Progress, event: LogEvent): Progress =>
  reduceProgressInto(progress, event);

/** Writes into `mutableFacts` if given. */
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
    return { ...progress, rounds: dropOldRounds([newRound, ...progress.rounds]) };
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
