/** Set by `npm run test:release`, for everything that takes too long after each change. */
export const isFullRun = process.env.FULL_RUN === '1';

/** The whole list, or else so many of it, spread evenly from its first to its last. */
export function sampleList<T>(list: readonly T[], count: number): readonly T[] {
  if (isFullRun || list.length <= count) return list;
  const step = (list.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, nth) => list[Math.round(nth * step)] as T);
}

/** How often a property of fast-check is tried: a quarter of that after each change. */
export const propertyRuns = (whole: number) => ({
  numRuns: isFullRun ? whole : Math.ceil(whole / 4),
});
