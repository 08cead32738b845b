import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Front } from '../bank/front.ts';
import type { Axis, Item, Response } from '../bank/types.ts';
import { axisOfItem } from '../engine/axis.ts';
import { empty, finished, fold, type Round, scores, type Tally } from '../engine/fold.ts';
import type { Entry } from '../engine/log.ts';
import { mark as markChoice } from '../items/choice/mark.ts';
import type { Log } from '../store/log.ts';
import type { Dossier } from './dossier.ts';

export interface Game {
  front: Front;
  tally: ReadonlySignal<Tally>;
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
  /** Deals a new round and puts its first item on the table. */
  begin(): Promise<void>;
  /** The opening can be answered before the bank has come, any other item after that. */
  answer(item: Item, response: Response): void;
  /** Puts the next open item of the round on the table; none when there is none. */
  turn(): void;
  /** Every entry of the log, as known here: for the export, storage or not. */
  entries(): readonly Entry[];
  erase(): Promise<void>;
}

/** The world as the game sees it; effects come in as arguments. */
export interface World {
  front: Front;
  /** The log, once its code has come; asked for at every use. */
  log(): Promise<Log>;
  load(): Promise<Dossier>;
  /** Now, in ms since 1970. */
  clock(): number;
  /** A random integer of 32 bits. */
  seed(): number;
}

export function createGame({ front, log, load, clock, seed }: World): Game {
  const tally = signal<Tally>(empty);
  const dossier = signal<Dossier>();
  const table = signal<string>();
  const storage = signal<'opening' | 'kept' | 'refused'>('opening');
  const pending = signal<readonly Entry[]>([]);
  let entries: readonly Entry[] = [];
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
    entries = [...entries, entry];
    pending.value = [...pending.value, entry];
    tally.value = fold(tally.value, entry);
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

  /** Deals the round that was begun without the bank, now that it is there. */
  function complete() {
    const { round } = tally.value;
    if (!dossier.value || !round || round.items.length > 0) return;
    const first = dossier.value.items.get(round.answers[0]?.item ?? '');
    const items = dossier.value.deal(tally.value, round.seed, first).map(({ id }) => id);
    record({ ...stamp(round.id), kind: 'round', seed: round.seed, items });
    void save();
  }

  const game: Game = {
    front,
    tally,
    dossier,
    table,
    storage,
    saved: computed(() =>
      pending.value.length === 0 ? 'saved' : storage.value === 'refused' ? 'refused' : 'saving',
    ),

    underway: computed(() => Boolean(tally.value.round && !finished(tally.value.round))),
    scores: computed(() => scores(tally.value.round?.answers ?? [])),
    axisOf: (item) => axisOfItem(front, item),

    open() {
      opened ??= log()
        .then((device) => device.read())
        .then(
          (found) =>
            batch(() => {
              entries = [...found, ...entries];
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
            complete();
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

    async begin() {
      await Promise.all([game.open(), game.load()]);
      batch(() => {
        record({ ...stamp(stamp('').key), kind: 'round', seed: seed(), items: [] });
        complete();
        game.turn();
      });
    },

    answer(item, response) {
      batch(() => {
        let { round } = tally.value;
        if (!round || finished(round)) {
          // the opening item, answered on the front page
          record({ ...stamp(stamp('').key), kind: 'round', seed: seed(), items: [] });
          round = tally.value.round as Round;
        }
        record({
          ...stamp(round.id),
          kind: 'answer',
          item: item.id,
          axis: axisOfItem(front, item),
          facts: item.facts,
          response,
          score: dossier.value?.mark(item, response) ?? markChoice(front.opening, String(response)),
        });
        table.value = item.id;
        complete();
      });
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

    async erase() {
      await (await log()).erase();
      entries = [];
      batch(() => {
        pending.value = [];
        tally.value = empty;
        table.value = undefined;
      });
    },
  };
  return game;
}
