import { useSignal } from '@preact/signals';
import { useText } from '../../text/use-text.ts';
import { Radios } from '../../ui/parts/Radios.tsx';
import type { ViewProps } from '../view.ts';
import type { Response } from './mark.ts';
import type { Match } from './schema.ts';
import css from './View.module.css';

export function View({ item, response, onRespond, shuffle }: ViewProps<Match, Response>) {
  const text = useText();
  const chosen = useSignal<Response>({});
  const left = item.rows.filter((row) => !chosen.value[row.id]).length;
  // the cells of a grid stay under their claim, and camps, stances, sorts in the bank's own order
  const rows = item.form === 'grid' ? item.rows : shuffle(item.rows);
  const columns =
    item.form === 'speaker' || item.form === 'role' ? shuffle(item.columns) : item.columns;
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
          <Radios
            legend={row.text}
            name={`${item.id}-${row.id}`}
            options={columns}
            chosen={(response ?? chosen.value)[row.id]}
            right={response && row.key}
            onChoose={(id) => {
              chosen.value = { ...chosen.value, [row.id]: id };
            }}
          />
        </div>
      ))}
      {!response && (
        <button class="action" type="submit" disabled={left > 0}>
          {left > 0 ? text.item.match.rest(left) : text.item.submit}
        </button>
      )}
    </form>
  );
}
