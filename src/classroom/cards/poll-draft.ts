import { type CardLetter, cardLetters } from './marker.ts';
import { type PollStep, pollSteps, type QuestionState } from './poll.ts';

/** By item id, so that a draft fits a corrected bank. Stored as it is: the member names never change. */
export type PollDraft = Readonly<
  Record<string, { step?: PollStep; letters?: Readonly<Record<string, CardLetter>> }>
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
      return isEmpty ? [] : [[itemIds[index], { step, letters: Object.fromEntries(letters) }]];
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
      const { step, letters } = Object(Object.hasOwn(draft, id) && draft[id]) as PollDraft[string];
      if (!step || !pollSteps.includes(step)) return [];
      const votes = Object.entries(Object(letters) as Record<string, CardLetter>).flatMap(
        ([seat, letter]) =>
          cardLetters.includes(letter) && Number(seat) >= 1 && Number(seat) <= seats
            ? [[Number(seat), { lastSeen: letter, confirmedLetter: letter }] as const]
            : [],
      );
      return [[index, { step, votes: new Map(votes) }]];
    }),
  );
