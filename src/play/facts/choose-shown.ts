import type { FactText } from './describe-fact.ts';

export const lengthOfLine = ({ who = '', before, gap, after }: FactText): number =>
  who.length + before.length + gap.length + after.length;

/** The first `most` of a list that are no longer than `room` together; at least one. */
export function takeWithin<T>(
  list: readonly T[],
  lengthOf: (one: T) => number,
  { most, room }: { most: number; room: number },
): T[] {
  let used = 0;
  return list.slice(0, most).filter((one, at) => {
    used += lengthOf(one);
    return at === 0 || used <= room;
  });
}
