import { normalizeForComparison } from '../shared/text-normalize.ts';

const wordsOf = (text: string) => new Set(normalizeForComparison(text).split(' '));

const hasDigits = (text: string) => /\d/.test(text);

/** From 0 to 3: what two texts share of words, of length, and in being a figure or not. */
function measureLikeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const [short, long] = [a.length, b.length].sort((one, other) => one - other);
  return (
    shared / Math.max(1, left.size, right.size) +
    (short ?? 0) / Math.max(1, long ?? 1) +
    (hasDigits(a) === hasDigits(b) ? 1 : 0)
  );
}

/** The `count` likest ones, in their own order. */
export function nearestTexts<T extends { text: string }>(
  text: string,
  others: readonly T[],
  count: number,
): readonly T[] {
  const likest = others
    .map((other) => ({ other, likeness: measureLikeness(text, other.text) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ other }) => other);
  return others.filter((other) => likest.includes(other));
}
