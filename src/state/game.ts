import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { axisOfItem } from '../bank/axis.ts';
import type { Front } from '../bank/front.ts';
import type { Axis, Confidence, Item, Response } from '../bank/types.ts';
import type { Wish } from '../engine/compose.ts';
import { empty, finished, fold, type Round, scores, type Tally } from '../engine/fold.ts';
import { type Entry, type History, type Plan, planOf } from '../engine/log.ts';
import type { Memory } from '../engine/memory.ts';
import { mark as markChoice } from '../items/choice/mark.ts';
import type { Log } from '../store/log.ts';
import type { Dossier } from './dossier.ts';

export interface Game {
  front: Front;
  tally: ReadonlySignal<Tally>;
  /** What is remembered of each fact, once the bank has come. */
  memory: ReadonlySignal<Memory>;
  /** The bank, once it has come. */
  dossier: ReadonlySignal<Dossier | undefined>;
  /** The id of the item on the player's screen, answered or not. */
  table: ReadonlySignal<string | undefined>;
  /** Whether answers are kept: not known before the log was read; then as the device last said. */
  storage: ReadonlySignal<'opening' | 'kept' | 'refused'>;
  /** How far what was answered is on its way to the device. */
  saved: ReadonlySignal<'saving' | 'saved' | 'refused'>;
  /** Whether a round was begun and not finished. */
  underway: ReadonlySignal<boolean>;
  /** The three scores of the round. */
  scores: ReadonlySignal<Tally['axes']>;
  axisOf(item: Item): Axis;
  /** Reads the log; the same promise every time. Play needs not wait for it. Never rejects. */
  open(): Promise<void>;
  /** Fetches the bank; the same promise every time. Rejects where it cannot be had. */
  load(): Promise<Dossier>;
  /** Now, in ms since 1970. */
  now(): number;
  /** The local day, such as 2026-11-23. */
  today(): string;
  /** Deals a new round and puts its first item on the table; false when nothing is as wanted. */
  begin(wanted?: Wanted): Promise<boolean>;
  /** The opening can be answered before the bank has come, any other item after that. */
  answer(item: Item, response: Response, confidence?: Confidence): void;
  /** Names the sentences that prove an answer; none where nothing in the text says so. */
  prove(item: Item, sentences: readonly string[]): void;
  /** Notes that something is wrong with an item, as this version of the game shows it. */
  report(item: string, version: string, text: string): void;
  /** Puts the next open item of the round on the table; none when there is none. */
  turn(): void;
  /** Every entry of the log, as known here: for the export, storage or not. */
  entries(): readonly Entry[];
  /** All that is on this device or in memory: whatever can be reached. Never rejects. */
  history(): Promise<History>;
  /** Adds entries by union; resolves with the keys that were new, once they are on the device. */
  merge(more: readonly Entry[]): Promise<readonly string[]>;
  /** Takes back what merge added. */
  retract(keys: readonly string[]): Promise<void>;
  erase(): Promise<void>;
}

/** What a player may want of a round: see Wish; or these very facts; and how it is played. */
export type Wanted = Wish & Plan & { facts?: readonly string[] };

/** The world as the game sees it; effects come in as arguments. */
export interface World {
  front: Front;
  /** The log, once its code has come; asked for at every use. */
  log(): Promise<Log>;
  load(): Promise<Dossier>;
  /** Now, in ms since 1970. */
  clock(): number;
  /** The local day of a time, such as 2026-11-23. */
  dayOf(at: number): string;
  /** A random integer of 32 bits. */
  seed(): number;
}

