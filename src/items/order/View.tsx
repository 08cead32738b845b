import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { useStep } from '../../ui/press-guard.ts';
import { ScoreLabel } from '../../ui/ScoreLabel.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { ItemViewProps } from '../item-view.ts';
import type { OrderItem } from './schema.ts';
import type { OrderResponse } from './score.ts';
import css from './View.module.css';

export function OrderView({
  item,
  response,
  onRespond,
  shuffle,
}: ItemViewProps<OrderItem, OrderResponse>) {
  return response ? (
    <OrderAnswer item={item} response={response} />
  ) : (
    <OrderTimeline item={item} shuffled={shuffle(item.events)} onRespond={onRespond} />
  );
}

type OrderEvent = OrderItem['events'][number];

/** The first event is placed; the player inserts the others one by one and can take them back. */
function OrderTimeline(props: {
  item: OrderItem;
  shuffled: OrderEvent[];
  onRespond(response: OrderResponse): void;
}) {
  const t = useText().item;
  const placedIds = useDraft<readonly string[]>(
    props.item.id,
    props.shuffled.slice(0, 1).map(({ id }) => id),
  );
  const placed = placedIds.value.flatMap(
    (id) => props.shuffled.find((event) => event.id === id) ?? [],
  );
  const unplaced = props.shuffled.filter((event) => !placed.includes(event));
  const nextEvent = unplaced[0];
  const statusRef = useRef<HTMLParagraphElement>(null);
  const submitRef = useRef<HTMLButtonElement>(null);
  useStep(placedIds.value);
  useFocusOnChange(placedIds.value, () => (nextEvent ? statusRef : submitRef).current);
  const updatePlaced = (events: readonly OrderEvent[]) => {
    placedIds.value = events.map(({ id }) => id);
  };
  const renderSlot = (at: number) =>
    nextEvent && (
      <Slot
        event={nextEvent}
        before={placed[at]}
        onPlace={() => updatePlaced(placed.toSpliced(at, 0, nextEvent))}
      />
    );
  return (
    <div class={css.order}>
      {nextEvent && (
        <p ref={statusRef} tabIndex={-1} class={css.hand}>
          {t.order.toPlace} <strong>{nextEvent.text}</strong>
        </p>
      )}
      <p class={css.end}>{t.order.earliest}</p>
      <ol>
        {renderSlot(0)}
        {placed.map((event, index) => (
          <Fragment key={event.id}>
            <PlacedEvent
              event={event}
              isAlone={placed.length === 1}
              onTakeBack={() => updatePlaced(placed.filter((other) => other !== event))}
            />
            {renderSlot(index + 1)}
          </Fragment>
        ))}
      </ol>
      <p class={css.end}>{t.order.latest}</p>
      <button
        ref={submitRef}
        class="action"
        type="button"
        disabled={Boolean(nextEvent)}
        onClick={() => props.onRespond(placed.map(({ id }) => id))}
      >
        {t.submit}
      </button>
    </div>
  );
}

interface SlotProps {
  event: OrderEvent;
  before: OrderEvent | undefined;
  onPlace(): void;
}

function Slot({ event, before, onPlace }: SlotProps) {
  const t = useText().item.order;
  return (
    <li class={css.slot}>
      <button
        type="button"
        aria-label={before ? t.placeBefore(event.text, before.text) : t.placeLast(event.text)}
        onClick={onPlace}
      >
        {t.placeHere}
      </button>
    </li>
  );
}

interface PlacedEventProps {
  event: OrderEvent;
  isAlone: boolean;
  onTakeBack(): void;
}

function PlacedEvent({ event, isAlone, onTakeBack }: PlacedEventProps) {
  const t = useText().item.order;
  return (
    <li class={css.event}>
      <span>{event.text}</span>
      {!isAlone && (
        <button type="button" aria-label={t.takeBack(event.text)} onClick={onTakeBack}>
          ↩
        </button>
      )}
    </li>
  );
}

function OrderAnswer({ item, response }: { item: OrderItem; response: OrderResponse }) {
  const { item: t, feedback } = useText();
  return (
    <div class={css.order}>
      <ol>
        {item.events.map((event, index) => {
          const givenIndex = response.indexOf(event.id);
          return (
            <li key={event.id} class={css.event} data-right={givenIndex === index}>
              <span>{event.text}</span>
              <span class={css.yours}>
                <ScoreLabel
                  isVisuallyHidden
                  score={givenIndex === index ? 1 : 0}
                  labels={feedback}
                />
                {givenIndex >= 0 && givenIndex !== index && t.order.yourPlace(givenIndex + 1)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
