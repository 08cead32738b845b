import { useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { SubmitRow } from '../../ui/SubmitRow.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { ItemViewProps } from '../item-view.ts';
import { textOf } from '../lists.ts';
import { layOutMatch } from './layout.ts';
import { MatchRowResult } from './MatchRowResult.tsx';
import type { MatchItem } from './schema.ts';
import type { MatchResponse } from './score.ts';
import css from './View.module.css';

type Layout = ReturnType<typeof layOutMatch>;
type Row = Layout['rows'][number];

export function MatchView({
  item,
  response,
  onRespond,
  shuffle,
}: ItemViewProps<MatchItem, MatchResponse>) {
  const { columns, rows } = layOutMatch(item, shuffle);
  if (response === undefined)
    return <RowByRow item={item} columns={columns} rows={rows} onRespond={onRespond} />;
  return (
    <div class={css.match}>
      {rows.map((row, index) => (
        <div key={row.id} class={css.row}>
          {row.group && row.group !== rows[index - 1]?.group && <h3>{row.group}</h3>}
          <MatchRowResult
            label={row.text}
            options={columns}
            chosenId={response ? response[row.id] : undefined}
            correctId={row.key}
          />
        </div>
      ))}
    </div>
  );
}

interface AskedProps extends Layout {
  item: MatchItem;
  onRespond(response: MatchResponse | ''): void;
}

/** One row at a time, its columns at the thumb; then all of them, to be changed or given. */
function RowByRow({ item, columns, rows, onRespond }: AskedProps) {
  const t = useText().item;
  const chosenByRow = useDraft<Readonly<Record<string, string>>>(item.id, {});
  const rowIndex = useDraft(`${item.id}-row`, 0);
  const region = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const leftCount = rows.filter(({ id }) => !chosenByRow.value[id]).length;
  const row = rows[rowIndex.value];
  useStep(rowIndex.value);
  useFocusOnChange(rowIndex.value, () =>
    row ? region.current?.querySelector('h3') : submit.current,
  );
  const chooseColumn = ({ id }: Row, column: string) => {
    chosenByRow.value = { ...chosenByRow.value, [id]: column };
    const next = rows.findIndex((one) => !chosenByRow.value[one.id]);
    rowIndex.value = next < 0 ? rows.length : next;
  };
  const goToRow = (index: number) => {
    rowIndex.value = index;
  };
  return (
    <div ref={region} class={css.match} data-grid={item.form === 'grid'}>
      {row ? (
        <>
          {/* a new heading takes the focus even from the one before */}
          <RowHeading
            key={row.id}
            row={row}
            at={rowIndex.value}
            count={rows.length}
            onGoTo={goToRow}
          />
          <OptionList
            key={row.id}
            name={row.id}
            options={columns}
            chosen={undefined}
            pending={chosenByRow.value[row.id]}
            correctId=""
            onChoose={(column) => chooseColumn(row, column)}
          />
        </>
      ) : (
        <ChosenRows
          item={item}
          columns={columns}
          rows={rows}
          chosenByRow={chosenByRow.value}
          onGoTo={goToRow}
        />
      )}
      <SubmitRow
        label={leftCount > 0 ? t.match.rowsLeft(leftCount) : t.submit}
        button={{
          ref: submit,
          disabled: leftCount > 0,
          onClick: () => onRespond(chosenByRow.value),
        }}
        onGiveUp={() => onRespond('')}
      />
    </div>
  );
}

interface RowPress {
  onGoTo(index: number): void;
}

function ChosenRows(
  props: Omit<AskedProps, 'onRespond'> & RowPress & { chosenByRow: Record<string, string> },
) {
  return (
    <ol class={css.chosen} data-long={props.item.form !== 'grid'}>
      {props.rows.map(({ id, group, text }, index) => (
        <li key={id}>
          <button type="button" onClick={() => props.onGoTo(index)}>
            <span>
              {group && <small>{group} </small>}
              {text}
            </span>{' '}
            <b>{textOf(props.columns, props.chosenByRow[id])}</b>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface HeadingProps extends RowPress {
  row: Row;
  at: number;
  count: number;
}

function RowHeading({ row, at, count, onGoTo }: HeadingProps) {
  const t = useText().item.match;
  return (
    <div class={css.asked}>
      <h3 tabIndex={-1}>
        <small>{t.row(at + 1, count)}</small> {row.group && <span>{row.group} </span>}
        {row.text}
      </h3>
      {at > 0 && (
        <button type="button" aria-label={t.previousRow} onClick={() => onGoTo(at - 1)}>
          ↩
        </button>
      )}
    </div>
  );
}
