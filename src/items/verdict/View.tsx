import { useText } from '../../i18n/context.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { VerdictItem } from './schema.ts';
import { isSlip, verdictKeys } from './score.ts';

export function VerdictView({
  item,
  response,
  pending,
  onRespond,
}: ItemViewProps<VerdictItem, VerdictItem['key']>) {
  const t = useText();
  const options = verdictKeys.map((verdict) => ({
    id: String(verdict),
    text: t.item.verdicts[`${verdict}`],
    ...(verdict === response &&
      item.slip &&
      isSlip(item, verdict) && { note: t.item.slip(t.slips[item.slip]) }),
  }));
  return (
    <OptionList
      name={item.id}
      options={options}
      chosen={response === undefined ? undefined : String(response)}
      pending={pending === undefined ? undefined : String(pending)}
      correctId={String(item.key)}
      onChoose={(id) =>
        onRespond(verdictKeys.find((verdict) => String(verdict) === id) ?? 'unstated')
      }
    />
  );
}
