import { useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import type { CardsText } from '../print/text/fr.ts';
import type { ResolvedAssignmentProps } from '../screens.tsx';
import css from './AnswerCards.module.css';
import type { CardQuestion } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import { PollView } from './PollView.tsx';
import { createPoll } from './poll.ts';

/** A class without phones: cards that are held up, read by the teacher's camera. */
export function AnswerCards({
  resolved,
  playableBank: dossier,
  cardsText,
}: ResolvedAssignmentProps & { cardsText: CardsText }) {
  const app = useApp();
  const { router } = app;
  const shellText = useText();
  const t = cardsText.answerCards;
  const questions = useMemo(
    () =>
      resolved.items.flatMap((item, index): CardQuestion[] => {
        if (!item) return [];
        const slide = createSlide(
          item,
          dossier.createShuffler(resolved.assignment.seed, item),
          createItemWords(shellText),
        );
        const isAnswerableByCard =
          slide.kind === 'pick' && slide.options.length <= cardLetters.length;
        return isAnswerableByCard ? [{ index, item, options: slide.options }] : [];
      }),
    [resolved, dossier, shellText],
  );
  const { id, seats } = resolved.assignment;
  const poll = useMemo(
    () => createPoll(questions.length, seats, window.history.state?.[id]),
    [questions],
  );
  // with the tab's own place in its history: a reload finds the item, and nothing is kept
  useSignalEffect(() => window.history.replaceState({ [id]: poll.itemIndex.value }, ''));
  const otherCount = resolved.items.filter(Boolean).length - questions.length;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  return (
    <div class={css.cartes}>
      <h1>{t.title}</h1>
      <p>
        <b>{resolved.assignment.name}</b>
      </p>
      {unavailableCount > 0 && <p>{cardsText.missingItems(unavailableCount)}</p>}
      {questions.length > 0 && otherCount > 0 && (
        <p class="note">{t.unsuitableItems(otherCount)}</p>
      )}
      {questions.length > 0 ? (
        <PollView {...{ app, resolved, dossier, cardsText, questions, poll }} />
      ) : (
        <p role="alert">{t.noSuitableItem}</p>
      )}
      <p class={css.ways}>
        <a href={router.hashOf('print', id)}>{t.printCards}</a>{' '}
        <a href={router.hashOf('assignments')}>{t.allAssignments}</a>
      </p>
    </div>
  );
}
