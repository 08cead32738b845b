import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { saveText } from '../../shared/save-file.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { type SaveState, SaveStatus } from '../../ui/SaveStatus.tsx';
import { shareOrFallBack } from '../../ui/share.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import { compactCode, encodeResultCode, type ScoredSeat, scoreSeat } from '../result-code.ts';
import { encodeShortCode } from '../short-code.ts';
import type { ClassroomText } from '../text/fr.ts';
import { AttemptCorrection } from './AttemptCorrection.tsx';
import type { Attempt } from './attempt.ts';
import { countAnswered, unlockWordOf } from './attempt-state.ts';
import { ChangeSeat } from './ChangeSeat.tsx';
import { KeepAnswers } from './KeepAnswers.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment;
  playableBank: PlayableBank;
  attempt: Attempt;
  takenSeats: readonly number[];
  saveState: SaveState;
  t: ClassroomText['takeAssignment'];
  onLeave(): void;
  /** The correction is shown. */
  onCorrect(): void;
}

interface SectionProps extends Props {
  answers: SeatAnswers;
  scoredSeat: ScoredSeat;
}

export function AttemptResult(props: Props) {
  const { resolved, playableBank, attempt, saveState, t, onLeave } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useWakeLock();
  useLayoutEffect(() => heading.current?.focus(), []);
  const answers = attempt.result.value;
  const state = attempt.state.value;
  if (!answers || !state) return null;
  const scoredSeat = scoreSeat(resolved, answers, playableBank.engine.scoreResponse);
  return (
    <div class={css.take}>
      <header class={css.finished}>
        <h1 ref={heading} tabIndex={-1}>
          <b>{t.seat(answers.seat)}</b> {t.finished}
        </h1>
        <p>{t.answeredCount(countAnswered(state), attempt.order.value.length)}</p>
        <SaveStatus status={saveState} />
        {attempt.isEndedByClock.value && <p>{t.timeIsUp}</p>}
        {answers.corrected && <p>{t.correctedBefore[answers.corrected]}</p>}
      </header>
      <ResultCodes {...props} answers={answers} scoredSeat={scoredSeat} />
      <Correction {...props} answers={answers} scoredSeat={scoredSeat} />
      <ChangeSeat {...props} />
      <ConfirmButton
        label={t.eraseResult}
        question={t.eraseQuestion}
        confirmLabel={t.confirmErase}
        cancelLabel={t.cancelErase}
        onConfirm={onLeave}
      />
    </div>
  );
}

function ResultCodes({ resolved, playableBank, answers, scoredSeat, t }: SectionProps) {
  const resultCode = encodeResultCode(resolved, answers, sentenceIdsOf(playableBank.bank));
  const isSaved = useSignal(false);
  const shareFile = async () => {
    const fileName = `${t.fileName(answers.seat)}.txt`;
    const content = `${resultCode}\n`;
    const file = new File([content], fileName, { type: 'text/plain' });
    await shareOrFallBack({ files: [file] }, () => {
      saveText(fileName, 'text/plain', content);
      isSaved.value = true;
    });
  };
  return (
    <section class={css.result} aria-labelledby="result">
      <h2 id="result" class="hidden">
        {t.result}
      </h2>
      <div class={css.code}>
        <p>
          <span>{t.shortCode}</span> <b>{encodeShortCode(resolved, scoredSeat)}</b>
        </p>
        <QrCode content={resultCode} level="medium" label={t.qrLabel(answers.seat)} />
      </div>
      <p class="note">{t.resultNote}</p>
      <button type="button" class="quiet" onClick={shareFile}>
        {t.shareFile}
      </button>
      <p class="note" role="status">
        {isSaved.value && t.fileSaved}
      </p>
    </section>
  );
}

function Correction({ answers, scoredSeat, onCorrect, ...props }: SectionProps) {
  const { resolved, playableBank, attempt, t } = props;
  const isHeld = resolved.assignment.correction === 'held';
  const isOpen = useDraft(`correction-${answers.seat}`, !isHeld);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isHeld && isOpen.value) heading.current?.focus();
  }, [isOpen.value]);
  useEffect(() => {
    if (isOpen.value) onCorrect();
  }, [isOpen.value, answers.seat]);
  return (
    <section class={css.correction} aria-labelledby="correction">
      <h2 id="correction" ref={heading} tabIndex={-1}>
        {t.correction}
      </h2>
      {isOpen.value ? (
        <>
          <AttemptCorrection
            resolved={resolved}
            playableBank={playableBank}
            answers={answers}
            scoredSeat={scoredSeat}
            order={attempt.order.value}
            seed={attempt.shuffleSeed.value}
            t={t}
          />
          <KeepAnswers resolved={resolved} attempt={attempt} scoredSeat={scoredSeat} t={t} />
        </>
      ) : (
        <UnlockForm
          word={unlockWordOf(resolved.assignment)}
          t={t}
          onUnlock={() => {
            isOpen.value = true;
          }}
        />
      )}
    </section>
  );
}

function UnlockForm({ word, t, onUnlock }: { word: string; onUnlock(): void } & Pick<Props, 't'>) {
  const typedWord = useDraft('unlock', '');
  const isWrong = useSignal(false);
  return (
    <form
      class={css.actions}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        isWrong.value = compactCode(typedWord.value) !== word;
        if (!isWrong.value) return onUnlock();
        event.currentTarget.querySelector('input')?.focus();
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
          maxLength={20}
          required
          aria-describedby="word-note"
          aria-invalid={isWrong.value}
          value={typedWord}
          onInput={({ currentTarget }) => {
            typedWord.value = currentTarget.value;
            isWrong.value = false;
          }}
        />
      </label>
      <p id="word-note" role="status" class="note">
        {isWrong.value && t.wrongUnlockWord}
      </p>
      <button type="submit" class="quiet">
        {t.unlock}
      </button>
    </form>
  );
}
