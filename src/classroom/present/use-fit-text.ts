import { useLayoutEffect, useRef } from 'preact/hooks';

/** A short question is enlarged for the back rows. */
const MAX_SCALE = 1.3;
/** Below this size the text scrolls. */
const MIN_SCALE = 0.5;
const SCALE_STEP = 0.05;

/** Sets `--fit` to the largest scale at which the box's content fits, each time `content` changes. */
export function useFitText<E extends HTMLElement>(content: string) {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const measure = (element: E, wrap: 'normal' | 'anywhere') => {
      element.style.overflowWrap = wrap;
      return [element.scrollWidth, element.lastElementChild?.getBoundingClientRect().bottom].join();
    };
    const tryFit = (element: E, shouldKeepWordsWhole: boolean) => {
      for (let scale = MAX_SCALE; scale >= MIN_SCALE; scale -= SCALE_STEP) {
        element.style.setProperty('--fit', scale.toFixed(2));
        const hasWholeWords = measure(element, 'normal') === measure(element, 'anywhere');
        if (
          element.scrollHeight <= element.clientHeight &&
          (hasWholeWords || !shouldKeepWordsWhole)
        )
          return true;
      }
      return false;
    };
    const applyFit = () => {
      const { current } = box;
      if (current && !tryFit(current, true)) tryFit(current, false);
    };
    applyFit();
    window.addEventListener('resize', applyFit);
    return () => window.removeEventListener('resize', applyFit);
  }, [content]);
  return box;
}
