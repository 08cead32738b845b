import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './EnlargeBox.module.css';

interface Props {
  t: { enlarge: string; shrink: string };
  children: ComponentChildren;
}

/** A code on white with a button that gives it the whole screen, for a wall. Escape takes it back. */
export function EnlargeBox({ t, children }: Props) {
  const isLarge = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isLarge.value) return;
    const shrinkOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      isLarge.value = false;
      button.current?.focus();
    };
    document.addEventListener('keydown', shrinkOnEscape);
    return () => document.removeEventListener('keydown', shrinkOnEscape);
  }, [isLarge.value]);
  return (
    <div class={css.box} data-large={isLarge.value}>
      {children}
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-pressed={isLarge.value}
        onClick={() => {
          isLarge.value = !isLarge.value;
        }}
      >
        {isLarge.value ? t.shrink : t.enlarge}
      </button>
    </div>
  );
}
