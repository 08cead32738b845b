import { useText } from '../i18n/context.ts';
import { monthNames } from '../i18n/format.ts';
import { toAsciiDigits } from '../shared/digits.ts';
import { useDraft } from '../ui/use-draft.ts';
import css from './Editor.module.css';

interface Props {
  legend: string;
  /** Of a part that is left open: "the article does not say". */
  openLabel?: string;
  note?: string;
  /** A year, a month or a day, as in a bank. */
  date: string;
  /** Not called while the year is half typed, nor for a day that does not exist. */
  onChange(date: string): void;
}

const pad = (part: string) => part.padStart(2, '0');

function isCalendarDate([year, month = '01', day = '01']: readonly string[]): boolean {
  if (!/^[12]\d{3}$/.test(year ?? '')) return false;
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.getUTCDate() === Number(day);
}

/** The browser's own control for dates has words in the browser's language, and knows no month alone. */
export function DateFields({ legend, openLabel, note, date, onChange }: Props) {
  const t = useText();
  const [year = '', month = '', day = ''] = (/^[\d-]*/.exec(date)?.[0] ?? '').split('-');
  const typed = useDraft(`date-${legend}`, { year, month, day, date });
  // another change, such as one taken back
  if (typed.value.date !== date) typed.value = { year, month, day, date };
  const edit = (changes: Partial<Record<'year' | 'month' | 'day', string>>) => {
    const next = { ...typed.peek(), ...changes };
    const parts = [next.year, next.month, next.month && next.day].filter(Boolean);
    const isWhole = isCalendarDate(parts) && (openLabel !== undefined || parts.length === 3);
    typed.value = isWhole ? { ...next, date: parts.join('-') } : next;
    if (isWhole && parts.join('-') !== date) onChange(parts.join('-'));
  };
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1));
  return (
    <fieldset class={css.date}>
      <legend>{legend}</legend>
      <Part
        label={t.item.date.day}
        options={days.map((one) => ({ id: pad(one), text: one }))}
        {...{ openLabel, value: typed.value.day }}
        onChoose={(chosen) => edit({ day: chosen })}
      />
      <Part
        label={t.item.date.month}
        options={monthNames(t.locale).map((text, at) => ({ id: pad(String(at + 1)), text }))}
        {...{ openLabel, value: typed.value.month }}
        onChoose={(chosen) => edit({ month: chosen, ...(chosen === '' && { day: '' }) })}
      />
      <label class="field">
        {t.item.date.year}
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={8}
          value={typed.value.year}
          onInput={({ currentTarget }) => edit({ year: toAsciiDigits(currentTarget.value).trim() })}
        />
      </label>
      {note && <p class="note">{note}</p>}
    </fieldset>
  );
}

interface PartProps {
  label: string;
  openLabel: string | undefined;
  options: readonly { id: string; text: string }[];
  value: string;
  onChoose(id: string): void;
}

const Part = ({ label, openLabel, options, value, onChoose }: PartProps) => (
  <label class="field">
    {label}
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {openLabel !== undefined && <option value="">{openLabel}</option>}
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
