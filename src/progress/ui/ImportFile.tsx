import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDayRange } from '../../i18n/format.ts';
import { takeSharedFile } from '../../pwa/shared-file.ts';
import type { QrText } from '../../qr/text/fr.ts';
import { formatPath } from '../../shared/json-path.ts';
import { runYielding } from '../../shared/yielding.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { type BackupDiff, diffSteps } from '../backup/diff.ts';
import { parseBackupInWorker } from '../backup/parse-in-worker.ts';
import type { BackupProblem, ParseBackupResult, Backup as Read } from '../backup/problem.ts';
import type { BackupText } from '../text/fr.ts';
import type { PhoneTransfer } from '../transfer/PhoneTransfer.tsx';
import css from './ImportFile.module.css';
import { createBackupFile } from './save-progress.ts';

type ImportedEvents = BackupDiff['newEvents'];
type ImportedRecords = NonNullable<Read['records']>;
const answersIn = (entries: ImportedEvents) => entries.filter(({ kind }) => kind === 'answer');

/** What a file would bring, before anything is taken from it. */
interface ImportPreview extends BackupDiff {
  state: 'preview';
  entries: ImportedEvents;
  unreadable: number;
  /** What is kept by name and is not here under that name: ours stays as it is. */
  records: ImportedRecords;
}

type ImportState =
  | { state: 'idle' | 'reading' | 'busy' | 'undone' | 'failed' }
  | { state: 'refused'; problem: BackupProblem }
  | ImportPreview
  | { state: 'added'; keys: readonly string[]; answers: number; names: readonly string[] };

/** Why a file was refused, in a sentence with the place and the reason. */
function describeProblem(t: BackupText, problem: BackupProblem): string {
  const { place, reason } = problem;
  const where =
    place === 'file'
      ? t.places.file
      : 'path' in place
        ? t.places.path(formatPath(place.path).slice(0, 120))
        : t.places.lineAndColumn(place.line, place.column);
  return t.refused(where, t.reasons[reason]('found' in problem ? problem.found : ''));
}

/** How many answers a file has, from when to when, and how many of them are new. */
function describePreview(
  t: BackupText,
  locale: string,
  { entries, newEvents: fresh, knownAnswerCount: knownAnswers }: ImportPreview,
): string {
  const answers = answersIn(entries);
  const times = answers.map(({ at }) => at);
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = times.reduce((a, b) => Math.max(a, b), 0);
  const days = answers.length > 0 ? formatDayRange(first, last, locale) : '';
  return t.preview(answers.length, days, answersIn(fresh).length, knownAnswers);
}

