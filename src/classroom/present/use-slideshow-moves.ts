import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Slideshow } from './slideshow.ts';
import type { SlideshowMoves } from './use-slideshow-keys.ts';

export interface Story {
  /** Of the paragraph before the class; undefined while the questions are shown. */
  page: ReadonlySignal<number | undefined>;
  open(): void;
  close(): void;
  moveBy(by: 1 | -1): void;
}

/** The story paragraph by paragraph, before the questions or between them. */
export function useStory(paragraphCount: number): Story {
  const page = useSignal<number | undefined>(undefined);
  return useMemo(
    () => ({
      page,
      open() {
        page.value = 0;
      },
      close() {
        page.value = undefined;
      },
      moveBy(by) {
        const next = (page.peek() ?? 0) + by;
        page.value = next >= 0 && next < paragraphCount ? next : undefined;
      },
    }),
    [paragraphCount],
  );
}

/** Steps through the story while it is open, else through the questions; not past a wrong number. */
export const useSlideshowMoves = (
  slideshow: Slideshow,
  story: Story,
  container: RefObject<HTMLElement | null>,
): SlideshowMoves =>
  useMemo(
    () => ({
      advance() {
        const wrong = container.current?.querySelector<HTMLElement>(
          '[data-hands][aria-invalid="true"]',
        );
        if (wrong) wrong.focus();
        else if (story.page.peek() === undefined) slideshow.advance();
        else story.moveBy(1);
      },
      back() {
        if (story.page.peek() === undefined) slideshow.back();
        else story.moveBy(-1);
      },
      close() {
        const isOpen = story.page.peek() !== undefined;
        story.close();
        return isOpen;
      },
    }),
    [slideshow, story],
  );

/** What a mouse presses does not take the focus: on a button, space would press it again and not advance. */
export function useFocusBesideMouse(
  container: RefObject<HTMLElement | null>,
  prompt: RefObject<HTMLElement | null>,
) {
  const isMouse = useRef(false);
  return {
    onMouseDown(event: MouseEvent) {
      isMouse.current = true;
      if (!(event.target as Element).closest('button')) return;
      event.preventDefault();
      if (!container.current?.contains(document.activeElement)) prompt.current?.focus();
    },
    onKeyDown() {
      isMouse.current = false;
    },
    onChange({ target }: Event) {
      if (isMouse.current && target instanceof HTMLSelectElement) prompt.current?.focus();
    },
  };
}
