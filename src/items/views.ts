import type { Item, ItemType } from '../bank/types.ts';
import { ChoiceView } from './choice/View.tsx';
import { DateView } from './date/View.tsx';
import type { ItemView, ItemViewProps } from './item-view.ts';
import { MatchView } from './match/View.tsx';
import { NumberView } from './number/View.tsx';
import { OrderView } from './order/View.tsx';
import { RecallView } from './recall/View.tsx';
import { VerdictView } from './verdict/View.tsx';

const views = {
  choice: ChoiceView,
  date: DateView,
  match: MatchView,
  number: NumberView,
  order: OrderView,
  recall: RecallView,
  verdict: VerdictView,
} satisfies {
  [T in ItemType]: (props: ItemViewProps<Extract<Item, { type: T }>, never>) => unknown;
};

/** The component that shows an item of a type. */
export const getItemView = (type: ItemType): ItemView => views[type] as ItemView;
