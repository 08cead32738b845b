import { checkBank } from '../../bank/check-bank.ts';
import { indexArticle } from '../items/article-index.ts';
import type { ConfirmedArticle, DraftedItem } from '../items/drafted-item.ts';
import { createBank } from './assemble-bank.ts';

/** Ids of the items that the bank's own rules refuse or warn of. */
export function findUnsoundItems(
  article: ConfirmedArticle,
  items: readonly DraftedItem[],
): Set<string> {
  const source = { title: '-', publisher: '-', rights: 'own' } as const;
  const bank = createBank(indexArticle(article), { ...article, source, items });
  const { problems } = checkBank(bank);
  return new Set(
    problems.flatMap(
      ({ path: [list, at] }) =>
        (list === 'items' && typeof at === 'number' && bank.items[at]?.id) || [],
    ),
  );
}
