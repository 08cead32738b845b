import type { Signal } from '@preact/signals';
import { useText } from '../i18n/context.ts';
import { monthNames } from '../i18n/format.ts';
import { toAsciiDigits } from '../shared/digits.ts';
import { digitsInput } from '../ui/digits-input.ts';
import css from './DateFields.module.css';
import { PickField } from './PickField.tsx';
import { type OfArticle, useFormDraft } from './use-form-draft.ts';

interface TypedDate {
  year: string;
  month: string;
  day: string;
  /** The last that was whole. */
  date: string;
}

interface Props {
  legend: string;
  /** Of a part that is left open: "the article does not say". */
  openLabel?: string;
  note?: string;
  /** Said of what is half typed or no day. */
  problem: string;
  typed: Signal<TypedDate>;
  /** Not called while the year is half typed, nor for a day that does not exist. */
  onChange(date: string): void;
}

const pad = (part: string) => part.padStart(2, '0');

const splitDate = (date: string) => (/^[\d-]*/.exec(date)?.[0] ?? '').split('-');

const listParts = ({ year, month, day }: TypedDate) =>
  [year, month, month && day].filter((part) => part !== '');

function isCalendarDate([year, month = '01', day = '01']: readonly string[]): boolean {
  if (!/^[12]\d{3}$/.test(year ?? '')) return false;
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.getUTCDate() === Number(day);
}

/** `date` is a year, a month or a day, as in a bank. */
export function useDateDraft(session: OfArticle, name: string, date: string): Signal<TypedDate> {
  const [year = '', month = '', day = ''] = splitDate(date);
  const typed = useFormDraft(session, name, { year, month, day, date });
  // another change, such as one taken back
  if (typed.value.date !== date) typed.value = { year, month, day, date };
  return typed;
}

export const isHalfTyped = (typed: TypedDate): boolean =>
  listParts(typed).join() !== splitDate(typed.date).filter(Boolean).join();

/** The browser's own control for dates has words in the browser's language, and knows no month alone. */
export function DateFields({ legend, openLabel, note, problem, typed, onChange }: Props) {
  const t = useText();
  const edit = (changes: Partial<Record<'year' | 'month' | 'day', string>>) => {
    const next = { ...typed.peek(), ...changes };
    const parts = listParts(next);
    const isWhole = isCalendarDate(parts) && (openLabel !== undefined || parts.length === 3);
    typed.value = isWhole ? { ...next, date: parts.join('-') } : next;
    if (isWhole && parts.join('-') !== next.date) onChange(parts.join('-'));
  };
  const open = openLabel === undefined ? [] : [{ id: '', text: openLabel }];
  const months = monthNames(t.locale).map((text, at) => ({ id: pad(String(at + 1)), text }));
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1));
  return (
    <fieldset class={css.date}>
      <legend>{legend}</legend>
      <PickField
        label={t.item.date.day}
        options={[...open, ...days.map((one) => ({ id: pad(one), text: one }))]}
        chosen={typed.value.day}
        onChoose={(chosen) => edit({ day: chosen })}
      />
      <PickField
        label={t.item.date.month}
        options={[...open, ...months]}
        chosen={typed.value.month}
        onChoose={(chosen) => edit({ month: chosen, ...(chosen === '' && { day: '' }) })}
      />
      <label class="field">
        {t.item.date.year}
        <input
          {...digitsInput}
          maxLength={8}
          value={typed.value.year}
          onInput={({ currentTarget }) => edit({ year: toAsciiDigits(currentTarget.value).trim() })}
        />
      </label>
      <p role="status" class="problem">
        {isHalfTyped(typed.value) && problem}
      </p>
      {note && <p class="note">{note}</p>}
    </fieldset>
  );
}
