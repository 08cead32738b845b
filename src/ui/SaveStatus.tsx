import type { ReadonlySignal } from '@preact/signals';
import { useText } from '../i18n/context.ts';
import css from './SaveStatus.module.css';

export type SaveState = ReadonlySignal<'saving' | 'saved' | 'refused'>;

/** A save re-renders only this component. */
export function SaveStatus({ saved }: { saved: SaveState }) {
  const t = useText();
  return (
    <p class={css.saved} role="status" aria-busy={saved.value === 'saving'}>
      {t.feedback[saved.value]}
    </p>
  );
}
