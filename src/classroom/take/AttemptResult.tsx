import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { type SaveState, SaveStatus } from '../../question/Feedback.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import { encodeResultCode, encodeShortCode, scoreSeat } from '../result-code.ts';
import type { ClassroomText } from '../text/fr.ts';
import { AttemptReview } from './AttemptReview.tsx';
import type { Attempt } from './attempt.ts';
import { unlockWordOf } from './attempt-state.ts';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment;
  dossier: PlayableBank;
  attempt: Attempt;
  saveState: SaveState;
  classroomText: ClassroomText;
  onLeave(): void;
}

/** The result of a seat: a code to show, a short one to say, a file to share; then what was right. */
export function AttemptResult({
  resolved,
  dossier,
  attempt,
  saveState,
  classroomText,
  onLeave,
}: Props) {
  const t = classroomText.takeAssignment;
  const heading = useRef<HTMLHeadingElement>(null);
  const typedWord = useSignal('');
  const lockState = useSignal<'shut' | 'wrong' | 'open'>(
    resolved.assignment.correction === 'held' ? 'shut' : 'open',
  );
  const isConfirmingLeave = useSignal(false);
  const correctionHeading = useRef<HTMLHeadingElement>(null);
  /** Goes to whichever button keeps everything: the one that asks, or the one that says no. */
  const keepButton = useRef<HTMLButtonElement>(null);
  useWakeLock();
  // what was pressed is gone: the keyboard goes on with what stands there now
  const hasRendered = useRef(false);
  useLayoutEffect(() => {
    (hasRendered.current ? keepButton : heading).current?.focus();
    hasRendered.current = true;
  }, [isConfirmingLeave.value]);
  useLayoutEffect(() => {
    if (lockState.value === 'open' && resolved.assignment.correction === 'held')
      correctionHeading.current?.focus();
  }, [lockState.value]);
  const answers = attempt.result.value;
  if (!answers) return null;
  const scoredSeat = scoreSeat(resolved, answers, dossier.engine.scoreResponse);
  const resultCode = encodeResultCode(resolved, answers);
  const answeredCount = answers.given.filter(Boolean).length;
  const shareFile = async () => {
    const fileName = `${t.fileName(answers.seat)}.txt`;
    const file = new File([`${resultCode}\n`], fileName, { type: 'text/plain' });
    if (navigator.canShare?.({ files: [file] })) {
      // put away by the pupil: the code stands on the page
      await navigator.share({ files: [file] }).catch(() => {});
      return;
    }
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(file);
    anchor.download = fileName;
    anchor.click();
    URL.revokeObjectURL(anchor.href);
  };
  return (
    <div class={css.devoir}>
      <h1 ref={heading} tabIndex={-1}>
        {t.finished}
      </h1>
      <p>
        {t.seat(answers.seat)}, {t.answeredCount(answeredCount, attempt.order.value.length)}
      </p>
      <SaveStatus saved={saveState} />
      {attempt.isEndedByClock.value && <p>{t.timeIsUp}</p>}
      <section class={css.result} aria-labelledby="result">
        <h2 id="result">{t.result}</h2>
        <p>{t.resultNote}</p>
        <div class={css.code}>
          <QrCode content={resultCode} level="medium" label={t.qrLabel(answers.seat)} />
        </div>
        <p class={css.short}>
          <span>{t.shortCode}</span> <b>{encodeShortCode(resolved, scoredSeat)}</b>
        </p>
        <button type="button" class="quiet" onClick={shareFile}>
          {t.shareFile}
        </button>
      </section>
      <section class={css.correction} aria-labelledby="correction">
        <h2 id="correction" ref={correctionHeading} tabIndex={-1}>
          {t.correction}
        </h2>
        {lockState.value === 'open' ? (
          <AttemptReview
            resolved={resolved}
            dossier={dossier}
            answers={answers}
            scoredSeat={scoredSeat}
            order={attempt.order.value}
            seed={attempt.shuffleSeed.value}
            t={t}
          />
        ) : (
          <form
            class={css.ways}
            onSubmit={(event) => {
              event.preventDefault();
              const isCorrectWord =
                typedWord.value.trim().toUpperCase() === unlockWordOf(resolved.assignment);
              lockState.value = isCorrectWord ? 'open' : 'wrong';
            }}
          >
            <p>{t.correctionHeld}</p>
            <label class="field">
              {t.unlockWord}
              <input
                type="text"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                maxLength={8}
                required
                value={typedWord}
                onInput={({ currentTarget }) => {
                  typedWord.value = currentTarget.value;
                }}
              />
            </label>
            <p role="status" class="note">
              {lockState.value === 'wrong' && t.wrongUnlockWord}
            </p>
            <button type="submit" class="quiet">
              {t.unlock}
            </button>
          </form>
        )}
      </section>
      {isConfirmingLeave.value ? (
        <fieldset class={css.confirm}>
          <legend>{t.eraseQuestion}</legend>
          <button type="button" class="action" onClick={onLeave}>
            {t.confirmErase}
          </button>
          <button
            ref={keepButton}
            type="button"
            class="quiet"
            onClick={() => {
              isConfirmingLeave.value = false;
            }}
          >
            {t.cancelErase}
          </button>
        </fieldset>
      ) : (
        <button
          ref={keepButton}
          type="button"
          class="quiet"
          onClick={() => {
            isConfirmingLeave.value = true;
          }}
        >
          {t.eraseResult}
        </button>
      )}
    </div>
  );
}
