import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { isPlainKey, readKeySign } from '../../ui/shortcut.ts';

const nextKeys = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const previousKeys = ['PageUp', 'ArrowLeft', 'ArrowUp'];

interface SlideshowElements {
  container: RefObject<HTMLElement | null>;
  prompt: RefObject<HTMLElement | null>;
}

export interface SlideshowMoves {
  advance(): void;
  back(): void;
  /** False if there is nothing to close. */
  close(): boolean;
}

/** Keys work wherever the focus is: a clicker is a keyboard that presses Page Down. */
export function useSlideshowKeys(moves: SlideshowMoves, elements: SlideshowElements) {
  const { letters } = useText().item;
  const listHandsInputs = () => [
    ...(elements.container.current?.querySelectorAll<HTMLInputElement>('[data-hands]') ?? []),
  ];
  const findHandsInput = (event: KeyboardEvent, target: Element) => {
    // speech input types letters anywhere: they count only within the slideshow
    if (!elements.container.current?.contains(target)) return undefined;
    const letter = String(letters.indexOf(readKeySign(event).toUpperCase()));
    const inputs = listHandsInputs();
    const isCounted = (row: string | undefined) =>
      inputs.some(({ dataset, value }) => dataset.row === row && value !== '');
    const ofLetter = inputs.filter(({ dataset }) => dataset.hands === letter);
    const row = target instanceof HTMLInputElement ? target.dataset.row : undefined;
    return (
      ofLetter.find(({ dataset }) => dataset.row === row) ??
      ofLetter.find(({ dataset }) => !isCounted(dataset.row)) ??
      ofLetter[0]
    );
  };
  const focusInput = (input: HTMLInputElement) => {
    input.focus();
    input.select();
  };
  /** False if the key is left to the browser. */
  const handleKey = (event: KeyboardEvent, target: Element): boolean => {
    const { key } = event;
    if (key === 'Escape') return moves.close();
    if (target.matches('select') && !key.startsWith('Page')) return false;
    const handsInput = findHandsInput(event, target);
    if (handsInput) {
      focusInput(handsInput);
      return true;
    }
    const inputs = listHandsInputs();
    const nextInput = inputs[inputs.indexOf(target as HTMLInputElement) + 1];
    const isInInput = target.matches('[data-hands]');
    if (isInInput && key === 'Enter' && nextInput) {
      focusInput(nextInput);
      return true;
    }
    if (target.matches('a, button, summary') && (key === ' ' || key === 'Enter')) return false;
    const move = nextKeys.includes(key) ? moves.advance : previousKeys.includes(key) && moves.back;
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
  }, [moves]);
}
