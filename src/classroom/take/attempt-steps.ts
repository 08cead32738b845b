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

export const goToNextItem = (state: AttemptState, order: readonly number[]): AttemptState =>
  goToPosition(state, order, state.revision?.isReviewed ? order.length : state.passed + 1);

export const changeSeat = (state: AttemptState, seat: number): AttemptState => ({
  ...state,
  seat,
  moved: { from: firstSeatOf(state), times: (state.moved?.times ?? 0) + 1 },
});
