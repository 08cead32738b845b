import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { formatHash } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { pickFollowUpItems } from '../assign/pick-items.ts';
import { assignmentIdFrom, type SavedAssignment, toAssignmentItems } from '../assignment.ts';
import { MAX_ASSIGNMENT_NAME_LENGTH } from '../classroom-store.ts';
import { toStoredResults } from '../collect/collection.ts';
import { OpenOnOtherPage } from '../OpenOnOtherPage.tsx';
import { useCollection, useReportText } from '../use-class-report.ts';
import { loadClassroomStore, useSavedAssignment } from '../use-classroom.ts';
import css from './ClassReport.module.css';
import { ClassSummary } from './ClassSummary.tsx';
import { type CsvDialect, csvDialectFor, formatCsv, toCsvRows } from './csv.ts';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { saveFile } from './save-file.ts';
import {
  type AssignmentReport,
  createReport,
  MIN_ANSWERS,
  selectMissedItems,
} from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** What a class made of a set. */
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
  const percentFormat = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const formattedDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(
    assignment.made,
  );
  const unavailableCount = reader ? reader.resolved.missingCount + reader.resolved.changedCount : 0;
  return (
    <div class={css.rapport}>
      <h1>
        <small>{t.title} </small>
        {assignment.name}
      </h1>
      <p class="note">{t.lead(seats.size, assignment.seats, formattedDate)}</p>
      {hasFailed && <LoadError onRetry={loadBank} />}
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {!hasFailed && !report && <p role="status">{reportText.loading}</p>}
      {report && report.seats.length === 0 && <p>{t.noResults}</p>}
      {report && report.seats.length > 0 && (
        <>
          <p class={css.score}>
            {t.classScore(
              percentFormat.format(report.score.points / report.score.n),
              report.seats.length,
            )}
          </p>
          {report.absent.length > 0 && (
            <p class="note">
              {t.missingSeats(new Intl.ListFormat(locale).format(report.absent.map(String)))}
            </p>
          )}
          {conflicts.size > 0 && (
            <p>
              {t.conflicts(new Intl.ListFormat(locale).format([...conflicts.keys()].map(String)))}
            </p>
          )}
          {report.seats.length < MIN_ANSWERS && <p class="note">{t.fewAnswersNote}</p>}
          <ResultsTable report={report} words={reportText} />
          <ClassSummary report={report} words={reportText} />
          <section class={css.items} aria-labelledby="items">
            <h2 id="items">{t.itemsTitle}</h2>
            <p class="note">{t.discriminationNote(MIN_ANSWERS)}</p>
            {report.items.map((item) => (
              <ItemAnalysis
                key={item.number}
                report={item}
                reportText={reportText}
                language={app.game.front.language}
              />
            ))}
          </section>
          <ReportActions
            report={report}
            app={app}
            assignment={assignment}
            dossier={dossier}
            reportText={reportText}
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

interface ReportActionsProps {
  report: AssignmentReport;
  app: AppContext;
  assignment: SavedAssignment;
  dossier: PlayableBank;
  reportText: ReportText;
  storedResults: ReturnType<typeof toStoredResults>;
}

/** What a teacher takes away from a report: paper, files, the next set. */
function ReportActions({
  report,
  app,
  assignment,
  dossier,
  reportText,
  storedResults,
}: ReportActionsProps) {
  const t = reportText.report;
  const { locale } = useText();
  const hasSaveFailed = useSignal(false);
  const missed = selectMissedItems(report);
  const fileStem = `${t.fileName}-${assignment.id}`;
  const localDialect = csvDialectFor(locale);
  const otherDialect: CsvDialect =
    localDialect.separator === ';'
      ? { separator: ',', decimal: '.' }
      : { separator: ';', decimal: ',' };

  const saveCsv = (dialect: CsvDialect) => {
    const rows = toCsvRows(report, {
      ...t.columns,
      verdicts: t.verdictNames,
      sureness: t.confidenceLevels,
    });
    saveFile(`${fileStem}.csv`, 'text/csv', formatCsv(rows, dialect));
  };
  const saveJson = () => {
    const file = {
      ...{ format: 'qui-quand-quoi/class', version: 1, app: __VERSION__ },
      exported: new Date(app.game.now()).toISOString(),
      set: assignment,
      results: storedResults,
      // the bank has the items: their ids are enough
      report: { ...report, items: report.items.map(({ item, ...figures }) => figures) },
    };
    saveFile(`${fileStem}.json`, 'application/json', `${JSON.stringify(file, null, 2)}\n`);
  };
  const createFollowUpAssignment = async () => {
    const previousIds = assignment.items.map(({ id }) => id);
    const items = pickFollowUpItems(dossier.bank, missed, previousIds);
    const [seed = 0, ...idNumbers] = crypto.getRandomValues(new Uint32Array(9));
    const nextAssignment: SavedAssignment = {
      ...assignment,
      id: assignmentIdFrom(idNumbers),
      seed,
      items: toAssignmentItems(items),
      name: t.replayName(assignment.name).slice(0, MAX_ASSIGNMENT_NAME_LENGTH),
      made: app.game.now(),
    };
    try {
      await (await loadClassroomStore(app)).saveAssignment(nextAssignment);
      app.router.goTo('donner', nextAssignment.id);
    } catch {
      hasSaveFailed.value = true;
    }
  };
  return (
    <div class={css.taking}>
      {missed.length > 0 ? (
        <>
          <button type="button" class="action" onClick={createFollowUpAssignment}>
            {t.replayMissed(missed.length)}
          </button>
          <p class="note">{t.replayNote}</p>
        </>
      ) : (
        <p class="note">{t.nothingMissed}</p>
      )}
      {hasSaveFailed.value && <p role="alert">{t.saveFailed}</p>}
      <button type="button" class="quiet" onClick={() => window.print()}>
        {t.print}
      </button>
      {[localDialect, otherDialect].map((dialect) => (
        <button
          key={dialect.separator}
          type="button"
          class="quiet"
          onClick={() => saveCsv(dialect)}
        >
          {t.saveCsv(dialect.separator)}
        </button>
      ))}
      <p class="note">{t.csvNote}</p>
      <button type="button" class="quiet" onClick={saveJson}>
        {t.saveJson}
      </button>
    </div>
  );
}
