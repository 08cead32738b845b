import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import css from './ConfirmButton.module.css';
import { useStep } from './press-guard.ts';
import { useFocusOnChange } from './use-focus-on-change.ts';

interface Props {
  label: string;
  /** Where several buttons on the page have the same label. */
  name?: string;
  question: string;
  confirmLabel: string;
  cancelLabel: string;
  variant?: 'action' | 'quiet' | 'link';
  onConfirm(): void;
  /** Other ways out, such as a copy to save first. */
  children?: ComponentChildren;
}

/** When it asks, the focus lands on a way out, and keeping all is what stands out. */
export function ConfirmButton({ variant = 'quiet', children, ...props }: Props) {
  const isAsking = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useStep(isAsking.value);
  useFocusOnChange(isAsking.value, () =>
    box.current?.querySelector<HTMLElement>(isAsking.value ? 'button + button' : 'button'),
  );
  const setAsking = (value: boolean) => () => {
    isAsking.value = value;
  };
  const confirm = () => {
    isAsking.value = false;
    props.onConfirm();
  };
  return (
    <div ref={box}>
      {isAsking.value ? (
        <fieldset class={css.question}>
          <legend>{props.question}</legend>
          <button type="button" class="quiet" onClick={confirm}>
            {props.confirmLabel}
          </button>
          {children}
          <button type="button" class="action" onClick={setAsking(false)}>
            {props.cancelLabel}
          </button>
        </fieldset>
      ) : (
        <button type="button" class={variant} aria-label={props.name} onClick={setAsking(true)}>
          {props.label}
        </button>
      )}
    </div>
  );
}
