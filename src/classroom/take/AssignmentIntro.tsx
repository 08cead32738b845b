import { useSignal } from '@preact/signals';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { AttemptState } from './attempt-state.ts';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment;
  front: FrontPageData;
  /** What somebody did of this set here before. */
  storedAttempt: AttemptState | undefined;
  /** Whether the device keeps anything. */
  isStorageAvailable: boolean;
  classroomText: ClassroomText;
  onResume(attempt: AttemptState): void;
  onStart(seat: number): void;
}

/** What a link holds, told before anything begins; and the seat, typed or drawn. */
export function AssignmentIntro({
  resolved,
  front,
  storedAttempt,
  isStorageAvailable,
  classroomText,
  onResume,
  onStart,
}: Props) {
  const t = classroomText.takeAssignment;
  const { assignment, items, missingCount, changedCount } = resolved;
  const itemCount = items.filter(Boolean).length;
  const typedSeat = useSignal('');
  const seatNote = useSignal<'none' | 'drawn' | 'wrong'>('none');
  const isTakingOtherSeat = useSignal(false);
  const seat = /^\d{1,2}$/.test(typedSeat.value.trim()) ? Number(typedSeat.value) : 0;
  const isValidSeat = seat >= 1 && seat <= assignment.seats;
  const drawSeat = () => {
    const [randomNumber = 0] = crypto.getRandomValues(new Uint32Array(1));
    typedSeat.value = String((randomNumber % assignment.seats) + 1);
    seatNote.value = 'drawn';
  };
  const answeredCount = storedAttempt?.given.filter(Boolean).length ?? 0;
  return (
    <div class={css.devoir}>
      <h1>{t.title}</h1>
      <section aria-labelledby="holds">
        <h2 id="holds">{t.contentsTitle}</h2>
        <ul class={css.holds}>
          <li>{t.itemCount(itemCount)}</li>
          <li>{t.aboutArticle(front.title)}</li>
          <li>
            {assignment.minutes === undefined ? t.noTimeLimit : t.timeLimit(assignment.minutes)}
          </li>
          {assignment.minutes !== undefined && assignment.stretch && <li>{t.extraTimeNote}</li>}
          <li>{t.briefs[assignment.book]}</li>
          {assignment.evidence && <li>{t.asksEvidence}</li>}
          {assignment.confidence && <li>{t.asksConfidence}</li>}
          <li>{t.orders[assignment.order]}</li>
          <li>{t.corrections[assignment.correction]}</li>
        </ul>
        {itemCount > 0 && missingCount > 0 && (
          <p class={css.warning}>{t.missingItems(missingCount)}</p>
        )}
        {changedCount > 0 && <p class={css.warning}>{t.changedItems(changedCount)}</p>}
      </section>
      <p class="note">{isStorageAvailable ? t.privacyNote : t.notSaved}</p>
      {itemCount === 0 && <p role="alert">{t.noItems}</p>}
      {itemCount > 0 && storedAttempt && !isTakingOtherSeat.value && (
        <div class={css.ways}>
          <p>{t.attemptFound(storedAttempt.seat, answeredCount, itemCount)}</p>
          <button type="button" class="action" onClick={() => onResume(storedAttempt)}>
            {t.resume(storedAttempt.seat)}
          </button>
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
      {itemCount > 0 && (!storedAttempt || isTakingOtherSeat.value) && (
        <form
          class={css.ways}
          onSubmit={(event) => {
            event.preventDefault();
            if (isValidSeat) onStart(seat);
            else seatNote.value = 'wrong';
          }}
        >
          {storedAttempt && <p>{t.otherSeatNote}</p>}
          <div class={css.seat}>
            <label class="field">
              {t.seatLabel}
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={2}
                required
                aria-describedby="seat-note"
                aria-invalid={seatNote.value === 'wrong'}
                value={typedSeat}
                onInput={({ currentTarget }) => {
                  typedSeat.value = currentTarget.value;
                  seatNote.value = 'none';
                }}
              />
            </label>
            <button type="button" class="quiet" onClick={drawSeat}>
              {t.drawSeat}
            </button>
          </div>
          <p id="seat-note" role="status" class="note">
            {seatNote.value === 'none' && t.seatHint(assignment.seats)}
            {seatNote.value === 'drawn' && t.drawnSeat(seat)}
            {seatNote.value === 'wrong' && t.seatWrong(assignment.seats)}
          </p>
          <button type="submit" class="action">
            {t.start}
          </button>
        </form>
      )}
    </div>
  );
}
