import { evidenceOf } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';
import { getItemType } from '../items/registry.ts';

export const shouldAskEvidence = (item: Item): boolean =>
  item.proof === true || getItemType(item.type).alwaysAsksEvidence === true;

/**
 * Right sentences ÷ sentences needed; each one too many cancels a right one. If nothing settles the
 * item, picking none is right.
 */
export function scoreEvidence(item: Item, picked: readonly string[]): number {
  const needed = evidenceOf(item);
  if (needed.length === 0) return picked.length === 0 ? 1 : 0;
  const right = picked.filter((id) => needed.includes(id)).length;
  const excess = Math.max(0, picked.length - needed.length);
  return Math.max(0, right - excess) / needed.length;
}
