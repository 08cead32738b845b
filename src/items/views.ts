import type { Item, ItemType } from '../bank/types.ts';
import { ChoiceView as choice } from './choice/View.tsx';
import { DateView as date } from './date/View.tsx';
import type { ItemView, ItemViewRegistry } from './item-view.ts';
import { MatchView as match } from './match/View.tsx';
import { NumberView as number } from './number/View.tsx';
import { OrderView as order } from './order/View.tsx';
import { RecallView as recall } from './recall/View.tsx';
import { VerdictView as verdict } from './verdict/View.tsx';

const views = {
  choice,
  date,
  match,
  number,
  order,
  recall,
  verdict,
} satisfies ItemViewRegistry<Item>;

export const getItemView = (type: ItemType): ItemView => views[type] as ItemView;
