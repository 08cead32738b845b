import { type CardLetter, cardLetters } from './marker.ts';
import { type PollStep, pollSteps, type QuestionState } from './poll.ts';
import { singleSeats } from './vote.ts';

/** By item id, so that a draft fits a corrected bank. Stored as it is: the member names never change. */
export type PollDraft = Readonly<
  Record<
    string,
    {
      step?: PollStep;
      letters?: Readonly<Record<string, CardLetter>>;
      /** Seats that one photo alone has read. */
      singles?: readonly number[];
    }
  >
>;

export const formatPollDraft = (
  itemIds: readonly string[],
  questions: ReadonlyMap<number, QuestionState>,
): PollDraft =>
  Object.fromEntries(
    [...questions].flatMap(([index, { step, votes }]) => {
      const letters = [...votes].flatMap(([seat, { confirmedLetter: letter }]) =>
        letter ? [[seat, letter] as const] : [],
      );
      const isEmpty = letters.length === 0 && step === 'read';
      const singles = singleSeats(votes);
      const kept = {
        ...{ step, letters: Object.fromEntries(letters) },
        ...(singles.length > 0 && { singles }),
      };
      return isEmpty ? [] : [[itemIds[index], kept]];
    }),
  );

/** Leaves out what is damaged: a draft may come from a file. */
export const parsePollDraft = (
  itemIds: readonly string[],
  draft: PollDraft,
  seats: number,
): ReadonlyMap<number, QuestionState> =>
  new Map(
    itemIds.flatMap((id, index) => {
      const { step, letters, singles } = Object(
        Object.hasOwn(draft, id) && draft[id],
      ) as PollDraft[string];
      if (!step || !pollSteps.includes(step)) return [];
      const isSingle = (seat: number) => Array.isArray(singles) && singles.includes(seat);
      const votes = Object.entries(Object(letters) as Record<string, CardLetter>).flatMap(
        ([seat, letter]) =>
          cardLetters.includes(letter) && Number(seat) >= 1 && Number(seat) <= seats
            ? [
                [
                  Number(seat),
                  {
                    ...{ lastSeen: letter, confirmedLetter: letter },
                    ...(isSingle(Number(seat)) && { isSingle: true as const }),
                  },
                ] as const,
              ]
            : [],
      );
      return [[index, { step, votes: new Map(votes) }]];
    }),
  );
