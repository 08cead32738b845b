import type { ReadonlySignal } from '@preact/signals';
import { useText } from '../i18n/context.ts';

export type SaveState = ReadonlySignal<'saving' | 'saved' | 'refused'>;

interface Props {
  status: SaveState;
  isFailureOnly?: boolean;
}

/** A save re-renders only this component. */
export function SaveStatus({ status, isFailureOnly }: Props) {
  const t = useText();
  return (
    <p role="status" aria-busy={status.value === 'saving'} data-save={status.value}>
      {(status.value === 'refused' || !isFailureOnly) && t.feedback[status.value]}
    </p>
  );
}
