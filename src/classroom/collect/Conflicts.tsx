import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import type { ReportText } from '../report/text/fr.ts';
import css from './Collect.module.css';
import type { CollectedSeat, Collection, ConflictResolution } from './collection.ts';
import { GiveSeat } from './GiveSeat.tsx';
import { seatNumbers } from './SeatGrid.tsx';

type CollectText = ReportText['collect'];

const noResult: Partial<CollectedSeat> & { code: string } = { code: '' };

interface Props {
  collection: Collection;
  seatCount: number;
  itemCount: number;
  nameOf(seat: number): string | undefined;
  t: CollectText;
  onDecide(seat: number, resolution: ConflictResolution, code: string): void;
}

/** Results for one seat that differ: what tells them apart, and any free seat for the second. */
export function Conflicts({ collection, seatCount, itemCount, nameOf, t, onDecide }: Props) {
  const { locale } = useText();
  const { seats, conflicts } = collection;
  const describeResult = ({ scored, isFull, isFromCards }: Partial<CollectedSeat> = {}) => {
    const answers = scored?.answers.filter((answer) => answer !== undefined) ?? [];
    const points = answers.reduce((sum, { score }) => sum + score, 0);
    const result = t.resultSummary(formatPoints(points, locale), itemCount, answers.length);
    const summary = scored?.corrected ? t.afterCorrection(result) : result;
    if (isFromCards) return t.fromCards(summary);
    return isFull ? summary : t.byShortCode(summary);
  };
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
