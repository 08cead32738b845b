import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Axis, Item, ItemResponse } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import type { ItemView } from '../items/item-view.ts';
import { runAfterPaint } from '../shared/after-paint.ts';
import { AxisIcon } from '../ui/AxisIcon.tsx';
import { useListenButton } from '../ui/read-aloud/use-read-aloud.ts';
import css from './Question.module.css';

interface Props {
  item: Item;
  axis: Axis;
  /** According to which article; told above the prompt. */
  attribution: string;
  /** The language of the bank. */
  language: string;
  View: ItemView;
  response: ItemResponse | undefined;
  onRespond(response: ItemResponse): void;
  shuffle<T>(list: readonly T[]): T[];
  /** Stands between the prompt and its options. */
  beforeOptions?: ComponentChild;
  /** The id of what names the item's place, such as its number in a round; its frame unless told. */
  labelledBy?: string;
  /** Whether the keyboard starts here: in a round, but not on a front page that was just opened. */
  shouldFocus?: boolean;
  /** What a response is worth, where that is told as soon as it is given: a class may wait for its end. */
  scoreResponse?(response: ItemResponse): number;
}

/** One item: its frame, its prompt, its view. A letter or a digit picks an option while focus is inside. */
export function Question({
  labelledBy = 'frame',
  item,
  axis,
  attribution,
  language,
  View,
  shouldFocus,
  beforeOptions,
  ...props
}: Props) {
  const t = useText();
  const { response, shuffle, scoreResponse, onRespond } = props;
  /** The button that was pressed last. */
  const pressedButton = useRef<HTMLElement | null>(null);
  function respond(answer: ItemResponse) {
    if (!scoreResponse || !pressedButton.current) return onRespond(answer);
    // a frame with nothing else to draw comes in half the time; all that follows from the answer is in the next
    pressedButton.current.dataset.score = `${scoreResponse(answer)}`;
    runAfterPaint(() => {
      // what has the focus is about to go, and a browser lays out all of the page to take it away then
      (document.activeElement as HTMLElement | null)?.blur();
      onRespond(answer);
    });
  }
  const prompt = useRef<HTMLHeadingElement>(null);
  const ListenButton = useListenButton();
  useEffect(() => {
    if (shouldFocus) prompt.current?.focus();
  }, [shouldFocus, item.id]);

  function handleShortcut(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    // a key held down answers what it was pressed for, not what comes after
    if (event.repeat) return;
    const isTyping = event.target instanceof Element && event.target.matches('[type=text], select');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = Math.max(
      '123456789'.indexOf(event.key),
      t.item.letters.indexOf(event.key.toUpperCase()),
    );
    event.currentTarget.querySelector<HTMLElement>(`[data-option="${index}"]`)?.click();
  }

  return (
    // the shortcuts only repeat what the buttons inside do. The prompt takes the focus, and would be
    // said twice if it named the region too
    <section
      class={css.question}
      data-axis={axis}
      aria-labelledby={labelledBy}
      onKeyDown={handleShortcut}
      onClickCapture={(event) => {
        const { target, detail } = event;
        // the second tap of two, of which the first led here
        if (detail > 1 && !pressedButton.current) event.stopPropagation();
        else pressedButton.current = target instanceof Element ? target.closest('button') : null;
      }}
    >
      <p id="frame" class={css.frame}>
        <AxisIcon axis={axis} />
        <span>
          <b>{t.axes[axis]}</b> {attribution}
        </span>
        {ListenButton && response === undefined && (
          <ListenButton
            key={item.id}
            language={language}
            getRoot={() => prompt.current?.parentElement}
          />
        )}
      </p>
      <h2 id={`prompt-${item.id}`} ref={prompt} tabIndex={-1} lang={language}>
        {item.prompt}
      </h2>
      {beforeOptions}
      <div lang={language}>
        <View item={item} response={response} onRespond={respond} shuffle={shuffle} />
      </div>
    </section>
  );
}
