import type { AppContext } from '../../app/app-context.ts';
import { formatHash } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay, formatPercent } from '../../i18n/format.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import type { SavedAssignment } from '../assignment.ts';
import { toStoredResults } from '../collect/collection.ts';
import { OpenOnOtherPage } from '../OpenOnOtherPage.tsx';
import { useCollection, useReportText } from '../use-class-report.ts';
import { useSavedAssignment } from '../use-classroom.ts';
import css from './ClassReport.module.css';
import { ClassSummary } from './ClassSummary.tsx';
import { type AssignmentReport, createReport } from './create-report.ts';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { MIN_ANSWERS } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

export function ClassReport({ app }: { app: AppContext }) {
  const t = useReportText(({ report }) => report.title);
  const assignment = useSavedAssignment(app);
  if (!t || assignment === undefined) return null;
  if (assignment === null || assignment.bank !== app.game.front.id) {
    return (
      <div class={css.rapport}>
        <h1>{assignment ? t.report.title : t.notFound}</h1>
        {assignment && <OpenOnOtherPage assignment={assignment} app={app} t={t.openOnOtherPage} />}
        <a class="quiet" href={formatHash('classe')}>
          {t.allAssignments}
        </a>
      </div>
    );
  }
  return <ReportBody app={app} set={assignment} words={t} />;
}

function ReportBody({
  app,
  set: assignment,
  words: reportText,
}: {
  app: AppContext;
  set: SavedAssignment;
  words: ReportText;
}) {
  const t = reportText.report;
  const { locale } = useText();
  const { dossier, failed: hasFailed, fetch: loadBank } = useDossier(app.game);
  const { reader, isReady, collection } = useCollection(app, assignment, dossier);
  const { seats, conflicts } = collection;
  const report =
    dossier &&
    reader &&
    isReady &&
    createReport(reader.resolved, dossier.bank, [...seats.values()]);
  const unavailableCount = reader ? reader.resolved.missingCount + reader.resolved.changedCount : 0;
  return (
    <div class={css.rapport}>
      <h1>
        <small>{t.title} </small>
        {assignment.name}
      </h1>
      <p class="note">{t.lead(seats.size, assignment.seats, formatDay(assignment.made, locale))}</p>
      {hasFailed && <LoadError onRetry={loadBank} />}
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {!hasFailed && !report && <p role="status">{reportText.loading}</p>}
      {report && report.seats.length === 0 && <p>{t.noResults}</p>}
      {report && report.seats.length > 0 && (
        <>
          <ReportResults
            report={report}
            conflictSeats={[...conflicts.keys()]}
            language={app.game.front.language}
            t={t}
          />
          <ReportActions
            report={report}
            app={app}
            assignment={assignment}
            dossier={dossier}
            t={t}
            storedResults={toStoredResults(assignment.id, collection)}
          />
        </>
      )}
      <a class="quiet" href={formatHash('recueillir', assignment.id)}>
        {t.collect}
      </a>
      <a class="quiet" href={formatHash('classe')}>
        {reportText.allAssignments}
      </a>
    </div>
  );
}

interface ReportResultsProps {
  report: AssignmentReport;
  conflictSeats: readonly number[];
  /** Of the bank. */
  language: string;
  t: ReportText['report'];
}

function ReportResults({ report, conflictSeats, language, t }: ReportResultsProps) {
  const { locale } = useText();
  const listSeats = (seats: readonly number[]) =>
    new Intl.ListFormat(locale).format(seats.map(String));
  return (
    <>
      <p class={css.score}>
        {t.classScore(
          formatPercent(report.score.points / report.score.of, locale),
          report.seats.length,
        )}
      </p>
      {report.absent.length > 0 && <p class="note">{t.missingSeats(listSeats(report.absent))}</p>}
      {conflictSeats.length > 0 && <p>{t.conflicts(listSeats(conflictSeats))}</p>}
      {report.seats.length < MIN_ANSWERS && <p class="note">{t.fewAnswersNote}</p>}
      <ResultsTable report={report} t={t} />
      <ClassSummary report={report} t={t} />
      <section class={css.items} aria-labelledby="items">
        <h2 id="items">{t.itemsTitle}</h2>
        <p class="note">{t.discriminationNote(MIN_ANSWERS)}</p>
        {report.items.map((item) => (
          <ItemAnalysis key={item.number} report={item} t={t} language={language} />
        ))}
      </section>
    </>
  );
}
