import { useText } from '../../i18n/context.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SubmitRow } from '../../ui/SubmitRow.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { ItemViewProps } from '../item-view.ts';
import { hasLongColumns, layOutMatch } from './layout.ts';
import { MatchRowResult } from './MatchRowResult.tsx';
import type { MatchItem } from './schema.ts';
import type { MatchResponse } from './score.ts';
import css from './View.module.css';

export function MatchView({
  item,
  response,
  onRespond,
  shuffle,
}: ItemViewProps<MatchItem, MatchResponse>) {
  const t = useText().item;
  const chosenByRow = useDraft<MatchResponse>(item.id, {});
  const unansweredCount = item.rows.filter((row) => !chosenByRow.value[row.id]).length;
  const { columns, rows } = layOutMatch(item, shuffle);
  const renderChoice = (row: MatchItem['rows'][number]) => {
    const onChoose = (id: string) => {
      chosenByRow.value = { ...chosenByRow.value, [row.id]: id };
    };
    const props = { options: columns, chosen: chosenByRow.value[row.id], onChoose };
    return hasLongColumns(item) ? (
      <SelectField label={row.text} {...props} />
    ) : (
      <RadioGroup isRequired legend={row.text} name={`${item.id}-${row.id}`} {...props} />
    );
  };
  return (
    <form
      class={css.match}
      onSubmit={(event) => {
        event.preventDefault();
        onRespond(chosenByRow.value);
      }}
    >
      {rows.map((row, index) => (
        <div key={row.id} class={css.row}>
          {row.group && row.group !== rows[index - 1]?.group && <h3>{row.group}</h3>}
          {response !== undefined ? (
            <MatchRowResult
              label={row.text}
              options={columns}
              chosenId={response ? response[row.id] : undefined}
              correctId={row.key}
            />
          ) : (
            renderChoice(row)
          )}
        </div>
      ))}
      {response === undefined && (
        <SubmitRow
          label={unansweredCount > 0 ? t.match.rowsLeft(unansweredCount) : t.submit}
          onGiveUp={() => onRespond('')}
        />
      )}
    </form>
  );
}
