import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import type { Slideshow } from './slideshow.ts';

const nextKeys = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const previousKeys = ['PageUp', 'ArrowLeft', 'ArrowUp'];

interface SlideshowElements {
  container: RefObject<HTMLElement | null>;
  slide: RefObject<HTMLElement | null>;
  prompt: RefObject<HTMLElement | null>;
}

/** Keys work wherever the focus is: a clicker is a keyboard that presses Page Down. */
export function useSlideshowKeys(slideshow: Slideshow, elements: SlideshowElements) {
  const { letters } = useText().item;
  const findHandsInput = (key: string, target: Element) => {
    // speech input types letters anywhere: they count only on the slide
    const isOnSlide = key.length === 1 && elements.slide.current?.contains(target);
    const index = isOnSlide ? letters.indexOf(key.toUpperCase()) : -1;
    return elements.container.current?.querySelector<HTMLInputElement>(`[data-hands="${index}"]`);
  };
  /** False if the key is left to the browser. */
  const handleKey = (key: string, target: Element, isRepeated: boolean): boolean => {
    if (target.matches('select')) return false;
    const handsInput = findHandsInput(key, target);
    if (handsInput) {
      handsInput.focus();
      handsInput.select();
      return true;
    }
    const isInInput = target.matches('input');
    if (isInInput && key === 'Enter') {
      elements.prompt.current?.focus();
      return true;
    }
    // other keys of a control are its own, except a clicker's
    if (isInInput && !key.startsWith('Page')) return false;
    if (target.matches('a, button') && (key === ' ' || key === 'Enter')) return false;
    if (nextKeys.includes(key)) {
      // a key held down would run through all slides
      if (!isRepeated) slideshow.advance();
      return true;
    }
    if (!previousKeys.includes(key)) return false;
    slideshow.back();
    return true;
  };
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (handleKey(event.key, target, event.repeat)) event.preventDefault();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [slideshow]);
}
