import type { Item } from '../../bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../engine/seeded-random.ts';
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
export function numberSheets({ assignment, items }: ResolvedAssignment): NumberedItem[] {
  const available = items.flatMap((item) => item ?? []);
  let best: readonly Item[] = available;
  let fewestMatches = available.length + 1;
  for (let nth = 0; nth < MAX_SHUFFLES && fewestMatches > 0; nth++) {
    const shuffled = shuffleWithSeed(available, deriveSeed(assignment.seed, `sheet B ${nth}`));
    const matchCount = shuffled.filter((item, at) => item === available[at]).length;
    if (matchCount < fewestMatches) [best, fewestMatches] = [shuffled, matchCount];
  }
  return available.map((item, at) => ({
    item,
    numbers: { A: at + 1, B: best.indexOf(item) + 1 },
  }));
}

/** The items in the order of a sheet. */
export const inSheetOrder = (items: readonly NumberedItem[], sheet: SheetName): NumberedItem[] =>
  items.toSorted((a, b) => a.numbers[sheet] - b.numbers[sheet]);
