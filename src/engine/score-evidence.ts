import { evidenceOf } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';

export const shouldAskEvidence = (item: Item): boolean =>
  item.type === 'verdict' || item.proof === true;

/**
 * 0 to 1: right sentences ÷ sentences needed; each sentence beyond that number cancels a right one.
 * If nothing in the brief settles the item, the right answer is to pick no sentence.
 */
export function scoreEvidence(item: Item, picked: readonly string[]): number {
  const needed = evidenceOf(item);
  if (needed.length === 0) return picked.length === 0 ? 1 : 0;
  const right = picked.filter((id) => needed.includes(id)).length;
  const excess = Math.max(0, picked.length - needed.length);
  return Math.max(0, right - excess) / needed.length;
}
