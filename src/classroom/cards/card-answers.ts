import type { Item, ItemResponse } from '../../bank/types.ts';
import type { LetteredOption } from '../../items/classroom-type.ts';
import type { ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import { encodeResultCode, parseResultCode } from '../result-code.ts';

/** An item that a letter answers. */
export interface CardQuestion {
  /** Its place in the set. */
  index: number;
  item: Item;
  options: readonly LetteredOption[];
}

/** What a seat has given by holding up a letter; nothing where the item has no such letter. */
export const responseFromLetter = (
  { options }: CardQuestion,
  letterIndex: number,
): ItemResponse | undefined => options[letterIndex]?.response;

/** What each seat held up to an item, as the place of a letter. */
export type LettersBySeat = ReadonlyMap<number, number>;

/**
 * What is to be kept of a class that answered by cards: over what is kept of a seat already, item by
 * item. A seat of which nothing but a short code is kept stays as it is, for that cannot be added to.
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
      const storedResult = stored.find((one) => one.seat === seat);
      const reading = storedResult && parseResultCode(resolved, storedResult.code, sentences);
      if (reading && !reading.ok) return [];
      const given: SeatAnswers['given'] = resolved.items.map((_, index) => {
        const [question, letterBySeat] = votes.find(([one]) => one.index === index) ?? [];
        const letterIndex = letterBySeat?.get(seat);
        const response =
          question && letterIndex !== undefined
            ? responseFromLetter(question, letterIndex)
            : undefined;
        return response === undefined ? reading?.result.given[index] : { response };
      });
      if (given.every((one) => one === undefined)) return [];
      const assignmentId = resolved.assignment.id;
      const second = storedResult?.second;
      return [
        {
          set: assignmentId,
          seat,
          code: encodeResultCode(resolved, { set: assignmentId, seat, given }),
          ...(second && { second }),
        },
      ];
    });
}
