import { useText } from '../../i18n/context.ts';
import { formatDate, monthNames } from '../../i18n/format.ts';
import { toAsciiDigits } from '../../shared/digits.ts';
import { digitsInput } from '../../ui/digits-input.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { SubmitRow } from '../../ui/SubmitRow.tsx';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { DateItem } from './schema.ts';
import { type DateResponse, scoreDate } from './score.ts';
import css from './View.module.css';

type Props = ItemViewProps<DateItem, DateResponse>;

export function DateView({ item, response, onRespond }: Props) {
  const t = useText();
  return response === undefined ? (
    <DateForm item={item} onRespond={onRespond} />
  ) : (
    <TypedAnswerResult
      score={scoreDate(item, response)}
      given={response && formatDate(response, t)}
      correct={formatDate(item.key, t)}
    />
  );
}

const toNumberedOptions = (names: readonly string[]) =>
  names.map((text, index) => ({ id: String(index + 1).padStart(2, '0'), text }));

/** Empty if it is none. Two digits might be of any century. */
function readYear(typed: string): string {
  const year = toAsciiDigits(typed).replace(/[\s.,]/g, '');
  return /^(?!0000)\d{3,4}$/.test(year) ? year.padStart(4, '0') : '';
}

/** 31 until both parts are known. */
function listDays(year: string, month: string | undefined) {
  // day 0 of the next month is the last of this one
  const count =
    new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate() || 31;
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

/** As many fields as the article is precise. */
function DateForm({ item, onRespond }: Pick<Props, 'item' | 'onRespond'>) {
  const t = useText();
  const { attributes, problem } = useProblem(t.item.date.invalidYear);
  const typedYear = useDraft(`${item.id}-year`, '');
  const month = useDraft<string | undefined>(`${item.id}-month`, undefined);
  const day = useDraft<string | undefined>(`${item.id}-day`, undefined);
  const year = readYear(typedYear.value);
  const fieldCount = item.key.split('-').length;
  return (
    <form
      class={css.date}
      onSubmit={(event) => {
        event.preventDefault();
        onRespond([year, month.value, day.value].slice(0, fieldCount).join('-'));
      }}
    >
      <label class="field">
        {t.item.date.year}
        <input
          {...digitsInput}
          {...attributes}
          maxLength={60}
          required
          ref={(input) => input?.setCustomValidity(year ? '' : t.item.date.invalidYear)}
          value={typedYear}
          onInput={({ currentTarget }) => {
            typedYear.value = currentTarget.value;
          }}
        />
      </label>
      {problem}
      {fieldCount > 1 && (
        <SelectField
          label={t.item.date.month}
          options={toNumberedOptions(monthNames(t.locale))}
          chosen={month.value}
          onChoose={(id) => {
            month.value = id;
          }}
        />
      )}
      {fieldCount > 2 && (
        <SelectField
          label={t.item.date.day}
          options={toNumberedOptions(listDays(year, month.value))}
          chosen={day.value}
          onChoose={(id) => {
            day.value = id;
          }}
        />
      )}
      <SubmitRow onGiveUp={() => onRespond('')} />
    </form>
  );
}
