import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type EventMeta, type FullLog, inOrder, type LogEvent } from '../engine/events.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { type DayRange, emptyProgress, fold, withRun } from '../engine/reducer.ts';
import type { BankState, StateByBank } from '../engine/snapshot.ts';
import { countOf, type LogHead, type MirroredLog, type StorageHealth } from './storage/log.ts';

/** What was said, and what it comes to: at once in memory, and as soon as can be on the device. */
export interface ProgressLog {
  /** All that the log says of this dossier; memory and curve once the rules have come. */
  sum: ReadonlySignal<BankState>;
  /** The days whose dispatch was finished, in whichever dossier. */
  days: ReadonlySignal<readonly DayRange[]>;
  /** Whether entries are kept: not known before the log was read; then as the device last said. */
  storage: ReadonlySignal<'opening' | 'kept' | 'refused'>;
  /** How far what was recorded is on its way to the device. */
  saved: ReadonlySignal<'saving' | 'saved' | 'refused'>;
  /** What the device had lost, and where it came back from. */
  rescue: ReadonlySignal<Recovery | undefined>;
  /** What is stamped on an entry of a round. */
  stamp(round: string): EventMeta;
  /** Takes an entry; it is on its way to the device when `save` is called. */
  record(entry: LogEvent): void;
  save(): Promise<void>;
  /** Reads the log and compares it with its safety copy; the same promise every time. Never rejects. */
  open(): Promise<void>;
  /** Sums everything again: the rules have come. */
  recount(): void;
  /** All that is on this device or in memory: whatever can be reached. Never rejects. */
  history(): Promise<FullLog>;
  /** Adds entries by union; resolves with the keys that were new, once they are on the device. */
  merge(entries: readonly LogEvent[]): Promise<readonly string[]>;
  /** Takes back what merge added. */
  retract(keys: readonly string[]): Promise<void>;
  /** Reads all that the device keeps, twice over. */
  health(): Promise<StorageHealth>;
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
  onLoss(): void;
  /** The log may have been cleared. */
  onClose(): void;
  /** Another page has written, or may have. */
  onNews(): void;
}

/** What a journal needs of the device. */
export interface ProgressLogEnvironment {
  /** The log, once its code has come: the same every time. It is written to as this page. */
  log(page: string, news: LogListener): Promise<MirroredLog>;
  /** Now, in ms since 1970. */
  clock(): number;
  /** Minutes east of UTC, here and at that time. */
  offset(at: number): number;
  /** A random integer of 32 bits. */
  seed(): number;
}

const emptyBankState: BankState = { tally: emptyProgress, memory: {}, curve: { points: [] } };
const emptyHead: LogHead = { checkpoint: undefined, entries: [], unreadable: 0, isErased: false };

/** Entries after a checkpoint that make the next: a start reads no more than these. */
const SNAPSHOT_INTERVAL = 200;

/** A count that no clock comes to, but a forged file may: after it there would soon be no key to give. */
const MAX_TRUSTED_COUNTER = Number.parseInt('z00000000', 36);

const answersIn = (entries: readonly LogEvent[]) =>
  entries.filter(({ kind }) => kind === 'answer').length;

