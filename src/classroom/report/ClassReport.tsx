import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import type { Bank } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay, formatPercent } from '../../i18n/format.ts';
import { AssignmentNotFound } from '../AssignmentNotFound.tsx';
import { ClassListPage } from '../class-list/ClassListPage.tsx';
import { useClassList } from '../class-list/use-class-list.ts';
import { toStoredResults } from '../collect/collection.ts';
import { useStoredCollection } from '../collect/use-stored-collection.ts';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import css from './ClassReport.module.css';
import { ClassSummary } from './ClassSummary.tsx';
import { type AssignmentReport, createReport } from './create-report.ts';
import { EvidenceSection } from './EvidenceSection.tsx';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { MIN_ANSWERS } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** After the set's id in an address. */
const NAMES_PART = 'noms';

type Props = ResolvedAssignmentProps & ClassroomTexts & ScreenProps & { reportText: ReportText };

export function ClassReport({ about = '', classroomText, ...props }: Props) {
  const { resolved, playableBank, reportText } = props;
  const { router } = useApp();
  const { assignment } = resolved;
  const t = reportText.report;
  const stored = useStoredCollection({ resolved, playableBank });
  const names = useClassList(assignment);
  if (stored.isErased) return <AssignmentNotFound t={classroomText} />;
  const part = about.slice(assignment.id.length + 1);
  return (
    <div class={css.report}>
      <h1>
        <small>{t.title} </small>
        {assignment.name}
      </h1>
      {part === NAMES_PART ? (
        <>
          <ClassListPage assignment={assignment} t={reportText.classList} />
          <a class="quiet" href={router.hashOf('report', assignment.id)}>
            {t.title}
          </a>
        </>
      ) : (
        <WholeReport {...props} stored={stored} names={names} />
      )}
      <a class="quiet" href={router.hashOf('collect', assignment.id)}>
        {t.collect}
      </a>
      <a class="quiet" href={router.hashOf('assignments')}>
        {reportText.allAssignments}
      </a>
    </div>
  );
}

interface WholeReportProps extends ResolvedAssignmentProps {
  reportText: ReportText;
  stored: ReturnType<typeof useStoredCollection>;
  names: ReturnType<typeof useClassList>;
}

function WholeReport({ resolved, playableBank, reportText, stored, names }: WholeReportProps) {
  const app = useApp();
  const { locale } = useText();
  const { assignment } = resolved;
  const { isReady, collection } = stored;
  const { seats, conflicts } = collection;
  const t = reportText.report;
  const report = isReady && createReport(resolved, playableBank.bank, [...seats.values()]);
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  return (
    <>
      <p class="note">{t.lead(seats.size, assignment.seats, formatDay(assignment.made, locale))}</p>
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {!report && <p role="status">{reportText.loading}</p>}
      {report && report.seats.length === 0 && <p>{t.noResults}</p>}
      {report && report.seats.length > 0 && (
        <>
          <ReportResults
            report={report}
            conflictSeats={[...conflicts.keys()]}
            nameOf={names.nameOf}
            bank={playableBank.bank}
            t={t}
          />
          <ReportActions
            report={report}
            app={app}
            assignment={assignment}
            playableBank={playableBank}
            t={t}
            storedResults={toStoredResults(assignment.id, collection)}
          />
        </>
      )}
      <a class="quiet" href={app.router.hashOf('report', `${assignment.id}-${NAMES_PART}`)}>
        {reportText.classList.title}
      </a>
    </>
  );
}

interface ReportResultsProps {
  report: AssignmentReport;
  conflictSeats: readonly number[];
  nameOf(seat: number): string | undefined;
  bank: Bank;
  t: ReportText['report'];
}

function ReportResults({ report, conflictSeats, nameOf, bank, t }: ReportResultsProps) {
  const { locale } = useText();
  const listSeats = (seats: readonly number[]) =>
    new Intl.ListFormat(locale).format(seats.map(String));
  const unasked = report.items.filter(({ isUnasked }) => isUnasked).map(({ number }) => number);
  const shortSeats = report.seats.filter(({ isFull }) => !isFull).map(({ seat }) => seat);
  return (
    <>
      <p class={css.score}>
        {t.classScore(
          formatPercent(report.score.points / report.score.of, locale),
          report.seats.length,
        )}
      </p>
      {report.absent.length > 0 && <p class="note">{t.missingSeats(listSeats(report.absent))}</p>}
      {unasked.length > 0 && <p>{t.unaskedItems(listSeats(unasked), unasked.length)}</p>}
      {conflictSeats.length > 0 && <p>{t.conflicts(listSeats(conflictSeats))}</p>}
      {shortSeats.length > 0 && <p class="note">{t.shortCodes(listSeats(shortSeats))}</p>}
      {report.seats.length < MIN_ANSWERS && <p class="note">{t.fewAnswersNote}</p>}
      <ResultsTable report={report} nameOf={nameOf} t={t} />
      <ClassSummary report={report} t={t} />
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
