interface DistractorRules<T> {
  /** Moves the choice on, so that not every item has the same two. */
  turn: number;
  /** Low is better. */
  rank(candidate: T): number;
  /** The two may stand side by side. */
  isApart(a: T, b: T): boolean;
}

/** Two of those that are certainly wrong; undefined if there are no two. */
export function chooseDistractors<T>(
  candidates: readonly T[],
  { turn, rank, isApart }: DistractorRules<T>,
): [T, T] | undefined {
  const ranked = candidates
    .map((one, index) => ({
      one,
      rank: rank(one),
      place:
        (index + candidates.length - (turn % Math.max(1, candidates.length))) % candidates.length,
    }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ one }) => one);
  for (const first of ranked) {
    const second = ranked.find((one) => one !== first && isApart(first, one));
    if (second !== undefined) return [first, second];
  }
  return undefined;
}
