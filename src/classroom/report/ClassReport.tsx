import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { chooseAgain } from '../assign/pick-items.ts';
import { idFrom, type SavedAssignment, setItems } from '../assignment.ts';
import { MAX_ASSIGNMENT_NAME_LENGTH } from '../classroom-store.ts';
import { keptOf } from '../collect/collection.ts';
import { Elsewhere } from '../OpenOnOtherPage.tsx';
import { useCollection, useReportText } from '../use-class-report.ts';
import { shelfOf, useKeptSet } from '../use-classroom.ts';
import css from './ClassReport.module.css';
import { Figures } from './ClassSummary.tsx';
import { type CsvDialect, csv, dialectOf, rowsOf } from './csv.ts';
import { ItemFigures } from './ItemAnalysis.tsx';
import { Grid } from './ResultsTable.tsx';
import { saveFile } from './save-file.ts';
import { type AssignmentReport, MIN_ANSWERS, missedItems, reportOf } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** What a class made of a set. */
export function Rapport({ desk }: { desk: AppContext }) {
  const words = useReportText(({ rapport }) => rapport.title);
  const set = useKeptSet(desk);
  if (!words || set === undefined) return null;
  if (set === null || set.bank !== desk.game.front.id) {
    return (
      <div class={css.rapport}>
        <h1>{set ? words.rapport.title : words.unknown}</h1>
        {set && <Elsewhere set={set} desk={desk} words={words.elsewhere} />}
        <a class="quiet" href={hashOf('classe')}>
          {words.back}
        </a>
      </div>
    );
  }
  return <Collected desk={desk} set={set} words={words} />;
}

function Collected({
  desk,
  set,
  words,
}: {
  desk: AppContext;
  set: SavedAssignment;
  words: ReportText;
}) {
  const say = words.rapport;
  const { locale } = useText();
  const { dossier, failed, fetch } = useDossier(desk.game);
  const { reader, isReady, collection } = useCollection(desk, set, dossier);
  const { seats, clashes } = collection;
  const report =
    dossier && reader && isReady && reportOf(reader.met, dossier.bank, [...seats.values()]);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(set.made);
  const lost = reader ? reader.met.missing + reader.met.changed : 0;
  return (
    <div class={css.rapport}>
      <h1>
        <small>{say.title} </small>
        {set.name}
      </h1>
      <p class="note">{say.lead(seats.size, set.seats, date)}</p>
      {failed && <Missing onRetry={fetch} />}
      {lost > 0 && <p>{words.missing(lost)}</p>}
      {!failed && !report && <p role="status">{words.loading}</p>}
      {report && report.seats.length === 0 && <p>{say.nothing}</p>}
      {report && report.seats.length > 0 && (
        <>
          <p class={css.score}>
            {say.score(percent.format(report.score.points / report.score.n), report.seats.length)}
          </p>
          {report.absent.length > 0 && (
            <p class="note">
              {say.absent(new Intl.ListFormat(locale).format(report.absent.map(String)))}
            </p>
          )}
          {clashes.size > 0 && (
            <p>
              {say.clashes(new Intl.ListFormat(locale).format([...clashes.keys()].map(String)))}
            </p>
          )}
          {report.seats.length < MIN_ANSWERS && <p class="note">{say.few}</p>}
          <Grid report={report} words={words} />
          <Figures report={report} words={words} />
          <section class={css.items} aria-labelledby="items">
            <h2 id="items">{say.items}</h2>
            <p class="note">{say.discriminationNote(MIN_ANSWERS)}</p>
            {report.items.map((item) => (
              <ItemFigures
                key={item.number}
                report={item}
                words={words}
                language={desk.game.front.language}
              />
            ))}
          </section>
          <Taking
            report={report}
            desk={desk}
            set={set}
            dossier={dossier}
            words={words}
            codes={keptOf(set.id, collection)}
          />
        </>
      )}
      <a class="quiet" href={hashOf('recueillir', set.id)}>
        {say.collect}
      </a>
      <a class="quiet" href={hashOf('classe')}>
        {words.back}
      </a>
    </div>
  );
}

interface ReportActionsProps {
  report: AssignmentReport;
  desk: AppContext;
  set: SavedAssignment;
  dossier: PlayableBank;
  words: ReportText;
  codes: ReturnType<typeof keptOf>;
}

/** What a teacher takes away from a report: paper, files, the next set. */
function Taking({ report, desk, set, dossier, words, codes }: ReportActionsProps) {
  const say = words.rapport;
  const { locale } = useText();
  const isRefused = useSignal(false);
  const missed = missedItems(report);
  const name = `${say.file}-${set.id}`;
  const own = dialectOf(locale);
  const other: CsvDialect =
    own.separator === ';' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' };

  const saveCsv = (dialect: CsvDialect) => {
    const rows = rowsOf(report, {
      ...say.columns,
      verdicts: say.verdictNames,
      sureness: say.sureness,
    });
    saveFile(`${name}.csv`, 'text/csv', csv(rows, dialect));
  };
  const saveJson = () => {
    const file = {
      ...{ format: 'qui-quand-quoi/class', version: 1, app: __VERSION__ },
      exported: new Date(desk.game.now()).toISOString(),
      set,
      results: codes,
      // the bank has the items: their ids are enough
      report: { ...report, items: report.items.map(({ item, ...figures }) => figures) },
    };
    saveFile(`${name}.json`, 'application/json', `${JSON.stringify(file, null, 2)}\n`);
  };
  const again = async () => {
    const before = set.items.map(({ id }) => id);
    const items = chooseAgain(dossier.bank, missed, before);
    const [seed = 0, ...numbers] = crypto.getRandomValues(new Uint32Array(9));
    const next: SavedAssignment = {
      ...set,
      id: idFrom(numbers),
      seed,
      items: setItems(items),
      name: say.againName(set.name).slice(0, MAX_ASSIGNMENT_NAME_LENGTH),
      made: desk.game.now(),
    };
    try {
      await (await shelfOf(desk)).keepSet(next);
      desk.router.go('donner', next.id);
    } catch {
      isRefused.value = true;
    }
  };
  return (
    <div class={css.taking}>
      {missed.length > 0 ? (
        <>
          <button type="button" class="action" onClick={again}>
            {say.again(missed.length)}
          </button>
          <p class="note">{say.againNote}</p>
        </>
      ) : (
        <p class="note">{say.noAgain}</p>
      )}
      {isRefused.value && <p role="alert">{say.refused}</p>}
      <button type="button" class="quiet" onClick={() => window.print()}>
        {say.print}
      </button>
      {[own, other].map((dialect) => (
        <button
          key={dialect.separator}
          type="button"
          class="quiet"
          onClick={() => saveCsv(dialect)}
        >
          {say.csv(dialect.separator)}
        </button>
      ))}
      <p class="note">{say.csvNote}</p>
      <button type="button" class="quiet" onClick={saveJson}>
        {say.json}
      </button>
    </div>
  );
}
