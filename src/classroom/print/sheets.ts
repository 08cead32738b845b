import type { Item } from '../../bank/types.ts';
import { shuffle, subseed } from '../../engine/seeded-random.ts';
import type { ResolvedAssignment } from '../assignment.ts';

/** Two sheets with the same items, so that neighbours have not the same one. */
export const sheetNames = ['A', 'B'] as const;
export type SheetName = (typeof sheetNames)[number];

/** An item on the sheets and in the key: its number on each of them. */
export interface NumberedItem {
  item: Item;
  numbers: Readonly<Record<SheetName, number>>;
}

/** Orders that are tried until none of the items has the same number on both sheets. */
const MAX_SHUFFLES = 40;

/**
 * The items of a set with their numbers. A has them in the order of the set; B in one that the seed
 * alone decides, each at another place where that can be. What the bank has not is on neither.
 */
export function numbered({ set, items }: ResolvedAssignment): NumberedItem[] {
  const there = items.flatMap((item) => item ?? []);
  let best: readonly Item[] = there;
  let fewest = there.length + 1;
  for (let nth = 0; nth < MAX_SHUFFLES && fewest > 0; nth++) {
    const order = shuffle(there, subseed(set.seed, `sheet B ${nth}`));
    const same = order.filter((item, at) => item === there[at]).length;
    if (same < fewest) [best, fewest] = [order, same];
  }
  return there.map((item, at) => ({
    item,
    numbers: { A: at + 1, B: best.indexOf(item) + 1 },
  }));
}

/** The items in the order of a sheet. */
export const onSheet = (items: readonly NumberedItem[], sheet: SheetName): NumberedItem[] =>
  items.toSorted((a, b) => a.numbers[sheet] - b.numbers[sheet]);
