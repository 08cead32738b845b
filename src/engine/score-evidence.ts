import { proofsOf } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';
import { getItemType } from '../items/registry.ts';

export const shouldAskEvidence = (item: Item): boolean =>
  item.proof === true || getItemType(item.type).alwaysAsksEvidence === true;

/**
 * Right sentences ÷ sentences needed, of the proof that the player came nearest to; each one too many
 * cancels a right one, unless another proof has it. If nothing settles the item, picking none is right.
 */
export function scoreEvidence(item: Item, picked: readonly string[]): number {
  const proofs = proofsOf(item);
  if (proofs.length === 0) return picked.length === 0 ? 1 : 0;
  const isStray = (id: string) => !proofs.flat().includes(id);
  const scores = proofs.map((needed) => {
    const right = picked.filter((id) => needed.includes(id)).length;
    const excess = Math.max(0, right + picked.filter(isStray).length - needed.length);
    return Math.max(0, right - excess) / needed.length;
  });
  return Math.max(...scores);
}
