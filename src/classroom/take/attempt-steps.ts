import type { GivenAnswer } from '../assignment.ts';
import { type AttemptState, firstSeatOf } from './attempt-state.ts';

const replaceAt = <T>(list: readonly T[], index: number, replace: (before: T) => T) =>
  list.map((before, at) => (at === index ? replace(before) : before));

/** `index` is that of the assignment's list. */
export const giveAnswer = (
  state: AttemptState,
  index: number,
  answer: GivenAnswer,
): AttemptState => ({
  ...state,
  shown: false,
  given: replaceAt(state.given, index, () => answer),
  ...(state.revision && {
    revision: {
      ...state.revision,
      edits: replaceAt(state.revision.edits, index, (count) => count + 1),
    },
  }),
});

/** Adds the confidence or the evidence of an answer that stays. */
export const amendAnswer = (
  state: AttemptState,
  index: number,
  parts: Pick<GivenAnswer, 'confidence' | 'sentences'>,
): AttemptState => ({
  ...state,
  given: replaceAt(state.given, index, (answer) => answer && { ...answer, ...parts }),
});

/** From here on no answer changes. `first` is the position of the first evidence that is asked for. */
export const lockAnswers = (state: AttemptState, first: number): AttemptState => ({
  ...state,
  passed: first,
  shown: false,
  locked: true,
});

/** `position` is one of the seat's order; at its length all answers are looked at again. */
export function goToPosition(
  state: AttemptState,
  order: readonly number[],
  position: number,
): AttemptState {
  const index = order[position];
  const moved = { ...state, passed: position, shown: false };
  if (!state.revision) return moved;
  if (index === undefined) return { ...moved, revision: { ...state.revision, isReviewed: true } };
  return { ...moved, shown: Boolean(state.given[index]) };
}

/** After the review a blank leads to the next blank, and an answer that stands or was changed to the review. */
export function goToNextItem(state: AttemptState, order: readonly number[]): AttemptState {
  const { given, passed, revision, shown } = state;
  if (!revision?.isReviewed) return goToPosition(state, order, passed + 1);
  const edits = revision.edits[order[passed] ?? -1] ?? 0;
  const nextBlank = order.findIndex((index, position) => position > passed && !given[index]);
  const isAnswered = shown || edits > 1;
  return goToPosition(state, order, isAnswered || nextBlank < 0 ? order.length : nextBlank);
}

export const changeSeat = (state: AttemptState, seat: number): AttemptState => ({
  ...state,
  seat,
  moved: { from: firstSeatOf(state), times: (state.moved?.times ?? 0) + 1 },
});
