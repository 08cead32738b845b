import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import { useCamera } from '../../qr/use-camera.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import { EvidenceQuotes } from '../present/SlideEvidence.tsx';
import type { CardsText } from '../print/text/fr.ts';
import type { ResolvedAssignmentProps } from '../screens.tsx';
import css from './AnswerCards.module.css';
import { type CardQuestion, type LettersBySeat, mergeCardVotes } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import type { Poll, PollStep } from './poll.ts';
import { openCardReader } from './start-worker.ts';
import { confirmedSeats, countByLetter } from './vote.ts';

interface Props {
  app: AppContext;
  resolved: ResolvedAssignmentProps['resolved'];
  dossier: ResolvedAssignmentProps['playableBank'];
  cardsText: CardsText;
  questions: readonly CardQuestion[];
  poll: Poll;
}

/** One item, and the cards that answer it: who has been read, and no letter before all may see the shares. */
export function PollView({ app, resolved, dossier, cardsText, questions, poll }: Props) {
  const t = cardsText.answerCards;
  const camera = useCamera({ openReader: openCardReader, onFound: poll.addFrame });
  const promptHeading = useRef<HTMLHeadingElement>(null);
  const cameraButton = useRef<HTMLButtonElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const lastShown = useRef<{ at: number; step: PollStep } | undefined>(undefined);
  useWakeLock();
  const questionIndex = poll.itemIndex.value;
  const step = poll.step.value;
  const { seats } = resolved.assignment;
  const seatsRead = confirmedSeats(poll.votes.value);
  const question = questions[questionIndex];
  // what was pressed is gone, or tells of another item: the keyboard goes on with what stands there now
  useEffect(() => {
    const previous = lastShown.current;
    lastShown.current = { at: questionIndex, step };
    if (!previous || (previous.at === questionIndex && previous.step === step)) return;
    if (previous.at === questionIndex && nextButton.current) nextButton.current.focus();
    else promptHeading.current?.focus();
  }, [questionIndex, step]);
  if (!question) return null;
  const { isOpen } = camera;
  const moveBy = (offset: number) => {
    camera.close();
    poll.moveBy(offset);
  };
  const cameraError = t.refusals[camera.state as keyof typeof t.refusals];
  return (
    <section class={css.poll} aria-labelledby="progress">
      <p id="progress" class="note">
        {t.progress(questionIndex + 1, questions.length)}
      </p>
      <h2 ref={promptHeading} tabIndex={-1} lang={dossier.bank.language}>
        {question.item.prompt}
      </h2>
      <PollOptions ballot={question} poll={poll} cardsText={cardsText} />
      {step === 'answer' && (
        <div lang={dossier.bank.language}>
          <p>{question.item.explanation}</p>
          <EvidenceQuotes evidence={dossier.evidenceForItem(question.item)} />
        </div>
      )}
      {step === 'read' && (
        <>
          <ol class={css.seats} aria-label={t.seats}>
            {Array.from({ length: seats }, (_, index) => index + 1).map((seat) => (
              <li
                key={seat}
                data-read={seatsRead.includes(seat)}
                aria-label={t.seatState(seat, seatsRead.includes(seat))}
              >
                {seat}
              </li>
            ))}
          </ol>
          <p role="status">
            {cameraError ??
              (camera.state === 'opening' ? t.opening : t.readCount(seatsRead.length, seats))}{' '}
            {!cameraError && seatsRead.length === seats && t.allRead}
          </p>
        </>
      )}
      <video
        ref={camera.video}
        class={css.video}
        hidden={!isOpen}
        muted
        playsInline
        aria-label={t.videoLabel}
      />
      {step === 'read' && (
        <>
          <button
            type="button"
            ref={cameraButton}
            class={!isOpen && seatsRead.length > 0 ? 'quiet' : 'action'}
            onClick={isOpen ? camera.close : camera.open}
          >
            {isOpen ? t.stopReading : seatsRead.length > 0 ? t.readMore : t.readCards}
          </button>
          <p class="note">{t.lead}</p>
          <p class="note">{isOpen ? t.blurredNote : t.privacyNote}</p>
          {!isOpen && (
            <label class="field">
              {t.choosePictures}
              <input
                type="file"
                accept="image/*"
                multiple
                onChange={({ currentTarget }) => {
                  void camera.look([...(currentTarget.files ?? [])]);
                  // the same picture may be chosen again
                  currentTarget.value = '';
                }}
              />
            </label>
          )}
          {!isOpen && seatsRead.length > 0 && (
            <>
              <button type="button" class="action" onClick={() => poll.showStep('shares')}>
                {t.showShares}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  poll.resetVotes();
                  cameraButton.current?.focus();
                }}
              >
                {t.restartItem}
              </button>
            </>
          )}
        </>
      )}
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
      {step !== 'read' && (
        <SaveCardAnswers
          key={questionIndex}
          {...{ app, resolved, dossier, cardsText, questions, poll }}
        />
      )}
      <div class={css.turns}>
        <button
          type="button"
          class="quiet"
          disabled={questionIndex === 0}
          onClick={() => moveBy(-1)}
        >
          {t.previous}
        </button>
        <button
          type="button"
          ref={step === 'answer' && questionIndex < questions.length - 1 ? nextButton : null}
          class={step === 'answer' ? 'action' : 'quiet'}
          disabled={questionIndex === questions.length - 1}
          onClick={() => moveBy(1)}
        >
          {t.next}
        </button>
      </div>
    </section>
  );
}

