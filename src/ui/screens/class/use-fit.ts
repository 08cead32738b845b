import { useLayoutEffect, useRef } from 'preact/hooks';

/** How much larger a short question gets than a long one, for who sits at the back. */
const most = 1.3;
/** How much smaller letters may get; what does not fit even so is scrolled. */
const least = 0.5;
const step = 0.05;

/** Makes the letters of a box as large as fit in it: sets `--fit`, from the most down, each time `content` changes. */
export function useFit<E extends HTMLElement>(content: string) {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const set = () => {
      const { current } = box;
      if (!current) return;
      for (let size = most; size >= least; size -= step) {
        current.style.setProperty('--fit', size.toFixed(2));
        if (current.scrollHeight <= current.clientHeight) return;
      }
    };
    set();
    window.addEventListener('resize', set);
    return () => window.removeEventListener('resize', set);
  }, [content]);
  return box;
}
