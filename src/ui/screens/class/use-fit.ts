import { useLayoutEffect, useRef } from 'preact/hooks';

/** How much larger a short question gets than a long one, for who sits at the back. */
const most = 1.3;
/** How much smaller letters may get; what does not fit even so is scrolled. */
const least = 0.5;
const step = 0.05;

/**
 * Makes the letters of a box as large as fit in it, no word broken if that can be: sets `--fit`, from the
 * most down, each time `content` changes.
 */
export function useFit<E extends HTMLElement>(content: string) {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    /** Sets the largest size that fits, where there is one; else it stays at the smallest. */
    const fits = (one: E) => {
      for (let size = most; size >= least; size -= step) {
        one.style.setProperty('--fit', size.toFixed(2));
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = one;
        if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return true;
      }
      return false;
    };
    const set = () => {
      const { current } = box;
      if (!current) return;
      // a word that is wider than the box shows as such
      current.style.overflowWrap = 'normal';
      const isWhole = fits(current);
      current.style.overflowWrap = '';
      if (!isWhole) fits(current);
    };
    set();
    window.addEventListener('resize', set);
    return () => window.removeEventListener('resize', set);
  }, [content]);
  return box;
}
