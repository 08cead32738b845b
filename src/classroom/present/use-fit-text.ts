import { useLayoutEffect, useRef } from 'preact/hooks';

/** How much larger a short question gets than a long one, for who sits at the back. */
const MAX_SCALE = 1.3;
/** How much smaller letters may get; what does not fit even so is scrolled. */
const MIN_SCALE = 0.5;
const SCALE_STEP = 0.05;

/**
 * Makes the letters of a box as large as fit in it, no word broken if that can be: sets `--fit`, from the
 * most down, each time `content` changes.
 */
export function useFitText<E extends HTMLElement>(content: string) {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    /** How wide the content is and where it ends, with long words broken or not. */
    const measure = (element: E, wrap: 'normal' | 'break-word') => {
      element.style.overflowWrap = wrap;
      return [element.scrollWidth, element.lastElementChild?.getBoundingClientRect().bottom].join();
    };
    /** Sets the largest size that fits, where there is one; else it stays at the smallest. */
    const tryFit = (element: E, shouldKeepWordsWhole: boolean) => {
      for (let scale = MAX_SCALE; scale >= MIN_SCALE; scale -= SCALE_STEP) {
        element.style.setProperty('--fit', scale.toFixed(2));
        const hasWholeWords = measure(element, 'normal') === measure(element, 'break-word');
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
