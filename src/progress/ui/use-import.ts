import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import type { RefusedDossier } from '../../dossiers/check-records.ts';
import { handOverFile, receiveLaunchedFiles, takeSharedFile } from '../../pwa/shared-file.ts';
import { DOSSIER_RECORD } from '../../shared/persisted-names.ts';
import { sniffFile } from '../../shared/sniff-file.ts';
import { markSaved } from '../../shared/unsaved-work.ts';
import { runYielding } from '../../shared/yielding.ts';
import { waitForLoad } from '../../ui/failed-loads.ts';
import { type BackupDiff, diffSteps, isJsonEqual } from '../backup/diff.ts';
import type { Backup, BackupProblem, ParseBackupResult } from '../backup/problem.ts';
import type { StoredRecord } from '../storage/key-value.ts';

type ImportedRecords = NonNullable<Backup['records']>;

export interface ImportPreview extends BackupDiff {
  state: 'preview';
  events: BackupDiff['newEvents'];
  unreadable: number;
  /** Only those that this device does not have. */
  records: ImportedRecords;
  refusedDossiers: readonly RefusedDossier[];
}

export interface ImportAdded {
  state: 'added';
  keys: readonly string[];
  answers: number;
  records: ImportedRecords;
}

export type ImportState =
  | { state: 'idle' | 'reading' | 'busy' | 'undone' | 'failed' }
  | { state: 'refused'; problem: BackupProblem }
  | ImportPreview
  | ImportAdded;

const isDossierRecord = ([name]: ImportedRecords[number]) => name.startsWith(DOSSIER_RECORD);

type ImportTarget = Pick<AppContext, 'game' | 'openRecords'>;
type ImportApp = ImportTarget & Pick<AppContext, 'router'>;
export type ParseFile = (file: Blob) => Promise<ParseBackupResult>;

export const answersIn = (events: BackupDiff['newEvents']) =>
  events.filter(({ kind }) => kind === 'answer');

/** Stores nothing before `add`; `undo` takes it back. */
export function useImport(app: ImportApp, parseFile: ParseFile, language: string) {
  const state = useSignal<ImportState>({ state: 'idle' });
  const latestRead = useRef(0);
  const parsed = useRef<CheckedBackup>(undefined);
  const setState = (next: ImportState) => {
    state.value = next;
  };
  const run = (step: Promise<ImportState>) => {
    setState({ state: 'busy' });
    step.then(setState, () => setState({ state: 'failed' }));
  };
  const readFile = async (file: Blob) => {
    const read = ++latestRead.current;
    setState({ state: 'reading' });
    const kind = await sniffFile(file).catch(() => undefined);
    if (kind === 'dossier' && read === latestRead.current) {
      handOverFile(file);
      setState({ state: 'idle' });
      app.router.goTo('receive');
      return;
    }
    const result = await checkDossiers(await parseFile(file), language);
    const next = await createPreview(app, result);
    // or another file was chosen meanwhile
    if (read !== latestRead.current) return;
    parsed.current = result;
    setState(next);
  };
  const dismissIfErased = async (added: ImportAdded) => {
    const { events } = await app.game.readFullLog();
    const isGone = !events.some(({ key }) => added.keys.includes(key));
    if (isGone && state.peek() === added) setState({ state: 'idle' });
  };
  useSignalEffect(() => {
    app.game.revision.value;
    const before = state.peek();
    if (before.state === 'added' && before.keys.length > 0) void dismissIfErased(before);
    if (before.state !== 'preview' || !parsed.current) return;
    void createPreview(app, parsed.current).then((next) => {
      if (state.peek() === before) setState(next);
    });
  });
  useSignalEffect(() => {
    markSaved(latestRead, state.value.state !== 'preview');
    return () => markSaved(latestRead, true);
  });
  return {
    current: state.value,
    readFile,
    readSharedFile: () => {
      const readWhenThere = (source: Promise<Blob | undefined>) =>
        source.then(
          (file) => file && readFile(file),
          () => setState({ state: 'refused', problem: { reason: 'cannot-open', place: 'file' } }),
        );
      receiveLaunchedFiles(readWhenThere);
      return readWhenThere(takeSharedFile());
    },
    dismiss: () => setState({ state: 'idle' }),
    add: (preview: ImportPreview) => run(addImported(app, preview)),
    undo: (added: ImportAdded) => run(undoImport(app, added)),
  };
}

type CheckedBackup = ParseBackupResult & { refusedDossiers?: readonly RefusedDossier[] };

async function checkDossiers(parsed: ParseBackupResult, language: string): Promise<CheckedBackup> {
  const records = parsed.ok ? (parsed.backup.records ?? []) : [];
  if (!parsed.ok || !records.some(isDossierRecord)) return parsed;
  const { checkDossierRecords } = await waitForLoad(
    () => import('../../dossiers/check-records.ts'),
  );
  const { sound, refused } = await checkDossierRecords(records, language);
  return { ...parsed, backup: { ...parsed.backup, records: sound }, refusedDossiers: refused };
}

async function createPreview(app: ImportTarget, parsed: CheckedBackup): Promise<ImportState> {
  if (!parsed.ok) return { state: 'refused', problem: parsed.problem };
  const { events, unreadable, records = [] } = parsed.backup;
  const storedLog = await app.game.readFullLog();
  const diff = (await runYielding(diffSteps(storedLog.events, events))).at(-1) as BackupDiff;
  const { missing, conflictCount } = await compareRecords(app, records);
  return {
    ...{ state: 'preview', events, unreadable, records: missing, ...diff },
    conflictCount: diff.conflictCount + conflictCount,
    refusedDossiers: parsed.refusedDossiers ?? [],
  };
}

async function compareRecords({ openRecords }: ImportTarget, records: ImportedRecords) {
  if (records.length === 0) return { missing: [], same: [], conflictCount: 0 };
  const stored = await openRecords().then(
    (all) => all.readByPrefix(''),
    () => [],
  );
  const valuesByName = new Map<string, unknown>(stored);
  const missing: StoredRecord[] = [];
  const same: StoredRecord[] = [];
  let conflictCount = 0;
  for (const record of records) {
    const [name, value] = record;
    if (!valuesByName.has(name)) missing.push(record);
    else if (isJsonEqual(valuesByName.get(name), value)) same.push(record);
    // a dossier is what its id says, whatever it is called here
    else if (!isDossierRecord(record)) conflictCount++;
  }
  return { missing, same, conflictCount };
}

async function addImported(
  app: ImportTarget,
  { newEvents, records: previewed }: ImportPreview,
): Promise<ImportState> {
  const { game, openRecords } = app;
  const { missing: records } = await compareRecords(app, previewed);
  if (records.length > 0) await (await openRecords()).writeAll(records);
  const keys = newEvents.length > 0 ? await game.merge(newEvents) : [];
  const added = new Set(keys);
  const answers = answersIn(newEvents).filter(({ key }) => added.has(key)).length;
  return { state: 'added', keys, answers, records };
}

async function undoImport(app: ImportTarget, { keys, records }: ImportAdded): Promise<ImportState> {
  if (keys.length > 0) await app.game.undoMerge(keys);
  const { same } = await compareRecords(app, records);
  for (const [name] of same) await (await app.openRecords()).remove(name);
  return { state: 'undone' };
}
