import { useText } from '../../i18n/context.ts';
import { Options } from '../../ui/OptionList.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { VerdictItem } from './schema.ts';

const verdictKeys: VerdictItem['key'][] = [true, false, 'unstated'];

export function View({
  item,
  response,
  onRespond,
}: ItemViewProps<VerdictItem, VerdictItem['key']>) {
  const text = useText();
  const missed = response !== undefined && response !== item.key;
  const options = verdictKeys.map((verdict) => ({
    id: String(verdict),
    text: text.item.verdicts[`${verdict}`],
    ...(missed &&
      verdict === response &&
      item.slip && { note: text.item.slip(text.slips[item.slip]) }),
  }));
  return (
    <Options
      name={item.id}
      options={options}
      chosen={response === undefined ? undefined : String(response)}
      right={String(item.key)}
      onChoose={(id) =>
        onRespond(verdictKeys.find((verdict) => String(verdict) === id) ?? 'unstated')
      }
    />
  );
}
