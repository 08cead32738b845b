import { errorRules } from '../../bank/lint/error-rules.ts';
import { itemWarnings } from '../../bank/lint/item-warnings.ts';
import { parsePartialBank } from '../../bank/partial-bank.ts';
import { indexArticle } from '../items/article-index.ts';
import type { ConfirmedArticle, DraftedItem } from '../items/drafted-item.ts';
import type { Steps } from '../steps.ts';
import { createBank } from './assemble-bank.ts';

/**
 * Ids of the items that a rule of banks refuses or warns of, each with the name of the rule, or `schema`.
 */
export function* findUnsoundItems(
  article: ConfirmedArticle,
  items: readonly DraftedItem[],
): Steps<Map<string, string>> {
  const source = { title: '-', publisher: '-', rights: 'own' } as const;
  const bank = createBank(indexArticle(article), { ...article, source, items });
  const { partialBank, problems } = parsePartialBank(bank);
  const found = new Map<string, string>();
  yield;
  const note = (name: string, [list, at]: readonly (string | number)[]) => {
    const id = list === 'items' && typeof at === 'number' ? bank.items[at]?.id : undefined;
    // the whole answer in the prompt is worse than a word of it
    if (id && (!found.has(id) || name === 'told-answer')) found.set(id, name);
  };
  for (const { path } of problems) note('schema', path);
  for (const { name, check } of [...errorRules, ...itemWarnings]) {
    for (const { path } of check(partialBank, article.words.lexicon)) note(name, path);
    yield;
  }
  return found;
}
