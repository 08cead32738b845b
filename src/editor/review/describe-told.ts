import { countTold } from '../../drafting/items/read-questions.ts';
import type { ListedItem } from '../list-items.ts';
import type { EditorText } from '../text/fr.ts';

/** Of two kept questions the later is marked: without all that are, no answer is given away. */
export function describeTold(
  listed: ListedItem,
  items: readonly ListedItem[],
  { tells, isTold }: EditorText['review'],
): string | undefined {
  const before = items.slice(0, items.indexOf(listed));
  const findKept = (isOf: (one: ListedItem) => boolean) =>
    before.findIndex((one) => one.review === 'kept' && isOf(one)) + 1;
  const told = findKept((one) => countTold(listed, one) > 0);
  const teller = findKept((one) => countTold(one, listed) > 0);
  return told > 0 ? tells(told) : teller > 0 ? isTold(teller) : undefined;
}
