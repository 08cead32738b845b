import type { ComponentType } from 'preact';
import type { Item, ItemResponse } from '../bank/types.ts';

/** What the view of an item type gets. Once there is a response, it shows what was right instead. */
export interface ItemViewProps<I = Item, R = ItemResponse> {
  item: I;
  response: R | undefined;
  onRespond(response: R): void;
  /** Puts a list into the order of this round: the same one at every call. */
  shuffle<T>(list: readonly T[]): T[];
}

export type ItemView = ComponentType<ItemViewProps>;
