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
export function useFit<E extends HTMLElement>(content: string) {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    /** How wide the content is and where it ends, with long words broken or not. */
    const measure = (one: E, wrap: 'normal' | 'break-word') => {
      one.style.overflowWrap = wrap;
      return [one.scrollWidth, one.lastElementChild?.getBoundingClientRect().bottom].join();
    };
    /** Sets the largest size that fits, where there is one; else it stays at the smallest. */
    const fits = (one: E, isUnbroken: boolean) => {
      for (let size = MAX_SCALE; size >= MIN_SCALE; size -= SCALE_STEP) {
        one.style.setProperty('--fit', size.toFixed(2));
        const isWhole = measure(one, 'normal') === measure(one, 'break-word');
        if (one.scrollHeight <= one.clientHeight && (isWhole || !isUnbroken)) return true;
      }
      return false;
    };
    const set = () => {
      const { current } = box;
      if (current && !fits(current, true)) fits(current, false);
    };
    set();
    window.addEventListener('resize', set);
    return () => window.removeEventListener('resize', set);
  }, [content]);
  return box;
}
