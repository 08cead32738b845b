import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import type { ReportText } from '../report/text/fr.ts';
import { isAnswered } from '../take/attempt-state.ts';
import css from './Collect.module.css';
import type { CollectedSeat, Collection, ConflictResolution } from './collection.ts';
import { GiveSeat } from './GiveSeat.tsx';
import { seatNumbers } from './SeatGrid.tsx';

type CollectText = ReportText['collect'];

const noResult: Partial<CollectedSeat> & { code: string } = { code: '' };

interface PartProps {
  collection: Collection;
  itemCount: number;
  t: CollectText;
}

function useResultDescription(itemCount: number, t: CollectText) {
  const { locale } = useText();
  return ({ scored, isFull, isFromCards }: Partial<CollectedSeat> = {}) => {
    const answers = scored?.answers.filter(isAnswered) ?? [];
    const points = answers.reduce((sum, { score }) => sum + score, 0);
    const result = t.resultSummary(formatPoints(points, locale), itemCount, answers.length);
    const summary = scored?.corrected ? t.afterCorrection(result) : result;
    if (isFromCards) return t.fromCards(summary);
    return isFull ? summary : t.byShortCode(summary);
  };
}

interface ConflictsProps extends PartProps {
  seatCount: number;
  nameOf(seat: number): string | undefined;
  onDecide(seat: number, resolution: ConflictResolution, code: string): void;
}

/** Results for one seat that differ: what tells them apart, and any free seat for the second. */
export function Conflicts({
  collection,
  seatCount,
  itemCount,
  nameOf,
  t,
  onDecide,
}: ConflictsProps) {
  const { seats, conflicts } = collection;
  const describeResult = useResultDescription(itemCount, t);
  const freeSeats = seatNumbers(seatCount).filter((seat) => !seats.has(seat));
  return (
    <>
      {[...conflicts].map(([seat, [second = noResult, ...more]]) => (
        <fieldset key={`${seat} ${second.code}`} class={css.conflict}>
          <legend>{t.conflictTitle(seat, more.length + 2)}</legend>
          <p>{t.firstResult(describeResult(seats.get(seat)))}</p>
          <p>{t.secondResult(describeResult(second))}</p>
          <button type="button" class="quiet" onClick={() => onDecide(seat, 'first', second.code)}>
            {t.keepFirst}
          </button>
          <button type="button" class="quiet" onClick={() => onDecide(seat, 'second', second.code)}>
            {t.takeSecond}
          </button>
          {freeSeats.length > 0 && (
            <GiveSeat
              draftName={`seat-of-${second.code}`}
              label={t.otherSeat}
              freeSeats={freeSeats}
              nameOf={nameOf}
              t={t}
              onGive={(free) => onDecide(seat, free, second.code)}
            />
          )}
        </fieldset>
      ))}
    </>
  );
}

interface RefusedProps extends PartProps {
  onTakeBack(seat: number, code: string): void;
}

export function RefusedResults({ collection, itemCount, t, onTakeBack }: RefusedProps) {
  const describeResult = useResultDescription(itemCount, t);
  const refused = [...collection.refused.values()].flat();
  if (refused.length === 0) return null;
  return (
    <details class={css.change}>
      <summary>{t.refusedTitle(refused.length)}</summary>
      <p class="note">{t.refusedNote}</p>
      {refused.map((one) => (
        <div key={one.code} class={css.give}>
          <p>{t.refusedResult(one.seat, describeResult(one))}</p>
          <button
            type="button"
            class="quiet"
            aria-label={t.takeBackSeat(one.seat)}
            onClick={() => onTakeBack(one.seat, one.code)}
          >
            {t.takeBack}
          </button>
        </div>
      ))}
    </details>
  );
}
