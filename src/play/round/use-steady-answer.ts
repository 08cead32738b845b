import { useLayoutEffect, useRef } from 'preact/hooks';

const PHONE = '(max-width: 37rem) and (orientation: portrait)';

export const isOnPhone = (): boolean => matchMedia(PHONE).matches;

export interface Pressed {
  index: number;
  /** In pixels from the top of the screen. */
  top: number;
}

export function findPressed(place: ParentNode | null): Pressed | undefined {
  const button = place?.querySelector<HTMLElement>(
    '[data-option][data-score], [data-option][aria-pressed="true"]',
  );
  return button
    ? { index: Number(button.dataset.option), top: button.getBoundingClientRect().top }
    : undefined;
}

/**
 * On a phone what was pressed stays where it was, here or on a page that was there before, as long as the
 * verdict is then on the screen. In the first session, the note is folded if all else then fits the
 * screen: evidence stays.
 */
export function useSteadyAnswer(
  item: string,
  isAsking: boolean,
  { mayFold, pressedBefore }: { mayFold: boolean; pressedBefore?: Pressed | undefined },
) {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed | undefined>(pressedBefore);
  // after that of the feedback, which scrolls
  useLayoutEffect(() => {
    if (!root.current) return;
    findOptions(root.current)?.style.removeProperty('--lift');
    if (!isAsking && isOnPhone()) settleAnswer(root.current, pressed.current, mayFold);
    pressed.current = undefined;
  }, [item, isAsking]);
  return {
    root,
    // from the first drawing, so that the answer is not styled twice
    passage: !isAsking && isOnPhone() ? 'excerpt' : undefined,
    notePress() {
      pressed.current = findPressed(root.current);
    },
  };
}

const findOptions = (root: HTMLElement) =>
  root.querySelector<HTMLElement>(':scope > [data-axis] > div:last-of-type');

function settleAnswer(root: HTMLElement, pressed: Pressed | undefined, mayFold: boolean) {
  // a proof is looked for below what was pressed
  if (root.querySelector('#ask')) {
    delete root.dataset.passage;
    return;
  }
  const page = document.documentElement;
  const row = pressed && root.querySelectorAll('li[data-right]')[pressed.index];
  const options = row && findOptions(root);
  const missRow = () => (row ? row.getBoundingClientRect().top - pressed.top : 0);
  const isFitting = (passage: 'excerpt' | 'folded') => {
    if (root.dataset.passage !== passage) root.dataset.passage = passage;
    options?.style.setProperty('--lift', '0px');
    const missed = missRow();
    options?.style.setProperty('--lift', `${Math.max(0, -missed)}px`);
    return missed <= 0 && page.scrollHeight <= page.clientHeight;
  };
  if (!isFitting('excerpt') && mayFold && !isFitting('folded')) isFitting('excerpt');
  const isWhole = !root.querySelector('blockquote > span:not(:has(mark))');
  if (isWhole && root.dataset.passage === 'excerpt') delete root.dataset.passage;
  scrollBy(0, missRow());
  // large letters need more room than what was pressed leaves above it
  const verdict = root.querySelector('#verdict');
  if (verdict && verdict.getBoundingClientRect().top < 0) verdict.scrollIntoView();
}
