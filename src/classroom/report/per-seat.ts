import type { Item } from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import { scoreEvidence, shouldAskEvidence } from '../../engine/score-evidence.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { CollectedSeat } from '../collect/collection.ts';
import type { ScoredAnswer } from '../result-code.ts';

/** The member names are those of the published class file. */
export interface SeatReport {
  seat: number;
  marked: readonly (ScoredAnswer | undefined)[];
  score: Score;
  /** Evidence found out of evidence asked for: a score apart. */
  proofs: Score;
  isFull: boolean;
}

/** Undefined if no evidence was asked for, or if the code does not hold it. */
export const evidenceScoreOf = (
  item: Item | undefined,
  answer: ScoredAnswer | undefined,
): number | undefined => {
  if (answer?.isEvidenceSkipped) return 0;
  return item && answer?.sentences && shouldAskEvidence(item)
    ? scoreEvidence(item, answer.sentences)
    : undefined;
};

export function sumEvidenceScores(scores: readonly (number | undefined)[]): Score {
  const known = scores.filter((score) => score !== undefined);
  return { points: known.reduce((sum, score) => sum + score, 0), of: known.length };
}

export function createSeatReport(
  { seat, scored: { answers }, isFull, isFromCards = false }: CollectedSeat,
  { assignment, items }: ResolvedAssignment,
): SeatReport {
  const asksEvidence = assignment.evidence && isFull && !isFromCards;
  const marked = answers.map((answer, at) => {
    const item = items[at];
    return answer && item && asksEvidence && !answer.sentences && shouldAskEvidence(item)
      ? { ...answer, isEvidenceSkipped: true }
      : answer;
  });
  return {
    seat,
    marked,
    isFull,
    score: {
      points: answers.reduce((sum, answer) => sum + (answer?.score ?? 0), 0),
      of: items.filter((item) => item !== undefined).length,
    },
    proofs: sumEvidenceScores(marked.map((answer, at) => evidenceScoreOf(items[at], answer))),
  };
}
