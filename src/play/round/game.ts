import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { axisOfItem } from '../../bank/axis.ts';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { Axis, Confidence, Item, ItemResponse } from '../../bank/types.ts';
import type { RoundFilter } from '../../engine/compose-round.ts';
import { planOf, type RoundMode } from '../../engine/events.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import {
  type AxisScores,
  finished,
  hasDay,
  type Progress,
  type Round,
  scores,
} from '../../engine/reducer.ts';
import type { RetentionCurve } from '../../engine/retention-curve.ts';
import type { Memory } from '../../engine/spaced-repetition.ts';
import { mark as markChoice } from '../../items/choice/score.ts';
import {
  createJournal,
  type ProgressLog,
  type ProgressLogEnvironment,
} from '../../progress/progress-log.ts';

/** The game: what a journal keeps, a bank asks and a player does. */
export interface Game
  extends Pick<
    ProgressLog,
    | 'days'
    | 'storage'
    | 'saved'
    | 'rescue'
    | 'open'
    | 'history'
    | 'merge'
    | 'retract'
    | 'health'
    | 'erase'
  > {
  front: FrontPageData;
  tally: ReadonlySignal<Progress>;
  /** What is remembered of each fact, once the bank has come. */
  memory: ReadonlySignal<Memory>;
  /** The facts held, day by day, once the bank has come. */
  curve: ReadonlySignal<RetentionCurve>;
  /** The bank, once it has come. */
  dossier: ReadonlySignal<PlayableBank | undefined>;
  /** The round that this page is in; before it is in any, the one that was left. */
  round: ReadonlySignal<Round | undefined>;
  /** The id of the item on the player's screen, answered or not. */
  table: ReadonlySignal<string | undefined>;
  /** Whether the round is not finished. */
  underway: ReadonlySignal<boolean>;
  /** The round to go on with: this page's, else the last that was left. */
  left: ReadonlySignal<Round | undefined>;
  /** The finished round whose result is to be told: this page's, else the last. */
  ended: ReadonlySignal<Round | undefined>;
  /** Its three scores. */
  scores: ReadonlySignal<AxisScores>;
  axisOf(item: Item): Axis;
  /** Fetches the bank; the same promise every time. Rejects where it cannot be had. */
  load(): Promise<PlayableBank>;
  /** Now, in ms since 1970. */
  now(): number;
  /** The local day, such as 2026-11-23. */
  today(): string;
  /** Minutes east of UTC, here and at that time. */
  offset(at: number): number;
  /** Deals a new round and puts its first item on the table; false when nothing is as wanted. */
  begin(wanted?: RoundOptions): Promise<boolean>;
  /** Goes on with the round that was left; false when there is none. */
  resume(): boolean;
  /** What a response is worth, from 0 to 1; the opening's before the bank has come, any other's after that. */
  mark(item: Item, response: ItemResponse): number;
  /** The opening can be answered before the bank has come, any other item after that. */
  answer(item: Item, response: ItemResponse, confidence?: Confidence): void;
  /** Names the sentences that prove an answer; none where nothing in the text says so. */
  prove(item: Item, sentences: readonly string[]): void;
  /** Notes that something is wrong with an item, as this version of the game shows it. */
  report(item: string, version: string, text: string): void;
  /** Puts the next open item of the round on the table; none when there is none. */
  turn(): void;
}

/** What a player may want of a round: see Wish; or these very facts; and how it is played. */
export type RoundOptions = RoundFilter & RoundMode & { facts?: readonly string[] };

/** The world as the game sees it; effects come in as arguments. */
export interface GameEnvironment extends ProgressLogEnvironment {
  front: FrontPageData;
  load(): Promise<PlayableBank>;
  /** Asks the device to keep what is stored. Nobody waits for its word. */
  persist(): void;
}

