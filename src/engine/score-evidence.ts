import { evidenceOf } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';

/** Whether the player is asked to prove an answer: verdicts always, other items where the bank says so. */
export const shouldAskEvidence = (item: Item): boolean =>
  item.type === 'verdict' || item.proof === true;

/**
 * The mark of a proof, 0 to 1: right sentences ÷ sentences needed, each sentence over that number
 * taking one away. Where nothing settles the item, the right proof is to name no sentence.
 */
export function scoreEvidence(item: Item, picked: readonly string[]): number {
  const needed = evidenceOf(item);
  if (needed.length === 0) return picked.length === 0 ? 1 : 0;
  const right = picked.filter((id) => needed.includes(id)).length;
  const excess = Math.max(0, picked.length - needed.length);
  return Math.max(0, right - excess) / needed.length;
}
