import type { Item } from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import { createSlide } from '../../items/classroom.ts';
import { createFileWords } from '../../items/item-words.ts';
import type { CountedHands } from '../counted-hands.ts';

/** Raised hands for one question, or for a row of a grid; the member names are those of the class file. */
export interface HandsTally {
  /** With its text in a grid, where a row's report has none of its columns. */
  options: readonly { id: string; text?: string; isKey: boolean; times: number }[];
  /** Hands for the right letter out of all that were raised. */
  right: Score;
}

function tallyOptions(
  options: readonly Omit<HandsTally['options'][number], 'times'>[],
  handsFor: (id: string) => number | undefined,
): HandsTally {
  const tallies = options.map((option) => ({ ...option, times: handsFor(option.id) ?? 0 }));
  return {
    options: tallies,
    right: {
      points: tallies.reduce((sum, { isKey, times }) => sum + (isKey ? times : 0), 0),
      of: tallies.reduce((sum, { times }) => sum + times, 0),
    },
  };
}

/** One tally, of a grid one for each row; undefined if no hands were counted. */
export function tallyHands(
  item: Item,
  hands: CountedHands[string] = {},
): readonly HandsTally[] | undefined {
  const slide = createSlide(item, (list) => [...list], createFileWords());
  const tallies =
    slide.kind === 'pick'
      ? [
          tallyOptions(
            slide.options.map(({ id, isCorrect }) => ({ id, isKey: isCorrect })),
            (id) => hands[id],
          ),
        ]
      : slide.kind === 'match'
        ? slide.rows.map((row) =>
            tallyOptions(
              slide.columns.map(({ id, text }, at) => ({
                ...{ id, text },
                isKey: at === row.correctColumn,
              })),
              (id) => hands[`${row.id}/${id}`],
            ),
          )
        : [];
  return tallies.some(({ right }) => right.of > 0) ? tallies : undefined;
}

/** The share of right hands, in a grid the mean of its rows; undefined if none were counted. */
export function handsShareOf({ hands }: { hands?: readonly HandsTally[] }): number | undefined {
  const shares = (hands ?? []).flatMap(({ right: { points, of } }) => (of > 0 ? points / of : []));
  return shares.length > 0
    ? shares.reduce((sum, share) => sum + share, 0) / shares.length
    : undefined;
}
