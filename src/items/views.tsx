import type { Item, ItemType } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import { ChoiceView as choice } from './choice/View.tsx';
import { DateView as date } from './date/View.tsx';
import type { ItemView, ItemViewRegistry } from './item-view.ts';
import { MatchView as match } from './match/View.tsx';
import { NumberView as number } from './number/View.tsx';
import { OrderView as order } from './order/View.tsx';
import { RecallView as recall } from './recall/View.tsx';
import { isResponseTo } from './registry.ts';
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

function UnreadableAnswer() {
  const { locale, item: t } = useText();
  return (
    <p class="note" lang={locale}>
      {t.unreadableAnswer}
    </p>
  );
}

const withResponseCheck =
  (View: ItemView): ItemView =>
  (props) =>
    props.response === undefined || isResponseTo(props.item, props.response) ? (
      <View {...props} />
    ) : (
      <UnreadableAnswer />
    );

const checkedViews = new Map(
  Object.entries(views).map(([type, View]) => [type, withResponseCheck(View as ItemView)]),
);

export const getItemView = (type: ItemType) => checkedViews.get(type) as ItemView;
