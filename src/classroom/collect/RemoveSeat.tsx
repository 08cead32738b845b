import { useMemo, useRef } from 'preact/hooks';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { ReportText } from '../report/text/fr.ts';
import type { CollectedSeat } from './collection.ts';

interface Props {
  seats: ReadonlyMap<number, Pick<CollectedSeat, 'isFromCards'>>;
  removedSeat: number | undefined;
  t: ReportText['collect'];
  onRemove(seat: number): void;
}

export function RemoveSeat({ seats, removedSeat, t, onRemove }: Props) {
  const chosenSeat = useDraft('removed-seat', '');
  const wasOpen = useMemo(() => chosenSeat.peek() !== '', []);
  const seat = Number(chosenSeat.value);
  const chosen = seats.get(seat);
  const statusLine = useRef<HTMLParagraphElement>(null);
  return (
    <>
      {seats.size > 0 && (
        <details open={wasOpen}>
          <summary>{t.removeTitle}</summary>
          <label class="field">
            {t.seatLabel}
            <select
              value={chosenSeat.value}
              onChange={({ currentTarget }) => {
                chosenSeat.value = currentTarget.value;
              }}
            >
              <option value="">–</option>
              {[...seats.keys()]
                .toSorted((a, b) => a - b)
                .map((seat) => (
                  <option key={seat} value={seat}>
                    {seat}
                  </option>
                ))}
            </select>
          </label>
          {chosen && (
            <ConfirmButton
              key={seat}
              label={t.remove}
              question={t.removeQuestion(seat, chosen.isFromCards === true)}
              confirmLabel={t.remove}
              cancelLabel={t.cancelRemove}
              onConfirm={() => {
                onRemove(seat);
                chosenSeat.value = '';
                statusLine.current?.focus();
              }}
            />
          )}
        </details>
      )}
      <p role="status" ref={statusLine} tabIndex={-1}>
        {removedSeat !== undefined && t.removed(removedSeat)}
      </p>
    </>
  );
}
