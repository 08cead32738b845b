import { useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import type { CardsText } from '../print/text/fr.ts';
import css from './AnswerCards.module.css';
import type { CardQuestion } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import { PollView } from './PollView.tsx';
import { createPoll } from './poll.ts';

export function AnswerCards({
  resolved,
  playableBank,
  cardsText,
}: ResolvedAssignmentProps & { cardsText: CardsText }) {
  const { router } = useApp();
  const shellText = useText();
  const t = cardsText.answerCards;
  const questions = useMemo(
    () =>
      resolved.items.flatMap((item, index): CardQuestion[] => {
        if (!item) return [];
        const slide = createSlide(
          item,
          playableBank.createShuffler(resolved.assignment.seed, item),
          createItemWords(shellText),
        );
        const isAnswerableByCard =
          slide.kind === 'pick' && slide.options.length <= cardLetters.length;
        return isAnswerableByCard ? [{ index, item, options: slide.options }] : [];
      }),
    [resolved, playableBank, shellText],
  );
  const { id, seats } = resolved.assignment;
  const poll = useMemo(
    () => createPoll(questions.length, seats, window.history.state?.[id]),
    [questions],
  );
  // in the tab's own history entry: a reload finds the item, and nothing is stored
  useSignalEffect(() => window.history.replaceState({ [id]: poll.itemIndex.value }, ''));
  const otherCount = resolved.items.filter(Boolean).length - questions.length;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  return (
    <div class={css.cards}>
      <h1>{t.title}</h1>
      <p>
        <b>{resolved.assignment.name}</b>
      </p>
      {unavailableCount > 0 && <p>{cardsText.missingItems(unavailableCount)}</p>}
      {questions.length > 0 && otherCount > 0 && (
        <p class="note">{t.unsuitableItems(otherCount)}</p>
      )}
      {questions.length > 0 ? (
        <PollView
          resolved={resolved}
          playableBank={playableBank}
          questions={questions}
          poll={poll}
          t={t}
        />
      ) : (
        <p role="alert">{t.noSuitableItem}</p>
      )}
      <p class={css.actions}>
        <a href={router.hashOf('print', id)}>{t.printCards}</a>{' '}
        <a href={router.hashOf('assignments')}>{t.allAssignments}</a>
      </p>
    </div>
  );
}
