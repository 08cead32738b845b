import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useCamera } from '../../qr/use-camera.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { GLANCE_MS, useStep } from '../../ui/press-guard.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import type { CardsText } from '../print/text/fr.ts';
import css from './AnswerCards.module.css';
import { CameraPanel } from './CameraPanel.tsx';
import type { CardQuestion } from './card-answers.ts';
import { PollQuestion } from './PollQuestion.tsx';
import type { Poll, PollStep } from './poll.ts';
import { SaveAnswers } from './SaveAnswers.tsx';
import { openCardReader } from './start-worker.ts';
import type { CardSighting } from './vote.ts';

interface Props extends ResolvedAssignmentProps {
  questions: readonly CardQuestion[];
  poll: Poll;
  onSaved(): void;
  t: CardsText['answerCards'];
}

function usePollCamera(poll: Poll) {
  const camera = useCamera<readonly CardSighting[]>({
    openReader: openCardReader,
    // pictures are chosen while the camera is shut
    onFound: (frame) => (camera.isOpen ? poll.addFrame(frame) : poll.addPhoto(frame)),
  });
  return camera;
}

/** As on the projector and on the sheets, where what has no letter is asked too. */
const placeOf = (
  { index }: CardQuestion,
  { items }: Props['resolved'],
): [number: number, count: number] => [
  items.slice(0, index + 1).filter(Boolean).length,
  items.filter(Boolean).length,
];

/** Before the shares are shown, the class sees who has been read but no letter. */
export function PollView({ resolved, playableBank, questions, poll, onSaved, t }: Props) {
  const camera = usePollCamera(poll);
  const promptHeading = useRef<HTMLHeadingElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  useWakeLock();
  const questionIndex = poll.itemIndex.value;
  const step = poll.step.value;
  useStep(`${questionIndex} ${step}`, GLANCE_MS);
  useFocusAfterStep(questionIndex, step, (isSameQuestion) =>
    isSameQuestion && nextButton.current ? nextButton.current : promptHeading.current,
  );
  const question = questions[questionIndex];
  const seatCount = resolved.assignment.seats;
  if (!question) return null;
  return (
    <section class={css.poll} aria-labelledby="progress">
      <p id="progress" class="note">
        {t.progress(...placeOf(question, resolved))}
      </p>
      <h2 ref={promptHeading} tabIndex={-1} lang={playableBank.bank.language}>
        <MarkedText text={question.item.prompt} />
      </h2>
      <PollQuestion question={question} poll={poll} playableBank={playableBank} t={t} />
      {step === 'read' ? (
        <CameraPanel key={questionIndex} {...{ camera, poll, seatCount, t }} />
      ) : (
        <>
          {step === 'shares' && (
            <button
              type="button"
              ref={nextButton}
              class="action"
              onClick={() => poll.showStep('answer')}
            >
              {t.showAnswer}
            </button>
          )}
          <SaveAnswers
            key={questionIndex}
            resolved={resolved}
            questions={questions}
            poll={poll}
            onSaved={onSaved}
            t={t}
          />
        </>
      )}
      <PollNavigation
        poll={poll}
        questionCount={questions.length}
        nextButton={nextButton}
        t={t}
        onMove={(offset) => {
          camera.close();
          poll.moveBy(offset);
        }}
      />
    </section>
  );
}

interface PollNavigationProps extends Pick<Props, 'poll' | 't'> {
  questionCount: number;
  nextButton: RefObject<HTMLButtonElement | null>;
  onMove(offset: number): void;
}

function PollNavigation({ poll, questionCount, nextButton, t, onMove }: PollNavigationProps) {
  const isFirst = poll.itemIndex.value === 0;
  const isLast = poll.itemIndex.value === questionCount - 1;
  const isAnswerShown = poll.step.value === 'answer';
  return (
    <div class={css.navigation}>
      <button type="button" class="quiet" disabled={isFirst} onClick={() => onMove(-1)}>
        {t.previous}
      </button>
      <button
        type="button"
        ref={isAnswerShown && !isLast ? nextButton : null}
        class={isAnswerShown ? 'action' : 'quiet'}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        {t.next}
      </button>
    </div>
  );
}

function useFocusAfterStep(
  questionIndex: number,
  step: PollStep,
  findTarget: (isSameQuestion: boolean) => HTMLElement | null,
) {
  const lastShown = useRef<{ questionIndex: number; step: PollStep } | undefined>(undefined);
  useEffect(() => {
    const previous = lastShown.current;
    lastShown.current = { questionIndex, step };
    if (!previous) return;
    const isSameQuestion = previous.questionIndex === questionIndex;
    if (!isSameQuestion || previous.step !== step) findTarget(isSameQuestion)?.focus();
  }, [questionIndex, step]);
}
