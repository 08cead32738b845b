import { Options } from '../../ui/OptionList.tsx';
import type { ViewProps } from '../item-view.ts';
import type { Choice } from './schema.ts';

export function View({ item, response, onRespond, shuffle }: ViewProps<Choice, string>) {
  const options = shuffle(item.options).map(({ id, text, reason }) => ({
    id,
    text,
    ...(id === response && reason && { note: reason }),
  }));
  return (
    <Options
      name={item.id}
      options={options}
      chosen={response}
      right={item.key}
      onChoose={onRespond}
    />
  );
}
