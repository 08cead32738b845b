import type { Item } from '../../bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../engine/seeded-random.ts';
import type { ResolvedAssignment } from '../assignment.ts';

/** At the end of an address. */
export const CARDS_ONLY = '-cartes';

/** Neighbours get the same items in different orders. */
export const sheetNames = ['A', 'B'] as const;
export type SheetName = (typeof sheetNames)[number];

export interface NumberedItem {
  item: Item;
  numbers: Readonly<Record<SheetName, number>>;
}

const MAX_SHUFFLES = 40;

/**
 * Numbers the available items: on sheet A in the assignment's order, on sheet B in the first of
 * some seeded orders in which the fewest items have the same number as on A.
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

export const inSheetOrder = (items: readonly NumberedItem[], sheet: SheetName): NumberedItem[] =>
  [...items].sort((a, b) => a.numbers[sheet] - b.numbers[sheet]);
