import { useSignal } from '@preact/signals';
import { formatDate, months } from '../../text/format.ts';
import { useLanguage } from '../../text/use-text.ts';
import { Outcome } from '../../ui/parts/Outcome.tsx';
import type { ViewProps } from '../view.ts';
import { mark, type Response } from './mark.ts';
import type { DateItem } from './schema.ts';

/** Year, then month, then day: the fields are as fine as the article is. */
export function View({ item, response, onRespond }: ViewProps<DateItem, Response>) {
  const { tag, text } = useLanguage();
  const year = useSignal('');
  const month = useSignal('');
  const day = useSignal('');
  if (response !== undefined) {
    return (
      <Outcome
        score={mark(item, response)}
        yours={formatDate(response, tag)}
        right={formatDate(item.key, tag)}
      />
    );
  }
  const fine = item.key.split('-').length;
  const said = [year, month, day].slice(0, fine).map((part) => part.value);
  const days = new Date(Date.UTC(Number(year.value), Number(month.value), 0)).getUTCDate() || 31;
  const pad = (n: number) => String(n).padStart(2, '0');
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onRespond(said.join('-'));
      }}
    >
      <label>
        {text.item.date.year}
        <input
          type="text"
          inputMode="numeric"
          pattern="[0-9]{4}"
          maxLength={4}
          size={4}
          autocomplete="off"
          required
          value={year}
          onInput={(event) => {
            year.value = event.currentTarget.value;
          }}
        />
      </label>
      {fine > 1 && (
        <label>
          {text.item.date.month}
          <select
            required
            value={month.value}
            onChange={(event) => {
              month.value = event.currentTarget.value;
            }}
          >
            <option value="">{text.item.date.choose}</option>
            {months(tag).map((name, index) => (
              <option key={name} value={pad(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {fine > 2 && (
        <label>
          {text.item.date.day}
          <select
            required
            value={day.value}
            onChange={(event) => {
              day.value = event.currentTarget.value;
            }}
          >
            <option value="">{text.item.date.choose}</option>
            {Array.from({ length: days }, (_, index) => (
              <option key={index} value={pad(index + 1)}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        class="action"
        type="submit"
        disabled={said.some((part) => !part) || !/^\d{4}$/.test(year.value)}
      >
        {text.item.submit}
      </button>
    </form>
  );
}
