import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from '../Editor.module.css';
import type { EditorText } from '../text/fr.ts';

interface Props {
  t: EditorText['facts'];
  /** Whether it says enough to be saved. */
  isWhole: boolean;
  onSave(): void;
  onCancel(): void;
  children: ComponentChildren;
}

/** The button that opened it is gone: the focus goes to its first field. */
export function MendForm({ t, isWhole, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class={css.mend}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onSave();
      }}
    >
      {children}
      <div class={css.judge}>
        <button type="submit" class="action" disabled={!isWhole}>
          {t.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  label: string;
  value: string;
  /** Of the article, where its words are typed. */
  lang?: string;
  inputMode?: 'decimal';
  onInput(value: string): void;
}

export const MendText = ({ label, value, lang, inputMode, onInput }: TextProps) => (
  <label class="field">
    {label}
    <input
      type="text"
      autocomplete="off"
      lang={lang}
      maxLength={200}
      inputMode={inputMode}
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);

export const MendLongText = ({ label, value, lang, onInput }: Omit<TextProps, 'inputMode'>) => (
  <label class="field">
    {label}
    <textarea
      rows={3}
      lang={lang}
      maxLength={600}
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);

interface PickProps {
  label: string;
  options: readonly { id: string; text: string }[];
  chosen: string;
  lang?: string;
  onChoose(id: string): void;
}

export const MendPick = ({ label, options, chosen, lang, onChoose }: PickProps) => (
  <label class="field">
    {label}
    <select
      lang={lang}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
