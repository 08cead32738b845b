import type { ReadonlySignal } from '@preact/signals';
import { useText } from '../i18n/context.ts';

export type SaveState = ReadonlySignal<'saving' | 'saved' | 'refused'>;

/** A save re-renders only this component. */
export function SaveStatus({ status }: { status: SaveState }) {
  const t = useText();
  return (
    <p role="status" aria-busy={status.value === 'saving'}>
      {t.feedback[status.value]}
    </p>
  );
}
