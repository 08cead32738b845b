import type { ConfirmedArticle, DraftedItem } from './drafted-item.ts';

/**
 * Items that the confirmed facts and the sentences alone settle, the best first and their types mixed.
 * Deterministic. Ids follow from kind and facts: after a change of facts an item of the same id may read
 * otherwise.
 */
export function composeItems(_article: ConfirmedArticle): DraftedItem[] {
  return [];
}
