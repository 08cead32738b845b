import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../bank/types.ts';
import { typesetText } from '../../i18n/typography.ts';
import { Dock } from '../../ui/Dock.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { ButtonRow } from '../ButtonRow.tsx';
import { isWithoutArticle } from '../items/place-questions.ts';
import { type ListedItem, listKept } from '../list-items.ts';
import type { ItemReview } from '../project.ts';
import { SettledLine } from '../SettledLine.tsx';
import type { EditorStepProps, ItemStepProps } from '../step-props.ts';
import { dropFormDrafts, useFormDraft } from '../use-form-draft.ts';
import { BlindPass } from './BlindPass.tsx';
import { describeTold } from './describe-told.ts';
import { EyeChecks } from './EyeChecks.tsx';
import { ItemCard } from './ItemCard.tsx';
import css from './ReviewStep.module.css';
import { ReviewSummary } from './ReviewSummary.tsx';

/** Nothing is in the dossier before it was tapped here. */
export function ReviewStep(props: ItemStepProps) {
  const { items, session, text } = props;
  const isBlind = useFormDraft(session, 'blind', false);
  const kept = listKept(items);
  return isBlind.value && kept.length > 0 ? (
    <BlindPass
      items={kept}
      {...{ session, text }}
      onDone={() => {
        dropFormDrafts(session, 'pass');
        isBlind.value = false;
      }}
    />
  ) : (
    <Cards
      kept={kept}
      {...props}
      onStartBlind={() => {
        isBlind.value = true;
      }}
    />
  );
}

interface CardsProps extends ItemStepProps {
  kept: readonly ListedItem[];
  onStartBlind(): void;
}

function Cards({ items, kept, session, text, onNext, onStartBlind }: CardsProps) {
  const t = text.review;
  const open = items.filter(({ review }) => review === undefined);
  const [current] = open;
  const isMending = useFormDraft(session, 'mending', false);
  const card = useRef<HTMLDivElement>(null);
  const hasArticle = !isWithoutArticle(session.history.value.present);
  useStep(current?.item.id);
  useNextCard(card, current?.item.id);
  const setMending = (value: boolean) => () => {
    isMending.value = value;
  };
  return (
    <>
      <h1>{text.steps.review.title}</h1>
      <p>{items.length > 0 ? t.lead(hasArticle) : t.nothing}</p>
      <p role="status" class={css.counts}>
        {t.counts(kept.length, items.length - kept.length - open.length, open.length)}
      </p>
      <div ref={card}>
        {current && (
          <ItemCard
            key={current.item.id}
            listed={current}
            {...{ items, session, text }}
            isMending={isMending.value}
            onMended={setMending(false)}
          />
        )}
      </div>
      <Settled items={items} session={session} text={text} />
      {kept.length > 0 && <AfterReview {...{ kept, hasArticle, session, text, onStartBlind }} />}
      <Dock>
        {current && !isMending.value && (
          <JudgeItem item={current.item} {...{ session, t }} onMend={setMending(true)} />
        )}
        <button type="button" class={current ? 'link' : 'action'} onClick={onNext}>
          {t.next(kept.length)}
        </button>
      </Dock>
    </>
  );
}

/** The next card is in the place of the one that was judged. */
function useNextCard(place: { current: HTMLElement | null }, id: string | undefined) {
  const lastId = useRef(id);
  useLayoutEffect(() => {
    if (lastId.current === id) return;
    lastId.current = id;
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    place.current?.firstElementChild?.scrollIntoView({ block: 'start' });
  }, [id]);
}

interface AfterProps extends Omit<EditorStepProps, 'onNext'> {
  kept: readonly ListedItem[];
  hasArticle: boolean;
  onStartBlind(): void;
}

function AfterReview({ kept, hasArticle, session, text, onStartBlind }: AfterProps) {
  const t = text.review;
  return (
    <>
      <ReviewSummary {...{ kept, hasArticle, text }} />
      <section aria-labelledby="blind-pass">
        <h2 id="blind-pass">{t.blindTitle}</h2>
        <p class="note">{t.blindNote}</p>
        <button type="button" class="quiet" onClick={onStartBlind}>
          {t.blindStart}
        </button>
      </section>
      <EyeChecks {...{ hasArticle, session, t }} />
    </>
  );
}

interface JudgeProps extends Pick<EditorStepProps, 'session'> {
  item: Item;
  t: EditorStepProps['text']['review'];
  onMend(): void;
}

/** At the thumb, and at one place whichever item is there. */
function JudgeItem({ item, session, t, onMend }: JudgeProps) {
  const judge = (review: ItemReview) =>
    session.dispatch({ kind: 'review-items', items: [item], review });
  return (
    <ButtonRow>
      <button type="button" class="action" onClick={() => judge('kept')}>
        {t.keep}
      </button>
      <button type="button" class="quiet" onClick={() => judge('dropped')}>
        {t.drop}
      </button>
      <button type="button" class="quiet" onClick={onMend}>
        {t.mend}
      </button>
    </ButtonRow>
  );
}

function Settled({ items, session, text: { review: t } }: Omit<ItemStepProps, 'onNext'>) {
  const settled = items.filter(({ review }) => review !== undefined);
  const { language } = session.history.value.present;
  if (settled.length === 0) return null;
  const judge = (item: Item, review?: ItemReview) =>
    session.dispatch({ kind: 'review-items', items: [item], ...(review && { review }) });
  return (
    <details class={css.seen}>
      <summary>{t.seen(settled.length)}</summary>
      <ul>
        {settled.map((listed) => {
          const { item, review, isGuessed } = listed;
          const isTaken = review === 'kept';
          const number = items.indexOf(listed) + 1;
          const told = isTaken && describeTold(listed, items, t);
          return (
            <SettledLine
              key={item.id}
              isTaken={isTaken}
              changeLabel={t.change}
              changeName={t.changeOf(item.prompt)}
              onChange={() => judge(item)}
            >
              {number}. <span lang={language}>{typesetText(item.prompt, language)}</span>
              {isGuessed && <small>{t.guessed}</small>}
              {told && (
                <small>
                  {told}{' '}
                  <button
                    type="button"
                    class="link"
                    aria-label={`${t.drop} ${number}`}
                    onClick={() => judge(item, 'dropped')}
                  >
                    {t.drop}
                  </button>
                </small>
              )}
            </SettledLine>
          );
        })}
      </ul>
    </details>
  );
}
