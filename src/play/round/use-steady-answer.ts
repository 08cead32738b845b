import { useLayoutEffect, useRef } from 'preact/hooks';

const PHONE = '(max-width: 37rem) and (orientation: portrait)';

interface Pressed {
  index: number;
  /** In pixels from the top of the screen. */
  top: number;
}

/**
 * On a phone what was pressed stays where it was. In the first session, evidence is folded if all else
 * then fits the screen.
 */
export function useSteadyAnswer(item: string | undefined, isAsking: boolean, mayFold: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed | undefined>(undefined);
  // after that of the feedback, which scrolls
  useLayoutEffect(() => {
    if (!root.current) return;
    delete root.current.dataset.passage;
    root.current.style.removeProperty('--lift');
    if (!isAsking && matchMedia(PHONE).matches)
      settleAnswer(root.current, pressed.current, mayFold);
    pressed.current = undefined;
  }, [item, isAsking]);
  return {
    root,
    notePress() {
      const button = root.current?.querySelector<HTMLElement>(
        '[data-option][data-score], [data-option][aria-pressed="true"]',
      );
      pressed.current = button
        ? { index: Number(button.dataset.option), top: button.getBoundingClientRect().top }
        : undefined;
    },
  };
}

function settleAnswer(root: HTMLElement, pressed: Pressed | undefined, mayFold: boolean) {
  // a proof is looked for below what was pressed
  if (root.querySelector('#ask')) return;
  const page = document.documentElement;
  const row = pressed && root.querySelectorAll('li[data-right]')[pressed.index];
  const missRow = () => (row ? row.getBoundingClientRect().top - pressed.top : 0);
  const isFitting = (passage: 'excerpt' | 'folded') => {
    root.dataset.passage = passage;
    if (row) root.style.setProperty('--lift', '0px');
    const missed = missRow();
    if (row) root.style.setProperty('--lift', `${Math.max(0, -missed)}px`);
    return missed <= 0 && page.scrollHeight <= page.clientHeight;
  };
  if (!isFitting('excerpt') && mayFold && !isFitting('folded')) isFitting('excerpt');
  scrollBy(0, missRow());
}
