import { isWordItem } from '../bank/hole.ts';
import type { Item } from '../bank/types.ts';
import { getItemType } from '../items/registry.ts';
import { MS_PER_DAY } from '../shared/civil-date.ts';
import type { FactMemory } from './spaced-repetition.ts';

const typedTypes: readonly Item['type'][] = ['date', 'number', 'recall'];

export const isTyped = ({ type }: Item): boolean => typedTypes.includes(type);

const TYPED_AFTER_MS = 1.5 * MS_PER_DAY;

/** Met yesterday at the earliest: nothing about it is typed yet, however often it was right. */
export const isYoung = (factMemory: FactMemory | undefined, now: number): boolean =>
  factMemory !== undefined && Math.abs(now - factMemory.firstAt) < TYPED_AFTER_MS;

export const isEasyForm = (item: Item): boolean =>
  item.type === 'choice' || (item.type === 'verdict' && item.key !== 'unstated');

/** From 0 to 3: how often its facts should have been right before. */
export function computeFormLevel(item: Item): number {
  const { id, type, process } = item;
  if (isWordItem(id)) return type === 'choice' ? 0 : 3;
  if (type === 'recall' || process === 'evaluate') return 3;
  if (type === 'match' || isTyped(item)) return 2;
  return isEasyForm(item) && process === 'locate' ? 0 : 1;
}

const MAX_WORDS = 4;

export const kindOf = ({ id, type }: Item): Item['type'] | 'word' =>
  isWordItem(id) ? 'word' : type;

export const getMaxPerKind = (item: Item): number =>
  isWordItem(item.id) ? MAX_WORDS : getItemType(item.type).maxPerRound;
