import { useLayoutEffect, useRef } from 'preact/hooks';

const PHONE = '(max-width: 37rem) and (orientation: portrait)';

/** How little is shown beside an answer, from all to least. */
const SQUEEZES = [
  '',
  'excerpt',
  'excerpt small',
  'excerpt small plain',
  'excerpt small plain folded',
];
const READABLE = 3;

interface Pressed {
  index: number;
  /** In pixels from the top of the screen. */
  top: number;
}

/** On a phone what was pressed stays where it was, and all that follows fits the screen if it can. */
export function useSteadyAnswer(item: string | undefined, isAsking: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed | undefined>(undefined);
  // after that of the feedback, which scrolls
  useLayoutEffect(() => {
    if (!root.current) return;
    delete root.current.dataset.squeeze;
    if (!isAsking && matchMedia(PHONE).matches) settleAnswer(root.current, pressed.current);
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

function settleAnswer(root: HTMLElement, pressed: Pressed | undefined) {
  const page = document.documentElement;
  const row = pressed && root.querySelectorAll<HTMLElement>('li[data-right]')[pressed.index];
  const options = row?.closest('ol')?.parentElement;
  const isFitting = (squeeze: string) => {
    root.dataset.squeeze = squeeze;
    const free = pressed && row && options ? liftTo(options, row, pressed.top) : 0;
    return free >= 0 && page.scrollHeight <= page.clientHeight;
  };
  // a proof is looked for below what was pressed
  if (root.querySelector('#ask')) return;
  if (!SQUEEZES.some(isFitting)) isFitting(SQUEEZES[READABLE] ?? '');
  if (root.dataset.squeeze === '') delete root.dataset.squeeze;
  if (pressed && row) scrollBy(0, row.getBoundingClientRect().top - pressed.top);
}

/** The pixels that were free above the row; below zero if it could not stay. */
function liftTo(options: HTMLElement, row: HTMLElement, top: number): number {
  options.style.marginTop = '0';
  const free = top - row.getBoundingClientRect().top;
  options.style.marginTop = `${Math.max(0, free)}px`;
  return free;
}
