import type { Axis } from '../bank/types.ts';
import { type AnswerEntry, type Entry, type Plan, type ProofEntry, planOf } from './log.ts';

export interface Round extends Plan {
  id: string;
  seed: number;
  /** Ids of the items, in the order of play; none until the round is dealt. */
  items: readonly string[];
  /** At most one an item, in the order given. */
  answers: readonly AnswerEntry[];
  /** At most one an item. */
  proofs: readonly ProofEntry[];
}

/** Points got of the points that could be got. */
export interface Score {
  points: number;
  of: number;
}

/** What a log of answers comes to. */
export interface Tally {
  /** How often each fact was answered, and how well the last time (0 to 1). */
  facts: Readonly<Record<string, { times: number; last: number }>>;
  axes: Readonly<Record<Axis, Score>>;
  /** The last round begun. */
  round: Round | undefined;
}

const none: Score = { points: 0, of: 0 };

export const empty: Tally = {
  facts: {},
  axes: { actors: none, dates: none, positions: none },
  round: undefined,
};

const add = ({ points, of }: Score, score: number): Score => ({
  points: points + score,
  of: of + 1,
});

/** The three scores of some answers. */
export function scores(answers: readonly AnswerEntry[]): Tally['axes'] {
  const axes = { ...empty.axes };
  for (const { axis, score } of answers) axes[axis] = add(axes[axis], score);
  return axes;
}

/** The tally once one more entry is known. An item answered twice in a round counts once: the first. */
export function fold(tally: Tally, entry: Entry): Tally {
  const { round } = tally;
  if (entry.kind === 'note') return tally;
  if (entry.kind === 'round') {
    const { answers, proofs } = round?.id === entry.round ? round : { answers: [], proofs: [] };
    const { round: id, seed, items } = entry;
    return { ...tally, round: { id, seed, items, answers, proofs, ...planOf(entry) } };
  }
  const mine = round?.id === entry.round ? round : undefined;
  if (entry.kind === 'proof') {
    if (!mine || mine.proofs.some(({ item }) => item === entry.item)) return tally;
    return { ...tally, round: { ...mine, proofs: [...mine.proofs, entry] } };
  }
  if (mine?.answers.some(({ item }) => item === entry.item)) return tally;
  const facts = { ...tally.facts };
  for (const fact of entry.facts) {
    facts[fact] = { times: (facts[fact]?.times ?? 0) + 1, last: entry.score };
  }
  return {
    facts,
    axes: { ...tally.axes, [entry.axis]: add(tally.axes[entry.axis], entry.score) },
    round: mine ? { ...mine, answers: [...mine.answers, entry] } : round,
  };
}

/** Whether a round was dealt and every item of it has its answer. */
export const finished = ({ items, answers }: Round): boolean =>
  items.length > 0 && items.every((id) => answers.some(({ item }) => item === id));