/** Opens a file of progress: shows what it would bring, adds that when told to, and takes it back. */
export function ImportFile({
  app: { game, openRecords },
  text: t,
  codes,
  isFileShared,
  open: parseFile = (file) => parseBackupInWorker(file),
}: {
  app: AppContext;
  text: BackupText;
  /** The way by codes, once it has been fetched. */
  codes?: { words: QrText; Carry: typeof PhoneTransfer } | undefined;
  /** Another app has just shared a file with this one. */
  isFileShared?: boolean;
  open?: (file: Blob) => Promise<ParseBackupResult>;
}) {
  const { locale } = useText();
  const importState = useSignal<ImportState>({ state: 'idle' });
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const lastRead = useRef(0);
  const { state } = importState.value;
  useFocusOnChange(state, () => box.current?.querySelector<HTMLElement>('[tabindex="-1"]'));

  // another app gave it to us: it is looked at as if it had been chosen here
  useEffect(() => {
    if (!isFileShared) return;
    takeSharedFile().then(
      (file) => file && readFile(file),
      () => {
        importState.value = { state: 'refused', problem: { reason: 'cannot-open', place: 'file' } };
      },
    );
  }, [isFileShared]);

  async function readFile(file: Blob) {
    const readToken = ++lastRead.current;
    importState.value = { state: 'reading' };
    const reading = await parseFile(file);
    const { events: ownEvents } = await game.readFullLog();
    let next: ImportState;
    if (reading.ok) {
      const { entries, unreadable, records = [] } = reading.backup;
      const comparison = (await runYielding(diffSteps(ownEvents, entries))).at(-1) as BackupDiff;
      const missing = records.length > 0 ? await findMissingRecords(records) : [];
      next = { state: 'preview', entries, unreadable, records: missing, ...comparison };
    } else next = { state: 'refused', problem: reading.problem };
    // another file was chosen meanwhile
    if (readToken === lastRead.current) importState.value = next;
  }

  /** Shows what becomes of something, or that the device refused. */
  const showOutcome = (outcome: Promise<ImportState>) => {
    importState.value = { state: 'busy' };
    outcome.then(
      (next) => {
        importState.value = next;
      },
      () => {
        importState.value = { state: 'failed' };
      },
    );
  };
  /** Those of the records that this device has not. */
  async function findMissingRecords(records: ImportedRecords) {
    const ownRecords = await openRecords().then(
      (all) => all.readByPrefix(''),
      () => [],
    );
    const names = new Set(ownRecords.map(([name]) => name));
    return records.filter(([name]) => !names.has(name));
  }
  async function addImported({ newEvents: fresh, records }: ImportPreview): Promise<ImportState> {
    if (records.length > 0) await (await openRecords()).writeAll(records);
    const names = records.map(([name]) => name);
    const keys = fresh.length > 0 ? await game.merge(fresh) : [];
    const added = new Set(keys);
    const answers = answersIn(fresh).filter(({ key }) => added.has(key)).length;
    return { state: 'added', keys, answers, names };
  }
  async function undoImport(
    keys: readonly string[],
    names: readonly string[],
  ): Promise<ImportState> {
    if (keys.length > 0) await game.undoMerge(keys);
    for (const name of names) await (await openRecords()).remove(name);
    return { state: 'undone' };
  }

  const current = importState.value;
  return (
    <>
      <label class={`quiet ${css.open}`}>
        {t.openFile}
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void readFile(file);
            // so that the same file may be chosen again
            currentTarget.value = '';
          }}
        />
      </label>
      {codes && (
        <codes.Carry
          words={codes.words}
          make={async () =>
            new Uint8Array(await (await createBackupFile({ game, openRecords })).arrayBuffer())
          }
          onReceived={(bytes) => void readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))}
        />
      )}
      <div ref={box} class={css.told} aria-live="polite" data-state={state}>
        {current.state === 'reading' && <p>{t.reading}</p>}
        {current.state === 'refused' && <p tabIndex={-1}>{describeProblem(t, current.problem)}</p>}
        {current.state === 'preview' && (
          <>
            <p tabIndex={-1}>{describePreview(t, locale, current)}</p>
            {current.conflictCount > 0 && <p>{t.conflictingEvents(current.conflictCount)}</p>}
            {current.unreadable > 0 && <p>{t.unreadableRecords(current.unreadable)}</p>}
            {current.records.length > 0 && <p>{t.newRecords(current.records.length)}</p>}
            {current.newEvents.length > 0 && answersIn(current.newEvents).length === 0 && (
              <p>{t.otherEvents(current.newEvents.length)}</p>
            )}
            {current.newEvents.length + current.records.length > 0 && (
              <button
                type="button"
                class="action"
                onClick={() => showOutcome(addImported(current))}
              >
                {t.add}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                importState.value = { state: 'idle' };
                input.current?.focus();
              }}
            >
              {current.newEvents.length + current.records.length > 0 ? t.cancel : t.close}
            </button>
          </>
        )}
        {current.state === 'added' && (
          <>
            <p tabIndex={-1}>
              {t.added(current.answers)}
              {current.names.length > 0 && ` ${t.recordsAdded(current.names.length)}`}
            </p>
            <button
              type="button"
              class="quiet"
              onClick={() => showOutcome(undoImport(current.keys, current.names))}
            >
              {t.undo}
            </button>
          </>
        )}
        {current.state === 'undone' && <p tabIndex={-1}>{t.undone}</p>}
        {current.state === 'failed' && <p tabIndex={-1}>{t.failed}</p>}
      </div>
    </>
  );
}
