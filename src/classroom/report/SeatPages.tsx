import { useApp } from '../../app/app-context.ts';
import type { ReportViewProps } from './report-view.ts';
import css from './SeatSheet.module.css';
import { SeatSheet } from './SeatSheet.tsx';

const PrintButton = ({ label }: { label: string }) => (
  <button type="button" class="quiet" onClick={() => window.print()}>
    {label}
  </button>
);

/** One pupil, between those with a result before and after. */
export function SeatPage({ seat, ...view }: ReportViewProps & { seat: number }) {
  const { report, assignment, bank, nameOf, max, t } = view;
  const { router } = useApp();
  const seats = report.seats.map((one) => one.seat);
  const at = report.seats.findIndex((one) => one.seat === seat);
  const shown = report.seats[at];
  const [before, after] = [
    seats.filter((one) => one < seat).at(-1),
    seats.find((one) => one > seat),
  ];
  const hrefOf = (one: number) => router.hashOf('report', `${assignment.id}-${one}`);
  return (
    <>
      {shown ? (
        <>
          <SeatSheet
            seat={shown}
            name={nameOf(seat)}
            items={report.items}
            bank={bank}
            max={max}
            t={t}
          />
          <PrintButton label={t.seatPage.print} />
        </>
      ) : (
        <p>{t.seatPage.noResult}</p>
      )}
      <nav class={css.neighbours} aria-label={t.seatPage.others}>
        {before !== undefined && <a href={hrefOf(before)}>{t.seatPage.previous(before)}</a>}
        {after !== undefined && <a href={hrefOf(after)}>{t.seatPage.next(after)}</a>}
      </nav>
    </>
  );
}

/** To be printed, cut apart and handed back. */
export function SeatSlips({ report, bank, nameOf, max, t }: ReportViewProps) {
  return (
    <>
      <h2>{t.seatPage.slipsTitle}</h2>
      <p class="note">{t.seatPage.slipsNote}</p>
      <PrintButton label={t.seatPage.printAll} />
      <div class={css.slips}>
        {report.seats.map((seat) => (
          <SeatSheet
            key={seat.seat}
            seat={seat}
            name={nameOf(seat.seat)}
            items={report.items}
            bank={bank}
            max={max}
            isBrief
            t={t}
          />
        ))}
      </div>
    </>
  );
}