/** The options by their letters; with their shares, once these are shown, and what was right. */
function PollOptions({
  ballot: question,
  poll,
  cardsText,
}: { ballot: CardQuestion } & Pick<Props, 'poll' | 'cardsText'>) {
  const { locale, item: itemText } = useText();
  const t = cardsText.answerCards;
  const step = poll.step.value;
  const letterCounts = countByLetter(poll.votes.value);
  const total = Object.values(letterCounts).reduce((sum, one) => sum + one, 0);
  const unmatchedCount = cardLetters
    .slice(question.options.length)
    .reduce((sum, letter) => sum + letterCounts[letter], 0);
  const percentFormat = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (
    <>
      {step !== 'read' && <p>{t.sharesTitle(total)}</p>}
      <ol class={css.options}>
        {question.options.map(({ id, text, isCorrect: isRight }, index) => {
          const sum = letterCounts[cardLetters[index] ?? 'A'];
          return (
            <li key={id} data-right={step === 'answer' && isRight}>
              <b>{itemText.letters[index]}</b>
              <span>
                {text}
                {step === 'answer' && isRight && <em> ({t.correctAnswer})</em>}
                {step !== 'read' && total > 0 && (
                  <span class={css.share}>
                    <meter min={0} max={total} value={sum} aria-hidden="true" />
                    {t.optionShare(sum, percentFormat.format(sum / total))}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {step !== 'read' && unmatchedCount > 0 && (
        <p class="note">{t.invalidLetters(unmatchedCount)}</p>
      )}
    </>
  );
}

/** Keeps what all cards said so far as results of their seats, when the teacher wants that. */
function SaveCardAnswers({ app, resolved, dossier, cardsText, questions, poll }: Props) {
  const t = cardsText.answerCards;
  const statusMessage = useSignal('');
  const saveAnswers = async () => {
    try {
      const store = await loadClassroomStore(app);
      const lettersByQuestion = questions.map(
        (question, index): readonly [CardQuestion, LettersBySeat] => {
          const votes = [...(poll.votesByItem.value.get(index) ?? [])];
          return [
            question,
            new Map(
              votes.flatMap(([seat, { confirmedLetter: letter }]) =>
                letter ? [[seat, cardLetters.indexOf(letter)] as const] : [],
              ),
            ),
          ];
        },
      );
      const sentenceIds = sentenceIdsOf(dossier.bank);
      const results = mergeCardVotes(
        resolved,
        lettersByQuestion,
        await store.listResults(resolved.assignment.id),
        sentenceIds,
      );
      await store.saveResults(results);
      statusMessage.value = t.savedSeats(results.length);
    } catch {
      statusMessage.value = t.saveFailed;
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={saveAnswers}>
        {t.saveForReport}
      </button>
      <p role="status" class="note">
        {statusMessage.value}
      </p>
    </>
  );
}
