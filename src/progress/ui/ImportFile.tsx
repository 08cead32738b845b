import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDays } from '../../i18n/format.ts';
import { takeShared } from '../../pwa/shared-file.ts';
import type { QrText } from '../../qr/text/fr.ts';
import { written } from '../../shared/json-path.ts';
import { inTurns } from '../../shared/yielding.ts';
import { type BackupDiff, steps } from '../backup/diff.ts';
import { openPassport } from '../backup/parse-in-worker.ts';
import type { BackupProblem, ParseBackupResult, Backup as Read } from '../backup/problem.ts';
import { reader } from '../backup/start-worker.ts';
import type { BackupText } from '../text/fr.ts';
import type { Carry } from '../transfer/PhoneTransfer.tsx';
import css from './ImportFile.module.css';
import { progressFile } from './save-progress.ts';

type ImportedEvents = BackupDiff['fresh'];
type ImportedRecords = NonNullable<Read['records']>;
const answersOf = (entries: ImportedEvents) => entries.filter(({ kind }) => kind === 'answer');

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
function refusal(text: BackupText, problem: BackupProblem): string {
  const { place, reason } = problem;
  const where =
    place === 'file'
      ? text.places.file
      : 'path' in place
        ? text.places.path(written(place.path).slice(0, 120))
        : text.places.letter(place.line, place.column);
  return text.refused(where, text.reasons[reason]('found' in problem ? problem.found : ''));
}

/** How many answers a file has, from when to when, and how many of them are new. */
function told(
  text: BackupText,
  locale: string,
  { entries, fresh, knownAnswers }: ImportPreview,
): string {
  const answers = answersOf(entries);
  const times = answers.map(({ at }) => at);
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = times.reduce((a, b) => Math.max(a, b), 0);
  const days = answers.length > 0 ? formatDays(first, last, locale) : '';
  return text.preview(answers.length, days, answersOf(fresh).length, knownAnswers);
}

/** Opens a file of progress: shows what it would bring, adds that when told to, and takes it back. */
export function Passport({
  desk: { game, router, records: opened },
  text,
  codes,
  open = (file) => openPassport(file, reader),
}: {
  desk: AppContext;
  text: BackupText;
  /** The way by codes, once it has been fetched. */
  codes?: { words: QrText; Carry: typeof Carry } | undefined;
  open?: (file: Blob) => Promise<ParseBackupResult>;
}) {
  const { locale } = useText();
  const now = useSignal<ImportState>({ state: 'idle' });
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef(0);
  const { state } = now.value;
  // what was pressed is gone: the keyboard goes on with what is said now
  useLayoutEffect(() => {
    if (state === 'idle') return;
    box.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [state]);

  const { about } = router.place.value;
  // another app gave it to us: it is looked at as if it had been chosen here
  useEffect(() => {
    if (about !== 'partage') return;
    takeShared().then(
      (file) => file && read(file),
      () => {
        now.value = { state: 'refused', problem: { reason: 'cannot-open', place: 'file' } };
      },
    );
  }, [about]);

  async function read(file: Blob) {
    const turn = ++chosen.current;
    now.value = { state: 'reading' };
    const reading = await open(file);
    const { entries: mine } = await game.history();
    let next: ImportState;
    if (reading.ok) {
      const { entries, unreadable, records = [] } = reading.passport;
      const compared = (await inTurns(steps(mine, entries))).at(-1) as BackupDiff;
      const missing = records.length > 0 ? await lacking(records) : [];
      next = { state: 'preview', entries, unreadable, records: missing, ...compared };
    } else next = { state: 'refused', problem: reading.problem };
    // another file was chosen meanwhile
    if (turn === chosen.current) now.value = next;
  }

  /** Shows what becomes of something, or that the device refused. */
  const show = (coming: Promise<ImportState>) => {
    now.value = { state: 'busy' };
    coming.then(
      (next) => {
        now.value = next;
      },
      () => {
        now.value = { state: 'failed' };
      },
    );
  };
  /** Those of the records that this device has not. */
  async function lacking(records: ImportedRecords) {
    const mine = await opened().then(
      (all) => all.read(''),
      () => [],
    );
    const names = new Set(mine.map(([name]) => name));
    return records.filter(([name]) => !names.has(name));
  }
  async function add({ fresh, records }: ImportPreview): Promise<ImportState> {
    if (records.length > 0) await (await opened()).write(records);
    const names = records.map(([name]) => name);
    const keys = fresh.length > 0 ? await game.merge(fresh) : [];
    const added = new Set(keys);
    const answers = answersOf(fresh).filter(({ key }) => added.has(key)).length;
    return { state: 'added', keys, answers, names };
  }
  async function undo(keys: readonly string[], names: readonly string[]): Promise<ImportState> {
    if (keys.length > 0) await game.retract(keys);
    for (const name of names) await (await opened()).remove(name);
    return { state: 'undone' };
  }

  const shown = now.value;
  return (
    <>
      <label class={`quiet ${css.open}`}>
        {text.open}
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void read(file);
            // so that the same file may be chosen again
            currentTarget.value = '';
          }}
        />
      </label>
      {codes && (
        <codes.Carry
          words={codes.words}
          make={async () =>
            new Uint8Array(await (await progressFile({ game, records: opened })).arrayBuffer())
          }
          onReceived={(bytes) => void read(new Blob([bytes as Uint8Array<ArrayBuffer>]))}
        />
      )}
      <div ref={box} class={css.told} aria-live="polite" data-state={state}>
        {shown.state === 'reading' && <p>{text.reading}</p>}
        {shown.state === 'refused' && <p tabIndex={-1}>{refusal(text, shown.problem)}</p>}
        {shown.state === 'preview' && (
          <>
            <p tabIndex={-1}>{told(text, locale, shown)}</p>
            {shown.conflicting > 0 && <p>{text.conflicting(shown.conflicting)}</p>}
            {shown.unreadable > 0 && <p>{text.unreadable(shown.unreadable)}</p>}
            {shown.records.length > 0 && <p>{text.records(shown.records.length)}</p>}
            {shown.fresh.length > 0 && answersOf(shown.fresh).length === 0 && (
              <p>{text.others(shown.fresh.length)}</p>
            )}
            {shown.fresh.length + shown.records.length > 0 && (
              <button type="button" class="action" onClick={() => show(add(shown))}>
                {text.add}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                now.value = { state: 'idle' };
                input.current?.focus();
              }}
            >
              {shown.fresh.length + shown.records.length > 0 ? text.cancel : text.close}
            </button>
          </>
        )}
        {shown.state === 'added' && (
          <>
            <p tabIndex={-1}>
              {text.added(shown.answers)}
              {shown.names.length > 0 && ` ${text.recordsAdded(shown.names.length)}`}
            </p>
            <button type="button" class="quiet" onClick={() => show(undo(shown.keys, shown.names))}>
              {text.undo}
            </button>
          </>
        )}
        {shown.state === 'undone' && <p tabIndex={-1}>{text.undone}</p>}
        {shown.state === 'failed' && <p tabIndex={-1}>{text.failed}</p>}
      </div>
    </>
  );
}
