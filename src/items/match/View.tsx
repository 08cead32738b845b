import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { Radios } from '../../ui/RadioGroup.tsx';
import { Picker } from '../../ui/SelectField.tsx';
import type { ItemViewProps } from '../item-view.ts';
import { Corrected } from './MatchRowResult.tsx';
import type { MatchItem } from './schema.ts';
import type { MatchResponse } from './score.ts';
import css from './View.module.css';

export function View({
  item,
  response,
  onRespond,
  shuffle,
}: ItemViewProps<MatchItem, MatchResponse>) {
  const text = useText().item;
  const chosen = useSignal<MatchResponse>({});
  const left = item.rows.filter((row) => !chosen.value[row.id]).length;
  // names and roles are long and in no order; camps, stances and sorts are a few words in the bank's own
  const long = item.form === 'speaker' || item.form === 'role';
  const columns = long ? shuffle(item.columns) : item.columns;
  // the cells of a grid stay under their claim
  const rows = item.form === 'grid' ? item.rows : shuffle(item.rows);
  const choice = (row: MatchItem['rows'][number]) => {
    const onChoose = (id: string) => {
      chosen.value = { ...chosen.value, [row.id]: id };
    };
    const props = { options: columns, chosen: chosen.value[row.id], onChoose };
    return long ? (
      <Picker label={row.text} {...props} />
    ) : (
      <Radios isRequired legend={row.text} name={`${item.id}-${row.id}`} {...props} />
    );
  };
  return (
    <form
      class={css.match}
      onSubmit={(event) => {
        event.preventDefault();
        onRespond(chosen.value);
      }}
    >
      {rows.map((row, index) => (
        <div key={row.id} class={css.row}>
          {row.group && row.group !== rows[index - 1]?.group && <h3>{row.group}</h3>}
          {response ? (
            <Corrected
              label={row.text}
              options={columns}
              chosen={response[row.id]}
              right={row.key}
            />
          ) : (
            choice(row)
          )}
        </div>
      ))}
      {!response && (
        <button class="action" type="submit">
          {left > 0 ? text.match.rest(left) : text.submit}
        </button>
      )}
    </form>
  );
}
