import { batch, computed, type ReadonlySignal } from '@preact/signals';
import { type BankState, emptyBankState, type StateByBank } from '../engine/bank-state.ts';
import type { EventMeta, FullLog, LogEvent } from '../engine/events.ts';
import { addDayRange, type DayRange } from '../engine/reducer.ts';
import {
  createLogModel,
  type LogModel,
  type ProgressLogEnvironment,
  type Recovery,
} from './log-model.ts';
import { emptyHead, emptyView } from './log-view.ts';
import { loadAndReconcile, readFullLog, restoreFromPage } from './recovery.ts';
import type { StorageHealth } from './storage/log.ts';
import { createSaveQueue, saveSnapshotIfDue } from './sync.ts';

export type { ProgressLogEnvironment } from './log-model.ts';

/** Everything is in memory at once, and on the device as soon as possible. */
export interface ProgressLog {
  /** Memory and curve need the engine. */
  bankState: ReadonlySignal<BankState>;
  /** With a finished daily round, in any bank. */
  days: ReadonlySignal<readonly DayRange[]>;
  storageStatus: ReadonlySignal<'opening' | 'available' | 'refused'>;
  saveStatus: ReadonlySignal<'saving' | 'saved' | 'refused'>;
  recovery: ReadonlySignal<Recovery | undefined>;
  /** Another value after each change of the log, in whichever tab. */
  revision: ReadonlySignal<unknown>;
  createEventMeta(round: string): EventMeta;
  record(event: LogEvent): void;
  save(): Promise<void>;
  /** The same promise every time. Never rejects. */
  loadProgress(): Promise<void>;
  /** Tells the player that records came back from the mirror. */
  reportRecords(count: number): void;
  /** For when the engine has loaded. */
  recompute(): void;
  /** Includes what is only in memory. Never rejects. */
  readFullLog(): Promise<FullLog>;
  /** Resolves with the keys that were new. */
  merge(events: readonly LogEvent[]): Promise<readonly string[]>;
  undoMerge(keys: readonly string[]): Promise<void>;
  checkStorage(): Promise<StorageHealth>;
  erase(): Promise<void>;
}

export function createProgressLog(
  environment: ProgressLogEnvironment,
  bank: string,
  getEngine: LogModel['getEngine'],
): ProgressLog {
  let loading: Promise<void> | undefined;
  let wasDatabaseReset = false;
  const model = createLogModel(environment, bank, getEngine, {
    onDatabaseReset() {
      wasDatabaseReset = true;
    },
    onConnectionClosed: () => restoreFromPage(model),
    async onExternalChange() {
      await loading;
      if (model.pending.peek().length > 0 || storageStatus.peek() === 'refused') await save();
      else await model.reload().catch(() => {});
    },
  });
  const { stateByBank, pending, storageStatus, recovery, openLog, record } = model;
  const save = createSaveQueue(model);
  const createEventMeta = (round: string): EventMeta => {
    const at = environment.clock();
    return { v: 1, key: model.eventClock.createKey(at), at, bank, round };
  };
  return {
    bankState: computed(() => stateByBank.value[bank] ?? emptyBankState),
    days: computed(() => collectDays(stateByBank.value)),
    storageStatus,
    saveStatus: computed(() => saveStatusOf(model)),
    recovery,
    revision: stateByBank,
    createEventMeta,
    record,
    save,
    loadProgress() {
      loading ??= loadAndReconcile(model, () => wasDatabaseReset).then((isLoaded) => {
        if (isLoaded) void saveSnapshotIfDue(model);
      });
      return loading;
    },
    reportRecords(records) {
      recovery.value = { from: 'mirror', answers: 0, ...recovery.peek(), records };
    },
    recompute() {
      model.applyHead(model.view.head);
      void saveSnapshotIfDue(model);
    },
    readFullLog: () => readFullLog(model),
    ...createMerge(model, createEventMeta),
    checkStorage: async () => (await openLog()).checkStorage(),
    async erase() {
      await (await openLog()).erase(createEventMeta('').key);
      batch(() => {
        model.view = emptyView;
        pending.value = [];
        model.applyHead({ ...emptyHead, isErased: true });
      });
    },
  };
}

const collectDays = (states: StateByBank) =>
  Object.values(states)
    .flatMap(({ tally }) => tally.days)
    .reduce<readonly DayRange[]>(addDayRange, []);

function saveStatusOf({ pending, storageStatus }: LogModel) {
  if (pending.value.length === 0) return 'saved';
  return storageStatus.value === 'refused' ? 'refused' : 'saving';
}

function createMerge(
  model: LogModel,
  createEventMeta: ProgressLog['createEventMeta'],
): Pick<ProgressLog, 'merge' | 'undoMerge'> {
  return {
    async merge(events) {
      const device = await model.openLog();
      const newKeys = new Set(await device.findMissingKeys(events.map(({ key }) => key)));
      await device.append(events.filter(({ key }) => newKeys.has(key)));
      await model.reload();
      return [...newKeys];
    },
    async undoMerge(keys) {
      await (await model.openLog()).remove(keys, createEventMeta('').key);
      const removed = new Set(keys);
      const own = model.view.own.filter(({ key }) => !removed.has(key));
      model.view = { ...model.view, own };
      await model.reload();
    },
  };
}
