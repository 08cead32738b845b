import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type BankState, emptyBankState, type StateByBank } from '../engine/bank-state.ts';
import { type EventMeta, type FullLog, type LogEvent, sortUniqueEvents } from '../engine/events.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { addDayRange, type DayRange, reduceProgress } from '../engine/reducer.ts';
import { countRecords, type LogHead, type MirroredLog, type StorageHealth } from './storage/log.ts';

/** What was said, and what it comes to: at once in memory, and as soon as can be on the device. */
export interface ProgressLog {
  /** All that the log says of this dossier; memory and curve once the rules have come. */
  bankState: ReadonlySignal<BankState>;
  /** The days whose dispatch was finished, in whichever dossier. */
  days: ReadonlySignal<readonly DayRange[]>;
  /** Whether entries are kept: not known before the log was read; then as the device last said. */
  storageStatus: ReadonlySignal<'opening' | 'kept' | 'refused'>;
  /** How far what was recorded is on its way to the device. */
  saveStatus: ReadonlySignal<'saving' | 'saved' | 'refused'>;
  /** What the device had lost, and where it came back from. */
  recovery: ReadonlySignal<Recovery | undefined>;
  /** What is stamped on an entry of a round. */
  createEventMeta(round: string): EventMeta;
  /** Takes an entry; it is on its way to the device when `save` is called. */
  record(event: LogEvent): void;
  save(): Promise<void>;
  /** Reads the log and compares it with its safety copy; the same promise every time. Never rejects. */
  loadProgress(): Promise<void>;
  /** Sums everything again: the rules have come. */
  recompute(): void;
  /** All that is on this device or in memory: whatever can be reached. Never rejects. */
  readFullLog(): Promise<FullLog>;
  /** Adds entries by union; resolves with the keys that were new, once they are on the device. */
  merge(events: readonly LogEvent[]): Promise<readonly string[]>;
  /** Takes back what merge added. */
  undoMerge(keys: readonly string[]): Promise<void>;
  /** Reads all that the device keeps, twice over. */
  checkStorage(): Promise<StorageHealth>;
  erase(): Promise<void>;
}

export interface Recovery {
  /** The safety copy; this page, when the device was cleared under it; nothing, where neither had it. */
  from: 'copy' | 'page' | 'nothing';
  /** Answers that came back. */
  answers: number;
}

/** What the device does that nobody here asked for. */
export interface LogListener {
  /** The browser found the log broken and has emptied it. */
  onDatabaseReset(): void;
  /** The log may have been cleared. */
  onConnectionClosed(): void;
  /** Another page has written, or may have. */
  onExternalChange(): void;
}

/** What a journal needs of the device. */
export interface ProgressLogEnvironment {
  /** The log, once its code has come: the same every time. It is written to as this page. */
  openLog(tabId: string, listener: LogListener): Promise<MirroredLog>;
  /** Now, in ms since 1970. */
  clock(): number;
  /** Minutes east of UTC, here and at that time. */
  utcOffsetMinutes(at: number): number;
  /** A random integer of 32 bits. */
  seed(): number;
}

const emptyHead: LogHead = { snapshot: undefined, eventsSince: [], unreadable: 0, isErased: false };

/** Entries after a checkpoint that make the next: a start reads no more than these. */
const SNAPSHOT_INTERVAL = 200;

/** A count that no clock comes to, but a forged file may: after it there would soon be no key to give. */
const MAX_TRUSTED_COUNTER = Number.parseInt('z00000000', 36);

const countAnswers = (events: readonly LogEvent[]) =>
  events.filter(({ kind }) => kind === 'answer').length;

