import { OptionList } from '../../ui/OptionList.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { ChoiceItem } from './schema.ts';

export function ChoiceView({
  item,
  response,
  pending,
  onRespond,
  shuffle,
}: ItemViewProps<ChoiceItem, string>) {
  const options = shuffle(item.options).map(({ id, text, reason }) => ({
    id,
    text,
    ...(id === response && reason && { note: reason }),
  }));
  return (
    <OptionList
      name={item.id}
      options={options}
      chosen={response}
      pending={pending}
      correctId={item.key}
      onChoose={onRespond}
    />
  );
}
