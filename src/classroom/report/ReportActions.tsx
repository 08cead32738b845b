import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { saveText } from '../../shared/save-file.ts';
import { distinguishName } from '../assign/assignment-names.ts';
import { drawIdentity } from '../assign/draw-identity.ts';
import { pickFollowUpItems } from '../assign/pick-items.ts';
import { type SavedAssignment, toAssignmentItems } from '../assignment.ts';
import { loadClassroomStore, type StoredResult } from '../classroom-store.ts';
import css from './ClassReport.module.css';
import { formatClassFile } from './class-file.ts';
import type { AssignmentReport } from './create-report.ts';
import { type CsvDialect, csvDialectFor, formatCsv, toCsvRows } from './csv.ts';
import { selectMissedItems } from './missed-items.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: AssignmentReport;
  app: AppContext;
  assignment: SavedAssignment;
  playableBank: PlayableBank;
  t: ReportText['report'];
  storedResults: readonly StoredResult[];
}

export const ReportActions = (props: Props) => (
  <div class={css.actions}>
    <FollowUpAssignment {...props} />
    <button type="button" class="quiet" onClick={() => window.print()}>
      {props.t.print}
    </button>
    <ReportFiles {...props} />
  </div>
);

function FollowUpAssignment({ report, app, assignment, playableBank, t }: Props) {
  const hasSaveFailed = useSignal(false);
  const missed = selectMissedItems(report);
  if (missed.length === 0) return <p class="note">{t.nothingMissed}</p>;
  const createFollowUpAssignment = async () => {
    const previousIds = assignment.items.map(({ id }) => id);
    const items = pickFollowUpItems(playableBank.bank, missed, previousIds);
    try {
      const store = await loadClassroomStore(app);
      const names = (await store.listAssignments()).map(({ name }) => name);
      const nextAssignment: SavedAssignment = {
        ...assignment,
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

function ReportFiles({ report, app, assignment, t, storedResults }: Props) {
  const { locale, item } = useText();
  const fileStem = `${t.fileName}-${assignment.id}`;
  const localDialect = csvDialectFor(locale);
  const otherDialect: CsvDialect =
    localDialect.separator === ';'
      ? { separator: ',', decimal: '.' }
      : { separator: ';', decimal: ',' };
  const saveCsv = (dialect: CsvDialect) => {
    const rows = toCsvRows(report, {
      ...t.columns,
      dontKnow: item.dontKnow,
      verdicts: item.verdicts,
      confidenceLevels: t.confidenceLevels,
    });
    saveText(`${fileStem}.csv`, 'text/csv', formatCsv(rows, dialect));
  };
  const saveJson = () =>
    saveText(
      `${fileStem}.json`,
      'application/json',
      formatClassFile(assignment, storedResults, report, app.game.now()),
    );
  return (
    <>
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
    </>
  );
}
