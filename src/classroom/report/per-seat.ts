import type { Item } from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import { scoreEvidence, shouldAskEvidence } from '../../engine/score-evidence.ts';
import { findLastIndex } from '../../shared/find-last-index.ts';
import type { CorrectedBefore, ResolvedAssignment } from '../assignment.ts';
import type { CollectedSeat } from '../collect/collection.ts';
import type { ScoredAnswer } from '../result-code.ts';
import { isAnswered, itemOrderFor } from '../take/attempt-state.ts';

/** The member names are those of the published class file. */
export interface SeatReport {
  seat: number;
  marked: readonly (ScoredAnswer | undefined)[];
  score: Score;
  /** Evidence found out of evidence asked for: a score apart. */
  proofs: Score;
  isFull: boolean;
  /** Numbers of the items that this seat was never asked. */
  unasked?: readonly number[];
  /** Items whose correction the seat's device had shown before. */
  corrected?: CorrectedBefore;
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

/**
 * Items that anybody was asked, for the seats of the cards and for the others: cards show what they
 * were read for, and on a pupil's own device all that comes before his last answer was asked. One
 * result alone shows only what that pupil passed.
 */
export function findAskedItems(
  { assignment, items }: ResolvedAssignment,
  collected: readonly CollectedSeat[],
): (seat: CollectedSeat) => readonly boolean[] {
  const isReached = ({ scored }: CollectedSeat, at: number) => scored.answers[at] !== undefined;
  const cards = collected.filter(({ isFromCards }) => isFromCards);
  const others = collected.filter(({ isFromCards }) => !isFromCards);
  const polled = items.map((_, at) => cards.some((seat) => isReached(seat, at)));
  const reached = new Set(
    others.flatMap((one) => {
      const order = itemOrderFor(assignment, items, one.scored.seat);
      return order.slice(0, findLastIndex(order, (at) => isReached(one, at)) + 1);
    }),
  );
  const isLimited = others.length > 1 || assignment.minutes !== undefined;
  const taken = items.map((_, at) => !isLimited || reached.has(at));
  return ({ isFromCards }) => (isFromCards ? polled : taken);
}

export function createSeatReport(
  {
    seat,
    scored: { answers, isEvidenceUnread, corrected },
    isFull,
    isFromCards = false,
  }: CollectedSeat,
  { assignment, items }: ResolvedAssignment,
  asked: readonly boolean[],
): SeatReport {
  const unasked = items.flatMap((item, at) => (item && !asked[at] ? at + 1 : []));
  const asksEvidence = assignment.evidence && isFull && !isFromCards && !isEvidenceUnread;
  const isAskedOfAll = assignment.book === 'open' || assignment.correction === 'at-once';
  const marked = answers.map((answer, at) => {
    const item = items[at];
    const isAsked = asksEvidence && (isAskedOfAll || isAnswered(answer));
    return answer && item && isAsked && !answer.sentences && shouldAskEvidence(item)
      ? { ...answer, isEvidenceSkipped: true }
      : answer;
  });
  return {
    seat,
    marked,
    isFull,
    score: {
      points: answers.reduce((sum, answer) => sum + (answer?.score ?? 0), 0),
      of: items.filter((item, at) => item && asked[at]).length,
    },
    proofs: sumEvidenceScores(marked.map((answer, at) => evidenceScoreOf(items[at], answer))),
    ...(unasked.length > 0 && { unasked }),
    ...(corrected && { corrected }),
  };
}
