import { useApp } from '../../app/app-context.ts';
import type { Bank } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { SavedAssignment } from '../assignment.ts';
import css from './ClassReport.module.css';
import { ClassSummary } from './ClassSummary.tsx';
import type { AssignmentReport } from './create-report.ts';
import { EvidenceSection } from './EvidenceSection.tsx';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import { MarkScale } from './MarkScale.tsx';
import { ReportActions, type ReportActionsProps } from './ReportActions.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { MIN_ANSWERS } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

export interface ReportViewProps {
  report: AssignmentReport;
  assignment: SavedAssignment;
  bank: Bank;
  nameOf(seat: number): string | undefined;
  /** The top mark. */
  max: number;
  t: ReportText['report'];
}

interface Props extends ReportViewProps, Omit<ReportActionsProps, 'app'> {
  conflictSeats: readonly number[];
  changeMax(max: number): void;
}

export function WholeReport({ conflictSeats, changeMax, ...props }: Props) {
  const { report, assignment, bank, nameOf, max, t } = props;
  const app = useApp();
  return (
    <>
      <ReportNotes report={report} conflictSeats={conflictSeats} t={t} />
      <ReportActions {...props} app={app} />
      <div class={css.overview}>
        <ResultsTable
          report={report}
          nameOf={nameOf}
          max={max}
          hrefOf={(seat) => app.router.hashOf('report', `${assignment.id}-${seat}`)}
          t={t}
        >
          <MarkScale max={max} onChange={changeMax} t={t} />
        </ResultsTable>
        <ClassSummary report={report} t={t} />
      </div>
      <EvidenceSection items={report.items} bank={bank} t={t} />
      <section class={css.items} aria-labelledby="items">
        <h2 id="items">{t.itemsTitle}</h2>
        <p class="note">{t.discriminationNote(MIN_ANSWERS)}</p>
        {report.items.map((item) => (
          <ItemAnalysis key={item.number} report={item} t={t} language={bank.language} />
        ))}
      </section>
    </>
  );
}

function ReportNotes({ report, conflictSeats, t }: Pick<Props, 'report' | 'conflictSeats' | 't'>) {
  const { locale } = useText();
  const listSeats = (seats: readonly number[]) =>
    new Intl.ListFormat(locale).format(seats.map(String));
  const unasked = report.items.filter(({ isUnasked }) => isUnasked).map(({ number }) => number);
  const shortSeats = report.seats.filter(({ isFull }) => !isFull).map(({ seat }) => seat);
  const { points, of } = report.score;
  return (
    <div class={css.notes}>
      {of > 0 && (
        <p class={css.score}>
          {t.classScore(formatPercent(points / of, locale), report.seats.length)}
        </p>
      )}
      {report.absent.length > 0 && <p class="note">{t.missingSeats(listSeats(report.absent))}</p>}
      {unasked.length > 0 && <p>{t.unaskedItems(listSeats(unasked), unasked.length)}</p>}
      {conflictSeats.length > 0 && <p>{t.conflicts(listSeats(conflictSeats))}</p>}
      {shortSeats.length > 0 && <p class="note">{t.shortCodes(listSeats(shortSeats))}</p>}
      {report.seats.length < MIN_ANSWERS && <p class="note">{t.fewAnswersNote}</p>}
    </div>
  );
}
