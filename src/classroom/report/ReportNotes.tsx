import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import { type CorrectedBefore, correctedBefore } from '../assignment.ts';
import css from './ClassReport.module.css';
import type { ReportViewProps } from './report-view.ts';
import { MIN_ANSWERS } from './statistics.ts';

interface Props extends Pick<ReportViewProps, 'report' | 'nameOf' | 't'> {
  conflictSeats: readonly number[];
}

export function ReportNotes({ report, conflictSeats, nameOf, t }: Props) {
  const { locale } = useText();
  const list = new Intl.ListFormat(locale);
  const listSeats = (seats: readonly number[]) => list.format(seats.map(String));
  const listPupils = (seats: readonly number[]) =>
    list.format(seats.map((seat) => [seat, nameOf(seat)].filter(Boolean).join(' ')));
  const unasked = report.items
    .filter(({ isUnasked, hands }) => isUnasked && !hands)
    .map(({ number }) => number);
  const shortSeats = report.seats.filter(({ isFull }) => !isFull).map(({ seat }) => seat);
  const correctedSeats = (which: CorrectedBefore) =>
    report.seats.filter(({ corrected }) => corrected === which).map(({ seat }) => seat);
  const { points, of } = report.score;
  return (
    <div class={css.notes}>
      {of > 0 && (
        <p class={css.score}>
          {t.classScore(formatPercent(points / of, locale), report.seats.length)}
        </p>
      )}
      {report.absent.length > 0 && report.seats.length > 0 && (
        <p class="note">{t.missingSeats(listPupils(report.absent))}</p>
      )}
      {unasked.length > 0 && <p>{t.unaskedItems(listSeats(unasked), unasked.length)}</p>}
      {conflictSeats.length > 0 && <p>{t.conflicts(listSeats(conflictSeats))}</p>}
      {correctedBefore.map((which) => {
        const seats = correctedSeats(which);
        return seats.length > 0 && <p key={which}>{t.corrected[which](listPupils(seats))}</p>;
      })}
      {shortSeats.length > 0 && <p class="note">{t.shortCodes(listSeats(shortSeats))}</p>}
      {report.seats.length > 0 && report.seats.length < MIN_ANSWERS && (
        <p class="note">{t.fewAnswersNote}</p>
      )}
    </div>
  );
}
