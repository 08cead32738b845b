import { useMemo, useRef } from 'preact/hooks';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { ReportText } from '../report/text/fr.ts';
import css from './Collect.module.css';
import type { CollectedSeat } from './collection.ts';
import { GiveSeat, SeatSelect } from './GiveSeat.tsx';

interface Props {
  seats: ReadonlyMap<number, Pick<CollectedSeat, 'isFromCards'>>;
  freeSeats: readonly number[];
  nameOf(seat: number): string | undefined;
  told: string | false;
  t: ReportText['collect'];
  onMove(seat: number, to: number): void;
  onRemove(seat: number): void;
}

export function MoveOrRemoveSeat(props: Props) {
  const { seats, freeSeats, nameOf, told, t, onMove, onRemove } = props;
  const chosenSeat = useDraft('removed-seat', '');
  const wasOpen = useMemo(() => chosenSeat.peek() !== '', []);
  const seat = Number(chosenSeat.value);
  const chosen = seats.get(seat);
  const statusLine = useRef<HTMLParagraphElement>(null);
  const end = (change: () => void) => {
    change();
    chosenSeat.value = '';
    statusLine.current?.focus();
  };
  return (
    <>
      {seats.size > 0 && (
        <details class={css.change} open={wasOpen}>
          <summary>{t.removeTitle}</summary>
          <SeatSelect
            label={t.seatLabel}
            seats={[...seats.keys()].sort((a, b) => a - b)}
            chosen={chosenSeat}
            none="–"
            nameOf={nameOf}
          />
          {chosen && freeSeats.length > 0 && (
            <GiveSeat
              key={seat}
              draftName={`moved-${seat}`}
              label={t.moveLabel}
              freeSeats={freeSeats}
              nameOf={nameOf}
              t={t}
              onGive={(to) => end(() => onMove(seat, to))}
            />
          )}
          {chosen && (
            <ConfirmButton
              key={seat}
              label={t.remove}
              question={t.removeQuestion(seat, chosen.isFromCards === true)}
              confirmLabel={t.remove}
              cancelLabel={t.cancelRemove}
              onConfirm={() => end(() => onRemove(seat))}
            />
          )}
        </details>
      )}
      <p role="status" ref={statusLine} tabIndex={-1}>
        {told}
      </p>
    </>
  );
}
