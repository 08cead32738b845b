import type { FactText } from './describe-fact.ts';

/** In letters, with those that the end of its last row leaves empty. */
export const lengthOfLine = ({ who = '', before, gap, after }: FactText): number =>
  who.length + before.length + gap.length + after.length + 20;

/** At most so many, from the first on, that are no longer than `room` together; the first in any case. */
export function takeWithin<T>(
  list: readonly T[],
  lengthOf: (one: T) => number,
  { most, room }: { most: number; room: number },
): T[] {
  const taken: T[] = [];
  let used = 0;
  for (const one of list) {
    if (taken.length === most) break;
    const length = lengthOf(one);
    if (taken.length > 0 && used + length > room) continue;
    taken.push(one);
    used += length;
  }
  return taken;
}
