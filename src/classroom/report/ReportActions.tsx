import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { createSlug } from '../../shared/create-slug.ts';
import { saveText } from '../../shared/save-file.ts';
import { distinguishName } from '../assign/assignment-names.ts';
import { drawIdentity } from '../assign/draw-identity.ts';
import { type SavedAssignment, toAssignmentItems } from '../assignment.ts';
import { loadClassroomStore, type StoredResult } from '../classroom-store.ts';
import { pickFollowUpItems } from '../typed/pick-items.ts';
import css from './ClassReport.module.css';
import { formatClassFile } from './class-file.ts';
import type { AssignmentReport } from './create-report.ts';
import { type CsvDialect, csvDialectFor, formatCsv, toCsvRows } from './csv.ts';
import { selectMissedItems } from './missed-items.ts';
import { NAMES_PART, SLIPS_PART } from './report-parts.ts';
import type { ReportText } from './text/fr.ts';

export interface ReportActionsProps {
  report: AssignmentReport;
  app: AppContext;
  assignment: SavedAssignment;
  playableBank: PlayableBank;
  nameOf(seat: number): string | undefined;
  max: number;
  t: ReportText['report'];
  storedResults: readonly StoredResult[];
  namesTitle: string;
}

export const ReportActions = (props: ReportActionsProps) => {
  const { app, assignment, report, t } = props;
  const { locale } = useText();
  const hasSeats = report.seats.length > 0;
  const hrefOf = (part: string) => app.router.hashOf('report', `${assignment.id}-${part}`);
  return (
    <section class={css.actions} aria-label={t.actions}>
      <FollowUpAssignment {...props} />
      <div class={css.row}>
        <a class="quiet" href={hrefOf(NAMES_PART)}>
          {props.namesTitle}
        </a>
        {hasSeats && (
          <a class="quiet" href={hrefOf(SLIPS_PART)}>
            {t.slipsLink}
          </a>
        )}
        <button type="button" class="quiet" onClick={() => window.print()}>
          {t.print}
        </button>
        {hasSeats && <CsvButton {...props} dialect={csvDialectFor(locale)} />}
      </div>
      <OtherFiles {...props} />
    </section>
  );
};

function FollowUpAssignment({ report, app, assignment, playableBank, t }: ReportActionsProps) {
  const hasSaveFailed = useSignal(false);
  const missed = selectMissedItems(report);
  if (missed.length === 0) return <p class="note">{t.nothingMissed}</p>;
  const createFollowUpAssignment = async () => {
    const previousIds = assignment.items.map(({ id }) => id);
    const items = pickFollowUpItems(playableBank.bank, missed, previousIds);
    try {
      const store = await loadClassroomStore(app);
      const names = (await store.listAssignments()).map(({ name }) => name);
      // its questions follow from no code, and its life begins
      const { code: _, given: __, ended: ___, ...lasting } = assignment;
      const nextAssignment: SavedAssignment = {
        ...lasting,
        ...drawIdentity(),
        items: toAssignmentItems(items),
        name: distinguishName(t.replayName(assignment.name), names),
        made: app.game.now(),
      };
      await store.saveAssignment(nextAssignment);
      app.router.goTo('share', nextAssignment.id);
    } catch {
      hasSaveFailed.value = true;
    }
  };
  return (
    <>
      <button type="button" class="action" onClick={createFollowUpAssignment}>
        {t.replayMissed(missed.length)}
      </button>
      <p class="note">{t.replayNote}</p>
      {hasSaveFailed.value && <p role="alert">{t.saveFailed}</p>}
    </>
  );
}

const stemOf = ({ app, assignment, t }: ReportActionsProps) =>
  [t.fileName, createSlug(assignment.name), app.game.today()].filter(Boolean).join('-');

/** The dialect of the page's language has no word for it in its file's name. */
function CsvButton({ dialect, ...props }: ReportActionsProps & { dialect: CsvDialect }) {
  const { report, max, nameOf, t } = props;
  const { locale, item } = useText();
  const { separator } = dialect;
  const saveCsv = () => {
    const labels = {
      ...t.columns,
      dontKnow: item.dontKnow,
      verdicts: item.verdicts,
      confidenceLevels: t.confidenceLevels,
    };
    const rows = toCsvRows(report, labels, { max, nameOf });
    const isOwn = separator === csvDialectFor(locale).separator;
    const end = isOwn ? '' : `-${t.separators[separator]}`;
    saveText(`${stemOf(props)}${end}.csv`, 'text/csv', formatCsv(rows, dialect));
  };
  return (
    <button type="button" class="quiet" onClick={saveCsv}>
      {t.saveCsv(separator)}
    </button>
  );
}

function OtherFiles(props: ReportActionsProps) {
  const { report, app, assignment, t, storedResults } = props;
  const otherDialect: CsvDialect =
    csvDialectFor(useText().locale).separator === ';'
      ? { separator: ',', decimal: '.' }
      : { separator: ';', decimal: ',' };
  const saveJson = () =>
    saveText(
      `${stemOf(props)}.json`,
      'application/json',
      formatClassFile(assignment, storedResults, report, app.game.now()),
    );
  return (
    <details class={css.others}>
      <summary>{t.otherFormats}</summary>
      {report.seats.length > 0 && (
        <>
          <CsvButton {...props} dialect={otherDialect} />
          <p class="note">{t.csvNote}</p>
        </>
      )}
      <button type="button" class="quiet" onClick={saveJson}>
        {t.saveJson}
      </button>
    </details>
  );
}
