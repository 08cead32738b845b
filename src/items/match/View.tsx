import { useSignal } from '@preact/signals';
import { useText } from '../../text/use-text.ts';
import { Corrected } from '../../ui/parts/Corrected.tsx';
import { Picker } from '../../ui/parts/Picker.tsx';
import { Radios } from '../../ui/parts/Radios.tsx';
import type { ViewProps } from '../view.ts';
import type { Response } from './mark.ts';
import type { Match } from './schema.ts';
import css from './View.module.css';

export function View({ item, response, onRespond, shuffle }: ViewProps<Match, Response>) {
  const text = useText().item;
  const chosen = useSignal<Response>({});
  const left = item.rows.filter((row) => !chosen.value[row.id]).length;
  // names and roles are long and in no order; camps, stances and sorts are a few words in the bank's own
  const long = item.form === 'speaker' || item.form === 'role';
  const columns = long ? shuffle(item.columns) : item.columns;
  // the cells of a grid stay under their claim
  const rows = item.form === 'grid' ? item.rows : shuffle(item.rows);
  const choice = (row: Match['rows'][number]) => {
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
