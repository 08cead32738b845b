import type { Item } from '../../bank/types.ts';
import { handsShareOf } from './hands.ts';
import { classShareOf, type ItemReport } from './per-item.ts';

/** A class with a smaller share of an item's points has missed it. */
const MASTERY_THRESHOLD = 0.7;

const MAX_FOLLOW_UP_ITEMS = 12;

/** Hands count where no seat was asked. */
const classShare = (report: ItemReport) => classShareOf(report) ?? handsShareOf(report) ?? 1;

export const selectMissedItems = ({ items }: { items: readonly ItemReport[] }): Item[] =>
  items
    .filter((report) => classShare(report) < MASTERY_THRESHOLD)
    .sort((a, b) => classShare(a) - classShare(b))
    .flatMap(({ item }) => item ?? [])
    .slice(0, MAX_FOLLOW_UP_ITEMS);
