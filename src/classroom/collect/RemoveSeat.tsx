import { useMemo, useRef } from 'preact/hooks';
import { useDraft } from '../../ui/use-draft.ts';
import type { ReportText } from '../report/text/fr.ts';

interface Props {
  seats: readonly number[];
  t: ReportText['collect'];
  onRemove(seat: number): void;
}

export function RemoveSeat({ seats, t, onRemove }: Props) {
  const chosenSeat = useDraft('removed-seat', '');
  const wasOpen = useMemo(() => chosenSeat.peek() !== '', []);
  const select = useRef<HTMLSelectElement>(null);
  if (seats.length === 0) return null;
  return (
    <details open={wasOpen}>
      <summary>{t.removeTitle}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const seat = Number(chosenSeat.value);
          if (!seats.includes(seat)) return;
          onRemove(seat);
          chosenSeat.value = '';
          // without a seat, the pressed button is disabled
          select.current?.focus();
        }}
      >
        <label class="field">
          {t.seatLabel}
          <select
            ref={select}
            value={chosenSeat.value}
            onChange={({ currentTarget }) => {
              chosenSeat.value = currentTarget.value;
            }}
          >
            <option value="">–</option>
            {seats
              .toSorted((a, b) => a - b)
              .map((seat) => (
                <option key={seat} value={seat}>
                  {seat}
                </option>
              ))}
          </select>
        </label>
        <button type="submit" class="quiet" disabled={chosenSeat.value === ''}>
          {t.remove}
        </button>
      </form>
    </details>
  );
}