/** A journal of a bank. The rules come late: until then only the tally is kept. */
export function createProgressLog(
  { openLog, clock, utcOffsetMinutes, seed }: ProgressLogEnvironment,
  bank: string,
  getEngine: () => PlayableBank['engine'] | undefined,
): ProgressLog {
  const stateByBank = signal<StateByBank>({});
  const bankState = computed(() => stateByBank.value[bank] ?? emptyBankState);
  const days = computed(() =>
    Object.values(stateByBank.value)
      .flatMap(({ tally }) => tally.days)
      .reduce<readonly DayRange[]>(addDayRange, []),
  );
  const storageStatus = signal<'opening' | 'kept' | 'refused'>('opening');
  const recovery = signal<Recovery>();
  const pendingEvents = signal<readonly LogEvent[]>([]);
  /** What the log last said of itself. */
  let currentHead = emptyHead;
  /** What this page has said since. */
  let ownEvents: LogEvent[] = [];
  /** Both, in their order: all since the checkpoint. */
  let tailEvents: LogEvent[] = [];
  let progressLoading: Promise<void> | undefined;
  /** The browser has said that it emptied the log. */
  let isDatabaseReset = false;
  let saveQueue = Promise.resolve();

  // a clock that never goes back, so that keys sort in the order of events whatever the device's does
  let lastCounter = 0;
  const tabId = seed().toString(36);

  function applyEvents(states: StateByBank, events: readonly LogEvent[]): StateByBank {
    const engine = getEngine();
    if (engine) return engine.applyEvents(states, events, utcOffsetMinutes);
    const state = states[bank] ?? emptyBankState;
    const eventsOfBank = events.filter((entry) => entry.bank === bank);
    const tally = eventsOfBank.reduce(reduceProgress, state.tally);
    return { ...states, [bank]: { ...state, tally } };
  }

  /** Takes what the log says of itself, and what this page knows beside that. */
  function applyHead(head: LogHead) {
    const upTo = head.snapshot?.upTo ?? '';
    currentHead = head;
    ownEvents = ownEvents.filter(
      (entry) => (entry.key > upTo && !head.isErased) || pendingEvents.peek().includes(entry),
    );
    tailEvents = sortUniqueEvents([...head.eventsSince, ...ownEvents]);
    const newestCounter = Number.parseInt(tailEvents.at(-1)?.key ?? (upTo || '0'), 36);
    if (newestCounter < MAX_TRUSTED_COUNTER) lastCounter = Math.max(lastCounter, newestCounter);
    stateByBank.value = applyEvents(head.snapshot?.sums ?? {}, tailEvents);
  }

  const getLog = () => openLog(tabId, { onDatabaseReset, onConnectionClosed, onExternalChange });
  const reload = async () => applyHead(await (await getLog()).readHead());

  function onDatabaseReset() {
    isDatabaseReset = true;
  }

  /** Writes back what this page knows, where the device has less. */
  async function onConnectionClosed() {
    const { snapshot: checkpoint } = currentHead;
    const events = tailEvents;
    try {
      const device = await getLog();
      if (countRecords(await device.readHead()) >= (checkpoint?.count ?? 0) + events.length) return;
      const missingKeys = new Set(await device.findMissingKeys(events.map(({ key }) => key)));
      const missingEvents = events.filter(({ key }) => missingKeys.has(key));
      if (missingEvents.length > 0) await device.append(missingEvents);
      if (checkpoint) await device.restoreSnapshot(checkpoint);
      recovery.value = { from: 'page', answers: countAnswers(missingEvents) };
      await reload();
      await reconcile();
    } catch {
      storageStatus.value = 'refused';
    }
  }

  async function onExternalChange() {
    await progressLoading;
    if (pendingEvents.peek().length > 0) await progressLog.save();
    else await reload().catch(() => {});
  }

  /** Writes what is not on the device yet, along with what an earlier try could not write. */
  async function writePending() {
    const events = pendingEvents.peek();
    if (events.length === 0) return;
    try {
      const device = await getLog();
      await device.append(events).catch(async (error) => {
        if (error?.name !== 'ErasedElsewhereError') throw error;
        // the other page's will holds, but for what was said since
        ownEvents = [...events];
        await reload();
        await device.append(events);
      });
      const isRecovered = storageStatus.peek() === 'refused';
      batch(() => {
        pendingEvents.value = pendingEvents.peek().filter((entry) => !events.includes(entry));
        storageStatus.value = 'kept';
      });
      if (isRecovered) {
        await reload();
        void reconcile();
      }
      await maybeSnapshot(device);
    } catch {
      storageStatus.value = 'refused';
    }
  }

  /** Leaves a checkpoint, so that no start has much to read. */
  async function maybeSnapshot(device: MirroredLog) {
    const engine = getEngine();
    const upTo = tailEvents.at(-1)?.key;
    if (
      !engine ||
      !upTo ||
      tailEvents.length < SNAPSHOT_INTERVAL ||
      pendingEvents.peek().length > 0
    )
      return;
    const unreadable = (currentHead.snapshot?.unreadable ?? 0) + currentHead.unreadable;
    const count = (currentHead.snapshot?.count ?? 0) + tailEvents.length + currentHead.unreadable;
    const checkpoint = {
      sums: stateByBank.peek(),
      v: engine.snapshotVersion,
      upTo,
      count,
      unreadable,
    };
    try {
      await device.saveSnapshot(checkpoint, currentHead.snapshot);
      const entries = tailEvents.filter(({ key }) => key > upTo);
      applyHead({ ...emptyHead, snapshot: checkpoint, eventsSince: entries });
    } catch {
      // another page has written what this one has not read
      await reload();
    }
  }

  /** Compares the log with its safety copy, and takes what that brings back. Never rejects. */
  async function reconcile() {
    try {
      const device = await getLog();
      const answers = await device.reconcile(currentHead);
      if (answers > 0) {
        recovery.value = { from: 'copy', answers };
        await reload();
      }
    } catch {
      // the log does not answer, and that is said already
    }
  }

  const progressLog: ProgressLog = {
    bankState,
    days,
    storageStatus,
    saveStatus: computed(() =>
      pendingEvents.value.length === 0
        ? 'saved'
        : storageStatus.value === 'refused'
          ? 'refused'
          : 'saving',
    ),
    recovery,

    createEventMeta(round) {
      const at = clock();
      lastCounter = Math.max(at, lastCounter + 1);
      const key = `${lastCounter.toString(36).padStart(9, '0')}-${tabId}`;
      return { v: 1, key, at, bank, round };
    },

    record(event) {
      ownEvents.push(event);
      tailEvents.push(event);
      batch(() => {
        pendingEvents.value = [...pendingEvents.peek(), event];
        stateByBank.value = applyEvents(stateByBank.peek(), [event]);
      });
    },

    save() {
      saveQueue = saveQueue.then(writePending);
      return saveQueue;
    },

    loadProgress() {
      progressLoading ??= getLog()
        .then((device) => device.readHead())
        .then(
          async (found) => {
            batch(() => {
              applyHead(found);
              storageStatus.value = 'kept';
            });
            // before anything is dealt: what was lost may have been a round
            await reconcile();
            if (isDatabaseReset && !recovery.peek())
              recovery.value = { from: 'nothing', answers: 0 };
            // a long log that nobody summed; where the rules come later, they see to it
            void getLog()
              .then(maybeSnapshot)
              .catch(() => {});
          },
          async () => {
            storageStatus.value = 'refused';
            // the safety copy may be there all the same
            applyHead({ ...emptyHead, eventsSince: (await progressLog.readFullLog()).events });
          },
        );
      return progressLoading;
    },

    recompute() {
      applyHead(currentHead);
      // the log may have come before
      void getLog()
        .then(maybeSnapshot)
        .catch(() => {});
    },

    async readFullLog() {
      const emptyLog: FullLog = { events: [], unreadable: [] };
      const found = await getLog()
        .then((device) => device.readAll())
        .catch(() => emptyLog);
      return { ...found, events: sortUniqueEvents([...found.events, ...tailEvents]) };
    },

    async merge(events) {
      const device = await getLog();
      const newKeys = new Set(await device.findMissingKeys(events.map(({ key }) => key)));
      await device.append(events.filter(({ key }) => newKeys.has(key)));
      await reload();
      return [...newKeys];
    },

    async undoMerge(keys) {
      await (await getLog()).remove(keys, progressLog.createEventMeta('').key);
      const removedKeys = new Set(keys);
      ownEvents = ownEvents.filter(({ key }) => !removedKeys.has(key));
      await reload();
    },

    checkStorage: async () => (await getLog()).checkStorage(),

    async erase() {
      await (await getLog()).erase(progressLog.createEventMeta('').key);
      batch(() => {
        ownEvents = [];
        pendingEvents.value = [];
        applyHead(emptyHead);
      });
    },
  };
  return progressLog;
}
