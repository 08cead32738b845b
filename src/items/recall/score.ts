import type { RecallItem } from './schema.ts';

/** The name as typed. */
export type RecallResponse = string;

/** A name without what is forgiven: accents, case, hyphens, apostrophes and the spaces around them. */
export const normalizeForComparison = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter names than this must be exact: one typo turns UE into UN. */
const MIN_LENGTH_FOR_TYPO = 5;

/** Whether two folded names are the same but for one letter added, lost, changed or swapped. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < MIN_LENGTH_FOR_TYPO) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const maxEnd = Math.min(a.length, b.length) - start;
  while (end < maxEnd && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return (left.length <= 1 && right.length <= 1) || (right.length === 2 && isSwapped);
}

export const scoreRecall = (item: RecallItem, response: RecallResponse): number =>
  item.accept.some((name) =>
    isWithinOneEdit(normalizeForComparison(name), normalizeForComparison(response)),
  )
    ? 1
    : 0;
