import type { Signal } from '@preact/signals';
import type { Ref, TextareaHTMLAttributes } from 'preact';
import { typeCodeDigit } from './digits-input.ts';
import css from './TextArea.module.css';

interface Props extends Omit<TextareaHTMLAttributes, 'value' | 'label'> {
  label: string;
  text: Signal<string>;
  /** Codes and links, which are no words. */
  isCode?: boolean;
  fieldRef?: Ref<HTMLTextAreaElement>;
}

export const TextArea = ({ label, text, isCode = false, fieldRef, onKeyDown, ...more }: Props) => (
  <label class="field">
    {label}
    <textarea
      {...(fieldRef && { ref: fieldRef })}
      class={css.text}
      data-code={isCode}
      autocomplete="off"
      value={text}
      onInput={({ currentTarget }) => {
        text.value = currentTarget.value;
      }}
      {...more}
      onKeyDown={(event) => {
        if (isCode) typeCodeDigit(event);
        onKeyDown?.(event);
      }}
    />
  </label>
);
