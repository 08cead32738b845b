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
    const shrink = () => {
      isLarge.value = false;
    };
    const shrinkOnEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') shrink();
    };
    // in full screen the browser keeps the key to itself
    const shrinkWithBrowser = () => {
      if (!document.fullscreenElement) shrink();
    };
    // where there is none the window is filled
    document.documentElement.requestFullscreen?.().catch(() => {});
    document.addEventListener('keydown', shrinkOnEscape);
    document.addEventListener('fullscreenchange', shrinkWithBrowser);
    return () => {
      document.removeEventListener('keydown', shrinkOnEscape);
      document.removeEventListener('fullscreenchange', shrinkWithBrowser);
      if (document.fullscreenElement) void document.exitFullscreen();
      // the page was shorter meanwhile, and may have lost its place
      button.current?.focus();
      button.current?.scrollIntoView({ block: 'nearest' });
    };
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