export function createGame({ front, log, load, clock, dayOf, seed }: World): Game {
  const tally = signal<Tally>(empty);
  const dossier = signal<Dossier>();
  const memory = signal<Memory>({});
  const table = signal<string>();
  const storage = signal<'opening' | 'kept' | 'refused'>('opening');
  const pending = signal<readonly Entry[]>([]);
  const entries: Entry[] = [];
  let coming: Promise<Dossier> | undefined;
  let opened: Promise<void> | undefined;

  // a clock that never goes back, so that keys sort in the order of events whatever the device's does
  let last = 0;
  const tab = seed().toString(36);
  const stamp = (round: string) => {
    const at = clock();
    last = Math.max(at, last + 1);
    const key = `${last.toString(36).padStart(9, '0')}-${tab}`;
    return { v: 1, key, at, bank: front.id, round } as const;
  };

  function record(entry: Entry) {
    entries.push(entry);
    pending.value = [...pending.value, entry];
    tally.value = fold(tally.value, entry);
    if (dossier.value) memory.value = dossier.value.rules.remember(memory.value, entry);
  }

  /** Writes what is not on the device yet, along with what an earlier try could not write. */
  async function save() {
    const batch = pending.value;
    try {
      await (await log()).append(batch);
      pending.value = pending.value.filter((entry) => !batch.includes(entry));
      storage.value = 'kept';
    } catch {
      storage.value = 'refused';
    }
  }

  /** The items that a day's dispatch has its answers to: one that was left is gone on with. */
  function answeredOn(day: string): ReadonlySet<string> {
    const rounds = new Set(
      entries.flatMap((entry) => (entry.kind === 'round' && entry.day === day ? entry.round : [])),
    );
    return new Set(
      entries.flatMap((entry) =>
        entry.kind === 'answer' && rounds.has(entry.round) ? entry.item : [],
      ),
    );
  }

  /** Deals the round that was begun without the bank, now that it is there. */
  function complete() {
    const { round } = tally.value;
    if (!dossier.value || !round || round.items.length > 0) return;
    const first = dossier.value.items.get(round.answers[0]?.item ?? '');
    const { id, seed } = round;
    const items = dossier.value.deal(memory.value, { seed, now: clock(), first });
    record({ ...stamp(id), kind: 'round', seed, items: items.map(({ id }) => id) });
    void save();
  }

  /** Holds these entries and no others, and tells anew what they come to. */
  function hold(all: readonly Entry[]) {
    const sorted = [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
    entries.length = 0;
    for (const entry of sorted) entries.push(entry);
    batch(() => {
      tally.value = sorted.reduce(fold, empty);
      if (dossier.value) memory.value = dossier.value.rules.memoryOf(sorted);
    });
  }

  /** What hangs on both the log and the bank, whichever comes last. */
  function meet() {
    if (!dossier.value) return;
    memory.value = dossier.value.rules.memoryOf(entries);
    complete();
  }

  const game: Game = {
    front,
    tally,
    memory,
    dossier,
    table,
    storage,
    saved: computed(() =>
      pending.value.length === 0 ? 'saved' : storage.value === 'refused' ? 'refused' : 'saving',
    ),

    underway: computed(() => {
      const { round } = tally.value;
      if (!round) return false;
      // an item that a newer bank no longer has is not waited for
      const known = dossier.value?.items;
      const items = known ? round.items.filter((id) => known.has(id)) : round.items;
      return round.items.length === 0 || !finished({ ...round, items });
    }),
    scores: computed(() => scores(tally.value.round?.answers ?? [])),
    axisOf: (item) => (dossier.value ? axisOfItem(dossier.value.bank, item) : front.axis),

    open() {
      opened ??= log()
        .then((device) => device.read())
        .then(
          (found) =>
            batch(() => {
              entries.unshift(...found);
              last = Math.max(last, Number.parseInt(found.at(-1)?.key ?? '0', 36));
              tally.value = entries.reduce(fold, empty);
              storage.value = 'kept';
              complete();
            }),
          () => {
            storage.value = 'refused';
          },
        );
      return opened;
    },

    load() {
      coming ??= load().then(
        (come) => {
          batch(() => {
            dossier.value = come;
            meet();
          });
          return come;
        },
        (error) => {
          coming = undefined;
          throw error;
        },
      );
      return coming;
    },

    now: clock,
    today: () => dayOf(clock()),

    async begin(wanted = {}) {
      const { day, facts, axes, only, size } = wanted;
      const [opened] = await Promise.all([game.load(), game.open()]);
      const wish = { ...(axes && { axes }), ...(only && { only }), ...(size && { size }) };
      const round = { seed: seed(), now: clock(), wish };
      const items = day
        ? opened.dispatch(day).filter(({ id }) => !answeredOn(day).has(id))
        : facts
          ? opened.about(memory.value, facts)
          : opened.deal(memory.value, round);
      if (items.length === 0) return false;
      batch(() => {
        record({
          ...stamp(stamp('').key),
          kind: 'round',
          seed: round.seed,
          items: items.map(({ id }) => id),
          ...planOf(wanted),
        });
        game.turn();
      });
      void save();
      return true;
    },

    answer(item, response, confidence) {
      batch(() => {
        let { round } = tally.value;
        // a second tap on what has its answer
        const isTold = round?.answers.some((answer) => answer.item === item.id);
        if (isTold && table.value === item.id) return;
        if (!round || finished(round)) {
          // the opening item, answered on the front page
          record({ ...stamp(stamp('').key), kind: 'round', seed: seed(), items: [] });
          round = tally.value.round as Round;
        }
        record({
          ...stamp(round.id),
          kind: 'answer',
          item: item.id,
          axis: game.axisOf(item),
          facts: item.facts,
          response,
          score:
            dossier.value?.rules.mark(item, response) ??
            markChoice(front.opening, String(response)),
          ...(confidence && { confidence }),
        });
        table.value = item.id;
        complete();
      });
      void save();
    },

    prove(item, sentences) {
      const { round } = tally.value;
      const score = dossier.value?.rules.markProof(item, sentences);
      if (!round || score === undefined) return;
      const { id, facts } = item;
      record({ ...stamp(round.id), kind: 'proof', item: id, facts, sentences, score });
      void save();
    },

    report(item, version, text) {
      const round = tally.value.round?.id ?? '';
      record({ ...stamp(round), kind: 'note', item, version, text });
      void save();
    },

    turn() {
      const { round } = tally.value;
      // an item that a newer bank no longer has is passed over
      table.value = round?.items.find(
        (id) => dossier.value?.items.has(id) && !round.answers.some(({ item }) => item === id),
      );
    },

    entries: () => entries,

    history: async () => ({ entries: [...entries], unreadable: [] }),

    async merge(more) {
      const held = new Set(entries.map(({ key }) => key));
      const fresh = more.filter(({ key }) => !held.has(key));
      await (await log()).append(fresh);
      hold([...entries, ...fresh]);
      return fresh.map(({ key }) => key);
    },

    async retract(keys) {
      const gone = new Set(keys);
      const rest = entries.filter(({ key }) => !gone.has(key));
      const device = await log();
      await device.erase();
      await device.append(rest);
      hold(rest);
    },

    async erase() {
      await (await log()).erase();
      entries.length = 0;
      batch(() => {
        pending.value = [];
        tally.value = empty;
        memory.value = {};
        table.value = undefined;
      });
    },
  };
  return game;
}