export function createGame(world: GameEnvironment): Game {
  const { front, load, clock, offset, seed } = world;
  const dossier = signal<PlayableBank>();
  const at = signal<string>();
  const table = signal<string>();
  const journal = createJournal(world, front.id, () => dossier.peek()?.rules);
  const { sum, stamp, record, save } = journal;
  const tally = computed(() => sum.value.tally);
  let coming: Promise<PlayableBank> | undefined;
  let opened: Promise<void> | undefined;

  const isOpen = ({ items, answers }: Round) => {
    // an item that a newer bank no longer has is not waited for
    const bank = dossier.value?.items;
    const there = bank ? items.filter((id) => bank.has(id)) : items;
    return items.length === 0 || (there.length > 0 && !finished({ items: there, answers }));
  };
  const isMine = ({ id }: Round) => id === at.value;
  const round = computed(() => {
    const { rounds } = tally.value;
    return rounds.find(isMine) ?? rounds.find(isOpen) ?? rounds[0];
  });
  const underway = computed(() => round.value !== undefined && isOpen(round.value));
  const left = computed(() => (underway.value ? round.value : tally.value.rounds.find(isOpen)));

  const ended = computed(() => {
    const mine = round.value;
    if (mine && !isOpen(mine)) return mine;
    return tally.value.rounds.find((one) => !isOpen(one));
  });

  /** Deals the round that was begun without the bank, now that it is there. */
  function complete() {
    const begun = round.value;
    if (!dossier.value || !begun || begun.items.length > 0) return;
    const first = dossier.value.items.get(begun.answers[0]?.item ?? '');
    const { id, seed } = begun;
    const items = dossier.value.deal(sum.value.memory, { seed, now: clock(), first });
    record({ ...stamp(id), kind: 'round', seed, items: items.map(({ id }) => id) });
    void save();
  }

  /** Puts a round on this page's table. */
  function sit(id: string) {
    at.value = id;
    game.turn();
  }

  const game: Game = {
    ...journal,
    front,
    tally,
    memory: computed(() => sum.value.memory),
    curve: computed(() => sum.value.curve),
    dossier,
    round,
    table,
    underway,
    left,
    ended,
    scores: computed(() => scores(ended.value?.answers ?? [])),
    axisOf: (item) => (dossier.value ? axisOfItem(dossier.value.bank, item) : front.axis),

    open() {
      opened ??= journal.open().then(complete);
      return opened;
    },

    load() {
      coming ??= load().then(
        (come) => {
          batch(() => {
            dossier.value = come;
            journal.recount();
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

    mark: (item, response) =>
      dossier.value?.rules.mark(item, response) ?? markChoice(front.opening, String(response)),

    now: clock,
    today() {
      const now = clock();
      return new Date(now + offset(now) * 60_000).toISOString().slice(0, 10);
    },
    offset,

    async begin(wanted = {}) {
      const { day, facts, axes, only, size } = wanted;
      const [opened] = await Promise.all([game.load(), game.open()]);
      if (day && hasDay(tally.value.days, day)) return false;
      const dispatched = day && tally.value.rounds.find((one) => one.day === day && isOpen(one));
      if (dispatched) {
        sit(dispatched.id);
        return true;
      }
      const wish = { ...(axes && { axes }), ...(only && { only }), ...(size && { size }) };
      const dealt = { seed: seed(), now: clock(), wish };
      const { memory } = sum.value;
      const items = day
        ? opened.dispatch(day)
        : facts
          ? opened.about(memory, facts)
          : opened.deal(memory, dealt);
      if (items.length === 0) return false;
      const { key } = stamp('');
      batch(() => {
        record({
          ...stamp(key),
          kind: 'round',
          seed: dealt.seed,
          items: items.map(({ id }) => id),
          ...planOf(wanted),
        });
        sit(key);
      });
      void save();
      return true;
    },

    resume() {
      if (left.value) sit(left.value.id);
      return left.value !== undefined;
    },

    answer(item, response, confidence) {
      batch(() => {
        let mine = round.value;
        // a second tap on what has its answer
        const isTold = mine?.answers.some((answer) => answer.item === item.id);
        if (isTold && table.value === item.id) return;
        if (!mine || !isOpen(mine)) {
          // the opening item, answered on the front page
          const { key } = stamp('');
          record({ ...stamp(key), kind: 'round', seed: seed(), items: [] });
          mine = tally.value.rounds[0] as Round;
        }
        at.value = mine.id;
        record({
          ...stamp(mine.id),
          kind: 'answer',
          item: item.id,
          axis: game.axisOf(item),
          facts: item.facts,
          response: typeof response === 'string' ? response.toWellFormed() : response,
          score: game.mark(item, response),
          ...(confidence && { confidence }),
        });
        table.value = item.id;
        complete();
      });
      void save();
      if (!underway.value) world.persist();
    },

    prove(item, sentences) {
      const score = dossier.value?.rules.markProof(item, sentences);
      if (!round.value || score === undefined) return;
      const { id, facts } = item;
      record({ ...stamp(round.value.id), kind: 'proof', item: id, facts, sentences, score });
      void save();
    },

    report(item, version, text) {
      const id = round.value?.id ?? '';
      record({ ...stamp(id), kind: 'note', item, version, text: text.toWellFormed() });
      void save();
    },

    turn() {
      // an item that a newer bank no longer has is passed over
      table.value = round.value?.items.find(
        (id) =>
          dossier.value?.items.has(id) && !round.value?.answers.some(({ item }) => item === id),
      );
    },

    async erase() {
      await journal.erase();
      batch(() => {
        at.value = undefined;
        table.value = undefined;
      });
    },
  };
  return game;
}
