import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { beginStep } from '../../ui/press-guard.ts';
import { isPlainKey, readKeySign } from '../../ui/shortcut.ts';
import type { Slideshow } from './slideshow.ts';

const nextKeys = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const previousKeys = ['PageUp', 'ArrowLeft', 'ArrowUp'];

interface SlideshowElements {
  container: RefObject<HTMLElement | null>;
  prompt: RefObject<HTMLElement | null>;
}

/** Keys work wherever the focus is: a clicker is a keyboard that presses Page Down. */
export function useSlideshowKeys(
  { back }: Pick<Slideshow, 'back'>,
  advance: () => void,
  elements: SlideshowElements,
) {
  const { letters } = useText().item;
  const findHandsInput = (event: KeyboardEvent, target: Element) => {
    // speech input types letters anywhere: they count only within the slideshow
    const isWithin = elements.container.current?.contains(target);
    const index = isWithin ? letters.indexOf(readKeySign(event).toUpperCase()) : -1;
    return elements.container.current?.querySelector<HTMLInputElement>(`[data-hands="${index}"]`);
  };
  /** False if the key is left to the browser. */
  const handleKey = (event: KeyboardEvent, target: Element): boolean => {
    const { key } = event;
    if (target.matches('select')) return false;
    const handsInput = findHandsInput(event, target);
    if (handsInput) {
      handsInput.focus();
      handsInput.select();
      return true;
    }
    const isInInput = target.matches('input');
    if (isInInput && key === 'Enter') {
      beginStep();
      elements.prompt.current?.focus();
      return true;
    }
    // other keys of a field are its own; no number has a space
    if (isInInput && !key.startsWith('Page') && key !== ' ') return false;
    if (target.matches('a, button') && (key === ' ' || key === 'Enter')) return false;
    const move = nextKeys.includes(key) ? advance : previousKeys.includes(key) && back;
    if (!move) return false;
    if (isInInput) elements.prompt.current?.focus();
    // a key held down would run through all slides
    if (!event.repeat) move();
    return true;
  };
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isPlainKey(event) || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (handleKey(event, target)) event.preventDefault();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [back, advance]);
}
