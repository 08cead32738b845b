import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import type { Assignment } from '../assignment.ts';
import { assignmentKey, pollDraftName } from '../classroom-store.ts';
import { DraftNote } from '../DraftNote.tsx';
import { ErasedNote } from '../ErasedNote.tsx';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import { CARDS_ONLY } from '../print/sheets.ts';
import type { CardsText } from '../print/text/fr.ts';
import { type KeptDraft, useKeptDraft } from '../use-kept-draft.ts';
import css from './AnswerCards.module.css';
import type { CardQuestion } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import { PollView } from './PollView.tsx';
import { createPoll } from './poll.ts';
import { formatPollDraft, type PollDraft, parsePollDraft } from './poll-draft.ts';

function usePoll(
  { id, seats }: Assignment,
  questions: readonly CardQuestion[],
  keptDraft: KeptDraft,
) {
  const { draft, setDraft, forgetKept } = useKeptDraft<PollDraft>(
    pollDraftName(id),
    keptDraft,
    assignmentKey(id),
  );
  const itemIds = questions.map(({ item }) => item.id);
  const restored = useMemo(() => parsePollDraft(itemIds, draft.peek(), seats), [questions]);
  const poll = useMemo(
    () => createPoll(questions.length, seats, window.history.state?.[id], restored),
    [questions],
  );
  useSignalEffect(() => {
    const next = formatPollDraft(itemIds, poll.questions.value);
    // the camera sees the same cards many times a second
    if (JSON.stringify(next) !== JSON.stringify(draft.peek())) setDraft(next);
  });
  // in the tab's own history entry, for a reload
  useSignalEffect(() => window.history.replaceState({ [id]: poll.itemIndex.value }, ''));
  return { poll, forgetKept, isRestored: useSignal(restored.size > 0) };
}

function useCardQuestions({ resolved, playableBank }: ResolvedAssignmentProps) {
  const shellText = useText();
  return useMemo(
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
}

export function AnswerCards({
  resolved,
  playableBank,
  cardsText,
  classroomText,
  keptDraft,
}: ClassroomTexts & ResolvedAssignmentProps & { cardsText: CardsText; keptDraft: KeptDraft }) {
  const { router } = useApp();
  const t = cardsText.answerCards;
  const questions = useCardQuestions({ resolved, playableBank });
  const { id } = resolved.assignment;
  const { poll, forgetKept, isRestored } = usePoll(resolved.assignment, questions, keptDraft);
  const heading = useRef<HTMLHeadingElement>(null);
  const otherCount = resolved.items.filter(Boolean).length - questions.length;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  return (
    <div class={css.cards}>
      <ErasedNote id={id} t={classroomText.savedAssignment} />
      <h1 ref={heading} tabIndex={-1}>
        {t.title}
      </h1>
      {isRestored.value && (
        <DraftNote
          text={t.restored}
          t={t}
          onStartOver={() => {
            poll.startOver();
            isRestored.value = false;
            heading.current?.focus();
          }}
        />
      )}
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
          onSaved={forgetKept}
          t={t}
        />
      ) : (
        <p role="alert">{t.noSuitableItem}</p>
      )}
      <p class={css.actions}>
        <a href={router.hashOf('print', id + CARDS_ONLY)}>{t.printCards}</a>{' '}
        <a href={router.hashOf('assignments')}>{t.allAssignments}</a>
      </p>
    </div>
  );
}
