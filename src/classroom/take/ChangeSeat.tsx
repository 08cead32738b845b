import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readWholeNumber } from '../../shared/digits.ts';
import { useStep } from '../../ui/press-guard.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { SeatInput } from './SeatInput.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: Pick<ResolvedAssignment, 'assignment'>;
  attempt: Pick<Attempt, 'state' | 'changeSeat'>;
  /** Of other attempts on this device. */
  takenSeats: readonly number[];
  /** Instead of the words for it. */
  label?: string;
  t: ClassroomText['takeAssignment'];
}

/** A wrong number costs no answer. */
export function ChangeSeat(props: Props) {
  const { attempt, label, t } = props;
  const isOpen = useDraft('changing-seat', false);
  const box = useRef<HTMLDivElement>(null);
  useStep(isOpen.value);
  const { seat = 0, moved } = attempt.state.value ?? {};
  useFocusOnChange(isOpen.value, () =>
    box.current?.querySelector<HTMLElement>(isOpen.value ? 'input' : 'button'),
  );
  const setOpen = (value: boolean) => () => {
    isOpen.value = value;
  };
  return (
    <div ref={box}>
      <p role="status" class="hidden">
        {moved && t.seat(seat)}
      </p>
      {isOpen.value ? (
        <SeatNumberForm {...props} onClose={setOpen(false)} />
      ) : (
        <button
          type="button"
          class="link"
          aria-label={label && t.changeSeat(seat)}
          onClick={setOpen(true)}
        >
          {label ?? t.changeSeat(seat)}
        </button>
      )}
    </div>
  );
}

function SeatNumberForm({
  resolved,
  attempt,
  takenSeats,
  t,
  onClose,
}: Props & { onClose(): void }) {
  const { seats } = resolved.assignment;
  const typedSeat = useDraft('changed-seat', '');
  const problem = useSignal('');
  const seat = readWholeNumber(typedSeat.value, seats);
  const close = () => {
    typedSeat.value = '';
    onClose();
  };
  return (
    <form
      class={css.actions}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (seat !== undefined && !takenSeats.includes(seat)) {
          attempt.changeSeat(seat);
          return close();
        }
        problem.value = seat === undefined ? t.seatWrong(seats) : t.seatTaken(seat);
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <SeatInput
        label={t.rightSeat}
        typed={typedSeat}
        noteId="changed-seat-note"
        isWrong={problem.value !== ''}
        onInput={() => {
          problem.value = '';
        }}
      />
      <p id="changed-seat-note" role="status" class={problem.value ? 'problem' : 'note'}>
        {problem.value || t.answersStay}
      </p>
      <div class={css.buttons}>
        <button type="button" class="quiet" onClick={close}>
          {t.cancelChangeSeat}
        </button>
        <button type="submit" class="action">
          {t.confirmChangeSeat}
        </button>
      </div>
    </form>
  );
}
