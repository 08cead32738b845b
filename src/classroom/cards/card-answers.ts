import type { Item, ItemResponse } from '../../bank/types.ts';
import type { LetteredOption } from '../../items/classroom-type.ts';
import type { ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import { encodeResultCode, parseResultCode } from '../result-code.ts';

export interface CardQuestion {
  index: number;
  item: Item;
  options: readonly LetteredOption[];
}

export const responseFromLetter = (
  { options }: CardQuestion,
  letterIndex: number,
): ItemResponse | undefined => options[letterIndex]?.response;

export type LettersBySeat = ReadonlyMap<number, number>;

/**
 * Adds the votes to the stored results, item by item. A seat with only a short code stays as it is:
 * that code cannot hold more answers.
 */
export function mergeCardVotes(
  resolved: ResolvedAssignment,
  votes: readonly (readonly [CardQuestion, LettersBySeat])[],
  stored: readonly StoredResult[],
  sentences: readonly string[],
): StoredResult[] {
  const seats = new Set(votes.flatMap(([, letterBySeat]) => [...letterBySeat.keys()]));
  return [...seats]
    .sort((a, b) => a - b)
    .flatMap((seat) => {
      const storedResult = stored.find((result) => result.seat === seat);
      const reading = storedResult && parseResultCode(resolved, storedResult.code, sentences);
      if (reading && !reading.ok) return [];
      const given: SeatAnswers['given'] = resolved.items.map((_, index) => {
        const [question, letterBySeat] =
          votes.find(([candidate]) => candidate.index === index) ?? [];
        const letterIndex = letterBySeat?.get(seat);
        const response =
          question && letterIndex !== undefined
            ? responseFromLetter(question, letterIndex)
            : undefined;
        return response === undefined ? reading?.result.given[index] : { response };
      });
      if (given.every((answer) => answer === undefined)) return [];
      const assignmentId = resolved.assignment.id;
      return [
        {
          ...storedResult,
          set: assignmentId,
          seat,
          code: encodeResultCode(resolved, { set: assignmentId, seat, given }),
        },
      ];
    });
}
