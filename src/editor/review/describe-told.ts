import { countTold } from '../../drafting/items/read-questions.ts';
import type { ListedItem } from '../list-items.ts';
import type { EditorText } from '../text/fr.ts';

/** Of two kept questions the later is marked: without all that are, no answer is given away. */
export function describeTold(
  listed: ListedItem,
  items: readonly ListedItem[],
  t: EditorText['review'],
): string | undefined {
  const other = items.findIndex(
    (one) =>
      one === listed ||
      (one.review === 'kept' && countTold(listed, one) + countTold(one, listed) > 0),
  );
  return items[other] === listed ? undefined : t.tells(other + 1);
}
