import type { Item } from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import { scoreEvidence, shouldAskEvidence } from '../../engine/score-evidence.ts';
import type { CollectedSeat } from '../collect/collection.ts';
import type { ScoredAnswer } from '../result-code.ts';

/** The member names are those of the published class file. */
export interface SeatReport {
  seat: number;
  marked: readonly (ScoredAnswer | undefined)[];
  score: Score;
  /** Evidence found out of evidence given: a score apart. */
  proofs: Score;
  isFull: boolean;
}

/** Undefined if no evidence was given, or if the code does not hold it. */
export const evidenceScoreOf = (
  item: Item | undefined,
  answer: ScoredAnswer | undefined,
): number | undefined =>
  item && answer?.sentences && shouldAskEvidence(item)
    ? scoreEvidence(item, answer.sentences)
    : undefined;

export function sumEvidenceScores(scores: readonly (number | undefined)[]): Score {
  const known = scores.filter((score) => score !== undefined);
  return { points: known.reduce((sum, score) => sum + score, 0), of: known.length };
}

export const createSeatReport = (
  { seat, scored: { answers }, isFull }: CollectedSeat,
  items: readonly (Item | undefined)[],
): SeatReport => ({
  seat,
  marked: answers,
  isFull,
  score: {
    points: answers.reduce((sum, answer) => sum + (answer?.score ?? 0), 0),
    of: items.filter((item) => item !== undefined).length,
  },
  proofs: sumEvidenceScores(answers.map((answer, at) => evidenceScoreOf(items[at], answer))),
});