/** A journal of a bank. The rules come late: until then only the tally is kept. */
export function createJournal(
  { log: openLog, clock, offset, seed }: ProgressLogEnvironment,
  bank: string,
  rules: () => PlayableBank['rules'] | undefined,
): ProgressLog {
  const sums = signal<StateByBank>({});
  const sum = computed(() => sums.value[bank] ?? emptyBankState);
  const days = computed(() =>
    Object.values(sums.value)
      .flatMap(({ tally }) => tally.days)
      .reduce<readonly DayRange[]>(withRun, []),
  );
  const storage = signal<'opening' | 'kept' | 'refused'>('opening');
  const rescue = signal<Recovery>();
  const pending = signal<readonly LogEvent[]>([]);
  /** What the log last said of itself. */
  let held = emptyHead;
  /** What this page has said since. */
  let mine: LogEvent[] = [];
  /** Both, in their order: all since the checkpoint. */
  let known: LogEvent[] = [];
  let opened: Promise<void> | undefined;
  /** The browser has said that it emptied the log. */
  let isEmptied = false;
  let saving = Promise.resolve();

  // a clock that never goes back, so that keys sort in the order of events whatever the device's does
  let last = 0;
  const page = seed().toString(36);

  function add(start: StateByBank, entries: readonly LogEvent[]): StateByBank {
    const late = rules();
    if (late) return late.add(start, entries, offset);
    const own = start[bank] ?? emptyBankState;
    const mine = entries.filter((entry) => entry.bank === bank);
    const tally = mine.reduce(fold, own.tally);
    return { ...start, [bank]: { ...own, tally } };
  }

  /** Takes what the log says of itself, and what this page knows beside that. */
  function adopt(found: LogHead) {
    const upTo = found.checkpoint?.upTo ?? '';
    held = found;
    mine = mine.filter(
      (entry) => (entry.key > upTo && !found.isErased) || pending.peek().includes(entry),
    );
    known = inOrder([...found.entries, ...mine]);
    const newest = Number.parseInt(known.at(-1)?.key ?? (upTo || '0'), 36);
    if (newest < MAX_TRUSTED_COUNTER) last = Math.max(last, newest);
    sums.value = add(found.checkpoint?.sums ?? {}, known);
  }

  const log = () => openLog(page, { onLoss, onClose, onNews });
  const look = async () => adopt(await (await log()).read());

  function onLoss() {
    isEmptied = true;
  }

  /** Writes back what this page knows, where the device has less. */
  async function onClose() {
    const { checkpoint } = held;
    const all = known;
    try {
      const device = await log();
      if (countOf(await device.read()) >= (checkpoint?.count ?? 0) + all.length) return;
      const missing = new Set(await device.missing(all.map(({ key }) => key)));
      const gone = all.filter(({ key }) => missing.has(key));
      if (gone.length > 0) await device.append(gone);
      if (checkpoint) await device.restore(checkpoint);
      rescue.value = { from: 'page', answers: answersIn(gone) };
      await look();
      await mend();
    } catch {
      storage.value = 'refused';
    }
  }

  async function onNews() {
    await opened;
    if (pending.peek().length > 0) await journal.save();
    else await look().catch(() => {});
  }

  /** Writes what is not on the device yet, along with what an earlier try could not write. */
  async function write() {
    const some = pending.peek();
    if (some.length === 0) return;
    try {
      const device = await log();
      await device.append(some).catch(async (error) => {
        if (error?.name !== 'ErasedElsewhereError') throw error;
        // the other page's will holds, but for what was said since
        mine = [...some];
        await look();
        await device.append(some);
      });
      const isRecovered = storage.peek() === 'refused';
      batch(() => {
        pending.value = pending.peek().filter((entry) => !some.includes(entry));
        storage.value = 'kept';
      });
      if (isRecovered) {
        await look();
        void mend();
      }
      await rest(device);
    } catch {
      storage.value = 'refused';
    }
  }

  /** Leaves a checkpoint, so that no start has much to read. */
  async function rest(device: MirroredLog) {
    const late = rules();
    const upTo = known.at(-1)?.key;
    if (!late || !upTo || known.length < SNAPSHOT_INTERVAL || pending.peek().length > 0) return;
    const unreadable = (held.checkpoint?.unreadable ?? 0) + held.unreadable;
    const count = (held.checkpoint?.count ?? 0) + known.length + held.unreadable;
    const checkpoint = { sums: sums.peek(), v: late.version, upTo, count, unreadable };
    try {
      await device.keep(checkpoint, held.checkpoint);
      const entries = known.filter(({ key }) => key > upTo);
      adopt({ ...emptyHead, checkpoint, entries });
    } catch {
      // another page has written what this one has not read
      await look();
    }
  }

  /** Compares the log with its safety copy, and takes what that brings back. Never rejects. */
  async function mend() {
    try {
      const device = await log();
      const answers = await device.mend(held);
      if (answers > 0) {
        rescue.value = { from: 'copy', answers };
        await look();
      }
    } catch {
      // the log does not answer, and that is said already
    }
  }

  const journal: ProgressLog = {
    sum,
    days,
    storage,
    saved: computed(() =>
      pending.value.length === 0 ? 'saved' : storage.value === 'refused' ? 'refused' : 'saving',
    ),
    rescue,

    stamp(round) {
      const at = clock();
      last = Math.max(at, last + 1);
      const key = `${last.toString(36).padStart(9, '0')}-${page}`;
      return { v: 1, key, at, bank, round };
    },

    record(entry) {
      mine.push(entry);
      known.push(entry);
      batch(() => {
        pending.value = [...pending.peek(), entry];
        sums.value = add(sums.peek(), [entry]);
      });
    },

    save() {
      saving = saving.then(write);
      return saving;
    },

    open() {
      opened ??= log()
        .then((device) => device.read())
        .then(
          async (found) => {
            batch(() => {
              adopt(found);
              storage.value = 'kept';
            });
            // before anything is dealt: what was lost may have been a round
            await mend();
            if (isEmptied && !rescue.peek()) rescue.value = { from: 'nothing', answers: 0 };
            // a long log that nobody summed; where the rules come later, they see to it
            void log()
              .then(rest)
              .catch(() => {});
          },
          async () => {
            storage.value = 'refused';
            // the safety copy may be there all the same
            adopt({ ...emptyHead, entries: (await journal.history()).entries });
          },
        );
      return opened;
    },

    recount() {
      adopt(held);
      // the log may have come before
      void log()
        .then(rest)
        .catch(() => {});
    },

    async history() {
      const none: FullLog = { entries: [], unreadable: [] };
      const found = await log()
        .then((device) => device.all())
        .catch(() => none);
      return { ...found, entries: inOrder([...found.entries, ...known]) };
    },

    async merge(entries) {
      const device = await log();
      const fresh = new Set(await device.missing(entries.map(({ key }) => key)));
      await device.append(entries.filter(({ key }) => fresh.has(key)));
      await look();
      return [...fresh];
    },

    async retract(keys) {
      await (await log()).remove(keys, journal.stamp('').key);
      const gone = new Set(keys);
      mine = mine.filter(({ key }) => !gone.has(key));
      await look();
    },

    health: async () => (await log()).health(),

    async erase() {
      await (await log()).erase(journal.stamp('').key);
      batch(() => {
        mine = [];
        pending.value = [];
        adopt(emptyHead);
      });
    },
  };
  return journal;
}
