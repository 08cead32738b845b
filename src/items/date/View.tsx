import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { formatDate, monthNames } from '../../i18n/format.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { DateItem } from './schema.ts';
import { type DateResponse, scoreDate } from './score.ts';
import css from './View.module.css';

const padToTwoDigits = (n: number) => String(n).padStart(2, '0');

/** As many fields as the article is precise. */
export function DateView({ item, response, onRespond }: ItemViewProps<DateItem, DateResponse>) {
  const t = useText();
  const year = useSignal('');
  const month = useSignal<string>();
  const day = useSignal<string>();
  if (response !== undefined) {
    const [yours, right] = [response, item.key].map((date) => formatDate(date, t));
    return (
      <TypedAnswerResult score={scoreDate(item, response)} given={yours ?? ''} correct={right} />
    );
  }
  const fieldCount = item.key.split('-').length;
  const enteredParts = [year.value, month.value, day.value].slice(0, fieldCount);
  // day 0 of the next month is the last of this one
  const daysInMonth =
    new Date(Date.UTC(Number(year.value), Number(month.value), 0)).getUTCDate() || 31;
  return (
    <form
      class={css.date}
      onSubmit={(event) => {
        event.preventDefault();
        onRespond(enteredParts.join('-'));
      }}
    >
      <label class="field">
        {t.item.date.year}
        <input
          type="text"
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          required
          value={year}
          onInput={({ currentTarget }) => {
            year.value = currentTarget.value;
            const isYear = /^[1-9]\d{3}$/.test(year.value);
            currentTarget.setCustomValidity(isYear ? '' : t.item.date.invalidYear);
          }}
        />
      </label>
      {fieldCount > 1 && (
        <SelectField
          label={t.item.date.month}
          options={monthNames(t.locale).map((name, index) => ({
            id: padToTwoDigits(index + 1),
            text: name,
          }))}
          chosen={month.value}
          onChoose={(id) => {
            month.value = id;
          }}
        />
      )}
      {fieldCount > 2 && (
        <SelectField
          label={t.item.date.day}
          options={Array.from({ length: daysInMonth }, (_, index) => ({
            id: padToTwoDigits(index + 1),
            text: String(index + 1),
          }))}
          chosen={day.value}
          onChoose={(id) => {
            day.value = id;
          }}
        />
      )}
      <button class="action" type="submit">
        {t.item.submit}
      </button>
    </form>
  );
}
