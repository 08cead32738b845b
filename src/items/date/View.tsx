import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { formatDate, months } from '../../i18n/format.ts';
import { Picker } from '../../ui/SelectField.tsx';
import { Outcome } from '../../ui/TypedAnswerResult.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { DateItem } from './schema.ts';
import { type DateResponse, mark } from './score.ts';
import css from './View.module.css';

const two = (n: number) => String(n).padStart(2, '0');

/** Year, then month, then day: the fields are as fine as the article is. */
export function View({ item, response, onRespond }: ItemViewProps<DateItem, DateResponse>) {
  const text = useText();
  const year = useSignal('');
  const month = useSignal<string>();
  const day = useSignal<string>();
  if (response !== undefined) {
    const [yours, right] = [response, item.key].map((date) => formatDate(date, text));
    return <Outcome score={mark(item, response)} yours={yours ?? ''} right={right} />;
  }
  const fine = item.key.split('-').length;
  const said = [year.value, month.value, day.value].slice(0, fine);
  // day 0 of the next month is the last of this one
  const days = new Date(Date.UTC(Number(year.value), Number(month.value), 0)).getUTCDate() || 31;
  return (
    <form
      class={css.date}
      onSubmit={(event) => {
        event.preventDefault();
        onRespond(said.join('-'));
      }}
    >
      <label class="field">
        {text.item.date.year}
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
            currentTarget.setCustomValidity(isYear ? '' : text.item.date.wrong);
          }}
        />
      </label>
      {fine > 1 && (
        <Picker
          label={text.item.date.month}
          options={months(text.locale).map((name, index) => ({ id: two(index + 1), text: name }))}
          chosen={month.value}
          onChoose={(id) => {
            month.value = id;
          }}
        />
      )}
      {fine > 2 && (
        <Picker
          label={text.item.date.day}
          options={Array.from({ length: days }, (_, index) => ({
            id: two(index + 1),
            text: String(index + 1),
          }))}
          chosen={day.value}
          onChoose={(id) => {
            day.value = id;
          }}
        />
      )}
      <button class="action" type="submit">
        {text.item.submit}
      </button>
    </form>
  );
}
