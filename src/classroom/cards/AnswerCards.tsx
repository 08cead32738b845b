import { useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { formatHash } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../slide.ts';
import { createSlideLabels } from '../slide-words.ts';
import { type LoadedAssignment, WithAssignment } from '../WithAssignment.tsx';
import css from './AnswerCards.module.css';
import type { CardQuestion } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import { PollView } from './PollView.tsx';
import { createPoll } from './poll.ts';

/** A class without phones: cards that are held up, read by the teacher's camera. */
export const AnswerCards = ({ app }: { app: AppContext }) => (
  <WithAssignment app={app} pickTitle={({ answerCards }) => answerCards.title}>
    {(loaded) => <PollScreen app={app} {...loaded} />}
  </WithAssignment>
);

function PollScreen({ app, resolved, dossier, cardsText }: LoadedAssignment & { app: AppContext }) {
  const shellText = useText();
  const t = cardsText.answerCards;
  const questions = useMemo(
    () =>
      resolved.items.flatMap((item, index): CardQuestion[] => {
        if (!item) return [];
        const slide = createSlide(
          item,
          dossier.createShuffler(resolved.assignment.seed, item),
          createSlideLabels(shellText),
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
        <a href={formatHash('imprimer', id)}>{t.printCards}</a>{' '}
        <a href={formatHash('classe')}>{t.allAssignments}</a>
      </p>
    </div>
  );
}
