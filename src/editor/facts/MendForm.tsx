import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ButtonRow } from '../ButtonRow.tsx';
import css from './MendForm.module.css';

interface Props {
  t: { save: string; cancel: string };
  /** True if it says enough to be saved. */
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
      class={css.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onSave();
      }}
    >
      {children}
      <ButtonRow>
        <button type="submit" class="action" disabled={!isWhole}>
          {t.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t.cancel}
        </button>
      </ButtonRow>
    </form>
  );
}
