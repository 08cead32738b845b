import type { Score } from '../../engine/reducer.ts';

/** A correlation over fewer answers says next to nothing, so none is shown. */
export const MIN_ANSWERS = 10;

/** Standard errors on each side: chance alone passes a verdict on one item in a hundred. */
const Z_99 = 2.576;

/** An item's power to separate strong pupils from weak ones. */
export interface Discrimination {
  /** Correlation of the item's scores with the scores of all other items, −1 to 1. */
  r: number;
  n: number;
  verdict?: 'separates' | 'reversed';
}

export const sumScores = (scores: readonly Score[]): Score => ({
  points: scores.reduce((sum, { points }) => sum + points, 0),
  of: scores.reduce((sum, { of }) => sum + of, 0),
});

/** Pearson's correlation; undefined if one side is constant. */
function correlate(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [covariance, varianceA, varianceB] = [0, 0, 0];
  for (const [a, b] of pairs) {
    covariance += (a - meanA) * (b - meanB);
    varianceA += (a - meanA) ** 2;
    varianceB += (b - meanB) ** 2;
  }
  // thirds do not add up to a whole: rounding errors are not spread
  if (varianceA < 1e-9 || varianceB < 1e-9) return undefined;
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(varianceA * varianceB)));
}

/** `pairs` hold a seat's score of the item and of all other items: with itself it would agree. */
export function discriminate(
  pairs: readonly (readonly [number, number])[],
): Discrimination | undefined {
  const n = pairs.length;
  const r = n < MIN_ANSWERS ? undefined : correlate(pairs);
  if (r === undefined) return undefined;
  // Fisher's z is about normal, with a standard error of 1 / √(n − 3)
  const z = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, r)));
  const margin = Z_99 / Math.sqrt(n - 3);
  const verdict = z > margin ? 'separates' : z < -margin ? 'reversed' : undefined;
  return { r, n, ...(verdict && { verdict }) };
}
