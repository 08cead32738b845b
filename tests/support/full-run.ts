/** Set by `npm run test:release`, for everything that takes too long after each change. */
export const isFullRun = process.env.FULL_RUN === '1';

/** The whole list, or else so many of it, spread evenly from its first to its last. */
export function sampleList<T>(list: readonly T[], count: number): readonly T[] {
  if (isFullRun || list.length <= count) return list;
  const step = (list.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, nth) => list[Math.round(nth * step)] as T);
}

/** `npm test` takes a quarter, what a developer runs in between a quarter of that. */
const runsOf = (whole: number) => {
  if (isFullRun) return whole;
  return Math.ceil(whole / (process.env.NPM_TEST === '1' ? 4 : 16));
};

/** How often a property of fast-check is tried. */
export const propertyRuns = (whole: number) => ({ numRuns: runsOf(whole) });

/** Of games that a test plays, one for each seed. */
export const listSeeds = (whole: number) =>
  Array.from({ length: runsOf(whole) }, (_, nth) => nth + 1);
