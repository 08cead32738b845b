import { type ComponentChild, Fragment, type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { useStep } from '../../ui/press-guard.ts';
import { ScoreLabel } from '../../ui/ScoreLabel.tsx';
import { DontKnowButton, SubmitRow } from '../../ui/SubmitRow.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { vibrate } from '../../ui/vibrate.ts';
import type { ItemViewProps } from '../item-view.ts';
import { findMisplacedIds, judgeSlots, orderOfSlots } from './judge-order.ts';
import { countPairs, type DatedItem, type OrderResponse } from './score.ts';
import css from './View.module.css';

type OrderEvent = DatedItem['events'][number];

interface AskedProps {
  item: DatedItem;
  dealt: readonly OrderEvent[];
  onRespond(response: OrderResponse | ''): void;
}

export function OrderView({
  item,
  response,
  onRespond,
  shuffle,
  judgesAtOnce,
}: ItemViewProps<DatedItem, OrderResponse>) {
  const dealt = shuffle(item.events);
  if (response !== undefined) return <OrderAnswer item={item} dealt={dealt} response={response} />;
  const Timeline = judgesAtOnce ? JudgedTimeline : OpenTimeline;
  return <Timeline item={item} dealt={dealt} onRespond={onRespond} />;
}

const idsOf = (events: readonly OrderEvent[]) => events.map(({ id }) => id);

/** The first event is placed; the player inserts the others one by one and can take them back. */
function OpenTimeline({ item, dealt, onRespond }: AskedProps) {
  const t = useText().item;
  const placedIds = useDraft<readonly string[]>(item.id, idsOf(dealt.slice(0, 1)));
  const placed = placedIds.value.flatMap((id) => dealt.find((event) => event.id === id) ?? []);
  const nextEvent = dealt.find((event) => !placed.includes(event));
  const hand = useRef<HTMLParagraphElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  useStep(placedIds.value);
  useFocusOnChange(placedIds.value, () => (nextEvent ? hand : submit).current);
  const updatePlaced = (events: readonly OrderEvent[]) => {
    placedIds.value = idsOf(events);
  };
  return (
    <div class={css.order}>
      {nextEvent && <Hand event={nextEvent} handRef={hand} />}
      <Slots
        placed={placed}
        nextEvent={nextEvent}
        onPlace={(event, at) => {
          vibrate('placed');
          updatePlaced([...placed.slice(0, at), event, ...placed.slice(at)]);
        }}
      >
        {(event) => (
          <>
            <span>{event.text}</span>
            {placed.length > 1 && (
              <button
                type="button"
                aria-label={t.order.takeBack(event.text)}
                onClick={() => updatePlaced(placed.filter((other) => other !== event))}
              >
                ↩
              </button>
            )}
          </>
        )}
      </Slots>
      <SubmitRow
        button={{
          ref: submit,
          disabled: Boolean(nextEvent),
          onClick: () => onRespond(idsOf(placed)),
        }}
        onGiveUp={() => onRespond('')}
      />
    </div>
  );
}

/** An event is judged as soon as it is laid, and shows its date; a missed one goes to its right place. */
function JudgedTimeline({ item, dealt, onRespond }: AskedProps) {
  const { item: t, feedback } = useText();
  const slots = useDraft<readonly number[]>(`${item.id}-slots`, []);
  const deal = { rightIds: idsOf(item.events), dealtIds: idsOf(dealt) };
  const { laidIds, missedIds } = judgeSlots(deal, slots.value);
  const nextEvent = dealt[slots.value.length + 1];
  const lastLaid = slots.value.length > 0 ? dealt[slots.value.length] : undefined;
  const hand = useRef<HTMLParagraphElement>(null);
  useStep(slots.value);
  useFocusOnChange(slots.value, () => hand.current);
  const layEvent = (event: OrderEvent, slot: number) => {
    const laid = [...slots.value, slot];
    vibrate(judgeSlots(deal, laid).missedIds.includes(event.id) ? 'missed' : 'placed');
    if (laid.length === dealt.length - 1) onRespond(orderOfSlots(deal, laid));
    else slots.value = laid;
  };
  const judge = (event: OrderEvent) => (
    <JudgedEvent item={item} event={event}>
      {event !== dealt[0] && (
        <ScoreLabel
          score={missedIds.includes(event.id) ? 0 : 1}
          labels={{ ...feedback, wrong: t.order.moved }}
        />
      )}
    </JudgedEvent>
  );
  return (
    <div class={css.order}>
      {nextEvent && (
        <Hand event={nextEvent} handRef={hand}>
          {lastLaid && judge(lastLaid)}
        </Hand>
      )}
      <Slots
        placed={laidIds.flatMap((id) => dealt.find((event) => event.id === id) ?? [])}
        nextEvent={nextEvent}
        onPlace={layEvent}
      >
        {judge}
      </Slots>
      <div class="dock">
        <DontKnowButton onGiveUp={() => onRespond('')} />
      </div>
    </div>
  );
}

interface HandProps {
  event: OrderEvent;
  handRef: RefObject<HTMLParagraphElement | null>;
  children?: ComponentChild;
}

function Hand({ event, handRef, children }: HandProps) {
  const t = useText().item.order;
  return (
    <p ref={handRef} tabIndex={-1} class={css.hand}>
      {children && <span class="hidden">{children}. </span>}
      {t.toPlace} <strong>{event.text}</strong>
    </p>
  );
}

interface SlotsProps {
  placed: readonly OrderEvent[];
  nextEvent: OrderEvent | undefined;
  onPlace(event: OrderEvent, at: number): void;
  children(event: OrderEvent): ComponentChild;
}

function Slots({ placed, nextEvent, onPlace, children }: SlotsProps) {
  const t = useText().item.order;
  const renderSlot = (at: number) => {
    if (!nextEvent) return null;
    const before = placed[at]?.text;
    return (
      <li class={css.slot}>
        <button
          type="button"
          aria-label={before === undefined ? t.placeLast : t.placeBefore(before)}
          onClick={() => onPlace(nextEvent, at)}
        >
          {t.placeHere}
        </button>
      </li>
    );
  };
  return (
    <>
      <p class={css.end}>{t.earliest}</p>
      <ol>
        {renderSlot(0)}
        {placed.map((event, index) => (
          <Fragment key={event.id}>
            <li class={css.event}>{children(event)}</li>
            {renderSlot(index + 1)}
          </Fragment>
        ))}
      </ol>
      <p class={css.end}>{t.latest}</p>
    </>
  );
}

interface JudgedProps {
  item: DatedItem;
  event: OrderEvent;
  children: ComponentChild;
}

function JudgedEvent({ item, event, children }: JudgedProps) {
  const t = useText();
  const date = item.dates?.[event.id];
  return (
    <>
      <span>{event.text}</span>{' '}
      <small class={css.mark} lang={t.locale}>
        {date && formatDate(date, t)} {children}
      </small>
    </>
  );
}

function OrderAnswer({
  item,
  dealt,
  response,
}: Omit<AskedProps, 'onRespond'> & { response: OrderResponse | '' }) {
  const { item: t, feedback, locale } = useText();
  const deal = { rightIds: idsOf(item.events), dealtIds: idsOf(dealt) };
  const pairs = countPairs(item, [...response]);
  const misplaced = findMisplacedIds(deal, [...response]);
  return (
    <div class={css.order}>
      <ol>
        {item.events.map((event) => {
          const place = response.indexOf(event.id) + 1;
          const isMisplaced = misplaced.has(event.id);
          return (
            <li key={event.id} class={css.event}>
              <JudgedEvent item={item} event={event}>
                <ScoreLabel
                  isVisuallyHidden
                  score={place > 0 ? Number(!isMisplaced) : undefined}
                  labels={feedback}
                />
                {isMisplaced && t.order.yourPlace(place)}
              </JudgedEvent>
            </li>
          );
        })}
      </ol>
      {misplaced.size > 0 && (
        <p class="note" lang={locale}>
          {t.order.pairs(pairs.correct, pairs.of)}
        </p>
      )}
    </div>
  );
}
