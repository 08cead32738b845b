import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { Verdict } from '../../ui/ScoreLabel.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { OrderItem } from './schema.ts';
import type { OrderResponse } from './score.ts';
import css from './View.module.css';

export function View({
  item,
  response,
  onRespond,
  shuffle,
}: ItemViewProps<OrderItem, OrderResponse>) {
  return response ? (
    <Answered item={item} response={response} />
  ) : (
    <Open item={item} shuffled={shuffle(item.events)} onRespond={onRespond} />
  );
}

type OrderEvent = OrderItem['events'][number];

/** The first event lies on the timeline; the others are inserted one by one, and can be taken back. */
function Open(props: {
  item: OrderItem;
  shuffled: OrderEvent[];
  onRespond(response: OrderResponse): void;
}) {
  const text = useText().item;
  const placed = useSignal<readonly OrderEvent[]>(props.shuffled.slice(0, 1));
  const hand = props.shuffled.filter((event) => !placed.value.includes(event));
  const held = hand[0];
  const status = useRef<HTMLParagraphElement>(null);
  const done = useRef<HTMLButtonElement>(null);
  const touched = useRef(false);

  // the button that was pressed is gone: the keyboard goes on from what is to be placed now, before the
  // next key can come
  useLayoutEffect(() => {
    if (touched.current) (held ? status : done).current?.focus();
  }, [placed.value]);

  const set = (events: readonly OrderEvent[]) => {
    touched.current = true;
    placed.value = events;
  };
  const slot = (at: number) => {
    const after = placed.value[at];
    return (
      held && (
        <li class={css.slot}>
          <button
            type="button"
            aria-label={
              after ? text.order.before(held.text, after.text) : text.order.last(held.text)
            }
            onClick={() => set(placed.value.toSpliced(at, 0, held))}
          >
            {text.order.here}
          </button>
        </li>
      )
    );
  };
  return (
    <div class={css.order}>
      {held && (
        <p ref={status} tabIndex={-1} class={css.hand}>
          {text.order.hand} <strong>{held.text}</strong>
        </p>
      )}
      <p class={css.end}>{text.order.earliest}</p>
      <ol>
        {slot(0)}
        {placed.value.map((event, index) => (
          <>
            <li key={event.id} class={css.event}>
              <span>{event.text}</span>
              {placed.value.length > 1 && (
                <button
                  type="button"
                  aria-label={text.order.back(event.text)}
                  onClick={() => set(placed.value.filter((other) => other !== event))}
                >
                  ↩
                </button>
              )}
            </li>
            {slot(index + 1)}
          </>
        ))}
      </ol>
      <p class={css.end}>{text.order.latest}</p>
      <button
        ref={done}
        class="action"
        type="button"
        disabled={Boolean(held)}
        onClick={() => props.onRespond(placed.value.map(({ id }) => id))}
      >
        {text.submit}
      </button>
    </div>
  );
}

function Answered({ item, response }: { item: OrderItem; response: OrderResponse }) {
  const { item: text, feedback } = useText();
  return (
    <div class={css.order}>
      <ol>
        {item.events.map((event, index) => {
          const place = response.indexOf(event.id);
          return (
            <li key={event.id} class={css.event} data-right={place === index}>
              <span>{event.text}</span>
              <span class={css.yours}>
                <Verdict isHeard score={place === index ? 1 : 0} words={feedback} />
                {place !== index && text.order.yours(place + 1)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
