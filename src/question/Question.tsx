import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Axis, Item, ItemResponse } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import type { ItemView } from '../items/item-view.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { Shape } from '../ui/AxisIcon.tsx';
import { useVoice } from '../ui/read-aloud/use-read-aloud.ts';
import css from './Question.module.css';

interface Props {
  item: Item;
  axis: Axis;
  /** According to which article; told above the prompt. */
  frame: string;
  /** The language of the bank. */
  language: string;
  View: ItemView;
  response: ItemResponse | undefined;
  onRespond(response: ItemResponse): void;
  shuffle<T>(list: readonly T[]): T[];
  /** Stands between the prompt and its options. */
  before?: ComponentChild;
  /** The id of what names the item's place, such as its number in a round; its frame unless told. */
  labelledBy?: string;
  /** Whether the keyboard starts here: in a round, but not on a front page that was just opened. */
  focus?: boolean;
  /** What a response is worth, where that is told as soon as it is given: a class may wait for its end. */
  score?(response: ItemResponse): number;
}

/** One item: its frame, its prompt, its view. A letter or a digit picks an option while focus is inside. */
export function Question({
  labelledBy = 'frame',
  item,
  axis,
  frame,
  language,
  View,
  focus,
  before,
  ...props
}: Props) {
  const text = useText();
  const { response, shuffle, score, onRespond } = props;
  /** The button that was pressed last. */
  const pressed = useRef<HTMLElement | null>(null);
  function respond(answer: ItemResponse) {
    if (!score || !pressed.current) return onRespond(answer);
    // a frame with nothing else to draw comes in half the time; all that follows from the answer is in the next
    pressed.current.dataset.score = `${score(answer)}`;
    afterPaint(() => {
      // what has the focus is about to go, and a browser lays out all of the page to take it away then
      (document.activeElement as HTMLElement | null)?.blur();
      onRespond(answer);
    });
  }
  const prompt = useRef<HTMLHeadingElement>(null);
  const Listen = useVoice();
  useEffect(() => {
    if (focus) prompt.current?.focus();
  }, [focus, item.id]);

  function pick(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    // a key held down answers what it was pressed for, not what comes after
    if (event.repeat) return;
    const typing = event.target instanceof Element && event.target.matches('[type=text], select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = Math.max(
      '123456789'.indexOf(event.key),
      text.item.letters.indexOf(event.key.toUpperCase()),
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
      onKeyDown={pick}
      onClickCapture={(event) => {
        const { target, detail } = event;
        // the second tap of two, of which the first led here
        if (detail > 1 && !pressed.current) event.stopPropagation();
        else pressed.current = target instanceof Element ? target.closest('button') : null;
      }}
    >
      <p id="frame" class={css.frame}>
        <Shape axis={axis} />
        <span>
          <b>{text.axes[axis]}</b> {frame}
        </span>
        {Listen && response === undefined && (
          <Listen key={item.id} language={language} root={() => prompt.current?.parentElement} />
        )}
      </p>
      <h2 id={`prompt-${item.id}`} ref={prompt} tabIndex={-1} lang={language}>
        {item.prompt}
      </h2>
      {before}
      <div lang={language}>
        <View item={item} response={response} onRespond={respond} shuffle={shuffle} />
      </div>
    </section>
  );
}
