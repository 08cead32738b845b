import type { ComponentType } from 'preact';
import type { Item } from '../bank/types.ts';
import type { ItemResponse } from './registry.ts';

/** With a response the view shows what was right instead of asking. */
export interface ItemViewProps<I = Item, R = ItemResponse> {
  item: I;
  language: string;
  response: R | '' | undefined;
  /** Chosen and not given yet: marked, and still to be changed. */
  pending?: R | '' | undefined;
  /** What is put in order may be judged one by one, before the answer is whole. */
  judgesAtOnce?: boolean | undefined;
  onRespond(response: R | ''): void;
  /** The order of this round: the same at every call. */
  shuffle<T>(list: readonly T[]): T[];
}

export type ItemView = ComponentType<ItemViewProps>;

export type ItemViewRegistry<I extends { type: string }> = {
  [T in I['type']]: (props: ItemViewProps<Extract<I, { type: T }>, never>) => unknown;
};
