import type { ComponentChild } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Axis, Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import type { ItemView } from '../items/item-view.ts';
import type { ItemResponse } from '../items/registry.ts';
import { runAfterPaint } from '../shared/after-paint.ts';
import { AxisIcon } from '../ui/AxisIcon.tsx';
import { PromptText } from '../ui/PromptText.tsx';
import { useStep } from '../ui/press-guard.ts';
import { useListenButton } from '../ui/read-aloud/use-listen-button.ts';
import { clickOptionByKey } from '../ui/shortcut.ts';
import { TermMarking } from '../ui/term-marking.ts';
import css from './Question.module.css';

interface Props {
  item: Item;
  axis: Axis;
  attribution: string;
  language: string;
  View: ItemView;
  response: ItemResponse | undefined;
  onRespond(response: ItemResponse): void;
  shuffle<T>(list: readonly T[]): T[];
  figure?: ComponentChild;
  beforeOptions?: ComponentChild;
  afterOptions?: ComponentChild;
  /** Chosen, and not given yet. */
  pending?: ItemResponse | undefined;
  /** Before a press, after a key. */
  onEdit?(): void;
  labelledBy?: string;
  /** Not on a front page just opened. */
  shouldFocus?: boolean;
  /** Only if the score is shown at once. */
  scoreResponse?(response: ItemResponse): number;
  judgesAtOnce?: boolean;
}

/**
 * Shows the score on the pressed button in a frame of its own, before all that follows from the answer:
 * that takes half the time.
 */
function useFastResponse({ scoreResponse, onRespond }: Pick<Props, 'scoreResponse' | 'onRespond'>) {
  const pressedButton = useRef<HTMLElement | null>(null);
  return {
    respond(response: ItemResponse) {
      const button = pressedButton.current;
      if (!scoreResponse || !button || response === '') return onRespond(response);
      button.dataset.score = `${scoreResponse(response)}`;
      runAfterPaint(() => {
        // pressed twice before the answer was drawn
        if (!button.isConnected) return;
        // removing a focused element makes the browser lay out the whole page
        (document.activeElement as HTMLElement | null)?.blur();
        onRespond(response);
      });
    },
    trackButton({ target }: MouseEvent) {
      pressedButton.current = target instanceof Element ? target.closest('button') : null;
    },
  };
}

export function Question({ labelledBy = 'frame', item, axis, language, View, ...props }: Props) {
  const t = useText();
  const { attribution, response, shuffle, shouldFocus, beforeOptions, pending } = props;
  const { respond, trackButton } = useFastResponse(props);
  const prompt = useRef<HTMLHeadingElement>(null);
  const mark = useContext(TermMarking);
  const ListenButton = useListenButton();
  useStep(item.id);
  useEffect(() => {
    if (shouldFocus) prompt.current?.focus();
  }, [shouldFocus, item.id]);
  return (
    // not labelled by the prompt, which takes the focus and would be read twice
    <section
      class={css.question}
      data-axis={axis}
      aria-labelledby={labelledBy}
      onKeyDown={(event) => clickOptionByKey(event, t.item.letters)}
      onClickCapture={trackButton}
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
        <PromptText
          item={item}
          score={response === undefined ? undefined : props.scoreResponse?.(response)}
          justInked
          mark={mark}
        />
      </h2>
      {props.figure}
      {beforeOptions}
      <div
        lang={language}
        data-pending={pending !== undefined || undefined}
        onClickCapture={props.onEdit}
        onInput={props.onEdit}
      >
        <View
          item={item}
          language={language}
          response={response}
          pending={pending}
          judgesAtOnce={props.judgesAtOnce}
          onRespond={respond}
          shuffle={shuffle}
        />
      </div>
      {props.afterOptions}
    </section>
  );
}
