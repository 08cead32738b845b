import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { getItemView } from '../../items/views.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { ItemTerms } from '../../question/GlossaryText.tsx';
import { Question } from '../../question/Question.tsx';
import { beginStep } from '../../ui/press-guard.ts';
import type { PlayText } from '../text/fr.ts';
import css from './RoundResult.module.css';

interface Props {
  items: readonly Item[];
  /** Of the round: some may have no other form. */
  missedCount: number;
  playableBank: PlayableBank;
  playText: PlayText;
}

/** On this page alone: what is answered here is not stored. */
export function MissedAgain({ items, missedCount, playableBank, playText }: Props) {
  const t = playText.missedAgain;
  const position = useSignal<number | undefined>(undefined);
  const rightCount = useSignal(0);
  const region = useRef<HTMLElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const at = position.value;
  const item = at === undefined ? undefined : items[at];
  const isDone = at !== undefined && !item;
  useEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);
  const openNext = () => {
    beginStep();
    position.value = (at ?? -1) + 1;
  };
  return (
    <section ref={region} class={css.again} aria-labelledby="missed-again">
      <h2 id="missed-again">{t.title}</h2>
      {at === undefined && (
        <>
          <p class="note">{t.lead(items.length, missedCount)}</p>
          <button type="button" class="quiet" onClick={openNext}>
            {t.start(items.length)}
          </button>
        </>
      )}
      {item && (
        <MissedItem
          key={item.id}
          item={item}
          playableBank={playableBank}
          nextLabel={at === items.length - 1 ? t.finish : t.next}
          onScore={(score) => {
            if (score >= 1) rightCount.value++;
          }}
          onNext={openNext}
        />
      )}
      {isDone && (
        <p ref={done} tabIndex={-1} class={css.note}>
          {t.done(rightCount.value, items.length)}
        </p>
      )}
    </section>
  );
}

interface MissedItemProps {
  item: Item;
  playableBank: PlayableBank;
  nextLabel: string;
  onScore(score: number): void;
  onNext(): void;
}

function MissedItem({ item, playableBank, nextLabel, onScore, onNext }: MissedItemProps) {
  const { game } = useApp();
  const { language } = game.front;
  const answer = useSignal<{ response: ItemResponse; score: number } | undefined>(undefined);
  const scoreResponse = (response: ItemResponse) => game.scoreResponse(item, response);
  return (
    <>
      <Question
        labelledBy="missed-again"
        shouldFocus={!answer.value}
        item={item}
        axis={game.axisOf(item)}
        attribution=""
        beforeOptions={<ItemTerms item={item} />}
        language={language}
        View={getItemView(item.type)}
        response={answer.value?.response}
        scoreResponse={scoreResponse}
        onRespond={(response) => {
          const score = scoreResponse(response);
          answer.value = { response, score };
          onScore(score);
        }}
        shuffle={playableBank.createShuffler(0, item)}
      />
      {answer.value && (
        <Feedback
          item={item}
          score={answer.value.score}
          isUnanswered={answer.value.response === ''}
          evidence={playableBank.evidenceForItem(item)}
          language={language}
          saveStatus={game.saveStatus}
          nextLabel={nextLabel}
          onNext={onNext}
        />
      )}
    </>
  );
}
