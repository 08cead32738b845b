import type { Bank, Item } from './types.ts';

/** False if the article's date would answer the question below it. */
export function mayShowArticleDate(
  item: Item,
  { article, dates }: Pick<Bank, 'article' | 'dates'>,
) {
  const day = article.date;
  if (item.type === 'date' && (day.startsWith(item.key) || item.key.startsWith(day))) return false;
  const asked = item.type === 'order' ? item.facts : item.facts.slice(0, 1);
  return !dates.some(({ id, date }) => asked.includes(id) && date.includes(day));
}
