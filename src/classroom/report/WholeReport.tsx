import { useApp } from '../../app/app-context.ts';
import css from './ClassReport.module.css';
import { ClassSummary } from './ClassSummary.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { HandsNote } from './HandsNote.tsx';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import { MarkScale } from './MarkScale.tsx';
import type { useMarkScale } from './marks.ts';
import { ReportActions, type ReportActionsProps } from './ReportActions.tsx';
import { ReportNotes } from './ReportNotes.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import type { ReportViewProps } from './report-view.ts';
import { MIN_ANSWERS } from './statistics.ts';

interface Props extends ReportViewProps, Omit<ReportActionsProps, 'app'> {
  conflictSeats: readonly number[];
  marks: ReturnType<typeof useMarkScale>;
  eraseHands(): Promise<void>;
}

export function WholeReport({ conflictSeats, marks, eraseHands, ...props }: Props) {
  const { report, assignment, bank, nameOf, max, t } = props;
  const app = useApp();
  return (
    <>
      <ReportNotes report={report} conflictSeats={conflictSeats} nameOf={nameOf} t={t} />
      <HandsNote report={report} t={t} onErase={eraseHands} />
      <ReportActions {...props} app={app} />
      {report.seats.length > 0 && (
        <div class={css.overview}>
          <ResultsTable
            report={report}
            nameOf={nameOf}
            max={max}
            hrefOf={(seat) => app.router.hashOf('report', `${assignment.id}-${seat}`)}
            t={t}
          >
            <MarkScale {...marks} onChange={marks.changeMax} t={t} />
          </ResultsTable>
          <ClassSummary report={report} t={t} />
        </div>
      )}
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
