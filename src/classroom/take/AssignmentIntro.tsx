import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { FrontPageData } from '../../bank/front-page.ts';
import { shouldAskEvidence } from '../../engine/score-evidence.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { readWholeNumber } from '../../shared/digits.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import {
  type AttemptState,
  chooseFreeSeat,
  countAnswered,
  isFinishedAttempt,
} from './attempt-state.ts';
import { KeepAsTeacher } from './KeepAsTeacher.tsx';
import { SeatInput } from './SeatInput.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment;
  front: FrontPageData;
  storedAttempts: readonly AttemptState[];
  isStorageAvailable: boolean;
  /** This device has shown the correction of the set. */
  hasCorrected?: boolean;
  t: ClassroomText['takeAssignment'];
  onResume(attempt: AttemptState): void;
  onStart(seat: number): void;
}

export function AssignmentIntro(props: Props) {
  const { resolved, storedAttempts, isStorageAvailable, t, onResume } = props;
  const itemCount = resolved.items.filter(Boolean).length;
  const isTakingOtherSeat = useDraft('other-seat', false);
  const hasStored = storedAttempts.length > 0;
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(isTakingOtherSeat.value, () => box.current?.querySelector('input'));
  return (
    <div ref={box} class={css.take}>
      <h1>{t.title}</h1>
      <AssignmentSummary {...props} itemCount={itemCount} />
      {itemCount === 0 && <p role="alert">{t.noItems}</p>}
      {itemCount > 0 && hasStored && !isTakingOtherSeat.value && (
        <div class={css.actions}>
          {storedAttempts.map((stored) => {
            const { seat, begun } = stored;
            const isFinished = isFinishedAttempt(resolved, stored);
            const found = isFinished ? t.finishedAttemptFound : t.attemptFound;
            return (
              <Fragment key={`${seat}-${begun}`}>
                <p>{found(seat, countAnswered(stored), itemCount)}</p>
                <button type="button" class="action" onClick={() => onResume(stored)}>
                  {nameResuming(resolved, stored, t)}
                </button>
              </Fragment>
            );
          })}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              isTakingOtherSeat.value = true;
            }}
          >
            {t.takeOtherSeat}
          </button>
        </div>
      )}
      {itemCount > 0 && (!hasStored || isTakingOtherSeat.value) && (
        <SeatForm {...props} seats={resolved.assignment.seats} />
      )}
      <p class="note">{isStorageAvailable ? t.privacyNote : t.notSaved}</p>
      <AssignmentContents {...props} />
      <KeepAsTeacher assignment={resolved.assignment} t={t} />
    </div>
  );
}

const nameResuming = (resolved: ResolvedAssignment, attempt: AttemptState, t: Props['t']) =>
  isFinishedAttempt(resolved, attempt) ? t.seeResult(attempt.seat) : t.resume(attempt.seat);

/** Short, so that the field for the number and the way on fit on a phone below it. */
function AssignmentSummary({ resolved, front, itemCount, t }: Props & { itemCount: number }) {
  const { assignment, missingCount, changedCount } = resolved;
  const { minutes } = assignment;
  return (
    <>
      <p class={css.article}>
        <MarkedText text={front.title} />
        {front.isLocal && ` ${t.madeByHand}`}
      </p>
      <p>
        {[
          t.itemCount(itemCount),
          minutes === undefined ? t.noTimeLimit : t.timeLimit(minutes),
        ].join(' · ')}
      </p>
      {itemCount > 0 && missingCount > 0 && (
        <p class={css.warning}>{t.missingItems(missingCount)}</p>
      )}
      {changedCount > 0 && <p class={css.warning}>{t.changedItems(changedCount)}</p>}
    </>
  );
}

function AssignmentContents({ resolved, t }: Props) {
  const { assignment, items } = resolved;
  const asksEvidence =
    assignment.evidence && items.some((item) => item !== undefined && shouldAskEvidence(item));
  const isCorrectedAtOnce = assignment.correction === 'at-once';
  const isEvidenceLater = asksEvidence && assignment.book === 'closed' && !isCorrectedAtOnce;
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">{t.contentsTitle}</h2>
      <ul class={css.contents}>
        {assignment.minutes !== undefined && assignment.stretch && <li>{t.extraTimeNote}</li>}
        <li>{t.briefs[assignment.book]}</li>
        {asksEvidence && <li>{isEvidenceLater ? t.asksEvidenceLater : t.asksEvidence}</li>}
        {assignment.confidence && <li>{t.asksConfidence}</li>}
        <li>{t.orders[assignment.order]}</li>
        <li>{t.changes[isCorrectedAtOnce ? 'no' : isEvidenceLater ? 'untilProofs' : 'yes']}</li>
        <li>{t.corrections[assignment.correction]}</li>
      </ul>
    </section>
  );
}

interface SeatFormProps extends Props {
  seats: number;
}

function SeatForm(props: SeatFormProps) {
  const { resolved, seats, storedAttempts, hasCorrected, t, onResume, onStart } = props;
  const typedSeat = useDraft('seat', '');
  const seatNote = useSignal<'none' | 'drawn' | 'wrong' | 'taken'>('none');
  const seat = readWholeNumber(typedSeat.value, seats);
  const earlier = storedAttempts.find((stored) => stored.seat === seat);
  const noteTexts = {
    none: t.seatHint(seats),
    drawn: seat !== undefined && t.drawnSeat(seat),
    wrong: t.seatWrong(seats),
    taken: seat !== undefined && t.seatTaken(seat),
  };
  const hasFreeSeat = chooseFreeSeat(seats, storedAttempts, 0) !== undefined;
  const drawSeat = () => {
    const [randomNumber = 0] = crypto.getRandomValues(new Uint32Array(1));
    typedSeat.value = String(chooseFreeSeat(seats, storedAttempts, randomNumber));
    seatNote.value = 'drawn';
  };
  return (
    <form
      class={css.actions}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (seat !== undefined && !earlier) return onStart(seat);
        seatNote.value = earlier ? 'taken' : 'wrong';
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      {storedAttempts.length > 0 && <p>{t.otherSeatNote}</p>}
      {hasCorrected && <p>{t.correctedNote}</p>}
      <div class={css.seat}>
        <SeatInput
          label={t.seatLabel}
          typed={typedSeat}
          noteId="seat-note"
          isWrong={seatNote.value === 'wrong'}
          onInput={() => {
            seatNote.value = 'none';
          }}
        />
        <button type="button" class="quiet" disabled={!hasFreeSeat} onClick={drawSeat}>
          {t.drawSeat}
        </button>
      </div>
      <p id="seat-note" role="status" class={seatNote.value === 'wrong' ? 'problem' : 'note'}>
        {noteTexts[seatNote.value]}
      </p>
      {seatNote.value === 'taken' && earlier && (
        <button type="button" class="quiet" onClick={() => onResume(earlier)}>
          {nameResuming(resolved, earlier, t)}
        </button>
      )}
      <button type="submit" class="action">
        {t.start}
      </button>
    </form>
  );
}
