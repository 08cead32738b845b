import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { axisOfItem } from '../../bank/axis.ts';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { Axis, Confidence, Item, ItemResponse } from '../../bank/types.ts';
import type { RoundFilter } from '../../engine/compose-round.ts';
import { pickRoundMode, type RoundMode } from '../../engine/events.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import {
  type AxisScores,
  computeAxisScores,
  hasDay,
  isRoundFinished,
  type Progress,
  type Round,
} from '../../engine/reducer.ts';
import type { RetentionCurve } from '../../engine/retention-curve.ts';
import type { Memory } from '../../engine/spaced-repetition.ts';
import { scoreChoice as markChoice } from '../../items/choice/score.ts';
import {
  createProgressLog,
  type ProgressLog,
  type ProgressLogEnvironment,
} from '../../progress/progress-log.ts';

/** The game: what a journal keeps, a bank asks and a player does. */
export interface Game
  extends Pick<
    ProgressLog,
    | 'days'
    | 'storageStatus'
    | 'saveStatus'
    | 'recovery'
    | 'loadProgress'
    | 'readFullLog'
    | 'merge'
    | 'undoMerge'
    | 'checkStorage'
    | 'erase'
  > {
  front: FrontPageData;
  progress: ReadonlySignal<Progress>;
  /** What is remembered of each fact, once the bank has come. */
  memory: ReadonlySignal<Memory>;
  /** The facts held, day by day, once the bank has come. */
  curve: ReadonlySignal<RetentionCurve>;
  /** The bank, once it has come. */
  playableBank: ReadonlySignal<PlayableBank | undefined>;
  /** The round that this page is in; before it is in any, the one that was left. */
  round: ReadonlySignal<Round | undefined>;
  /** The id of the item on the player's screen, answered or not. */
  currentItemId: ReadonlySignal<string | undefined>;
  /** Whether the round is not finished. */
  isRoundOpen: ReadonlySignal<boolean>;
  /** The round to go on with: this page's, else the last that was left. */
  unfinishedRound: ReadonlySignal<Round | undefined>;
  /** The finished round whose result is to be told: this page's, else the last. */
  lastFinishedRound: ReadonlySignal<Round | undefined>;
  /** Its three scores. */
  scores: ReadonlySignal<AxisScores>;
  axisOf(item: Item): Axis;
  /** Fetches the bank; the same promise every time. Rejects where it cannot be had. */
  loadBank(): Promise<PlayableBank>;
  /** Now, in ms since 1970. */
  now(): number;
  /** The local day, such as 2026-11-23. */
  today(): string;
  /** Minutes east of UTC, here and at that time. */
  utcOffsetMinutes(at: number): number;
  /** Deals a new round and puts its first item on the table; false when nothing is as wanted. */
  startRound(options?: RoundOptions): Promise<boolean>;
  /** Goes on with the round that was left; false when there is none. */
  resumeRound(): boolean;
  /** What a response is worth, from 0 to 1; the opening's before the bank has come, any other's after that. */
  scoreResponse(item: Item, response: ItemResponse): number;
  /** The opening can be answered before the bank has come, any other item after that. */
  answer(item: Item, response: ItemResponse, confidence?: Confidence): void;
  /** Names the sentences that prove an answer; none where nothing in the text says so. */
  submitEvidence(item: Item, sentences: readonly string[]): void;
  /** Notes that something is wrong with an item, as this version of the game shows it. */
  reportMistake(item: string, version: string, text: string): void;
  /** Puts the next open item of the round on the table; none when there is none. */
  nextItem(): void;
}

/** What a player may want of a round: see Wish; or these very facts; and how it is played. */
export type RoundOptions = RoundFilter & RoundMode & { facts?: readonly string[] };

/** The world as the game sees it; effects come in as arguments. */
export interface GameEnvironment extends ProgressLogEnvironment {
  front: FrontPageData;
  loadBank(): Promise<PlayableBank>;
  /** Asks the device to keep what is stored. Nobody waits for its word. */
  requestPersistence(): void;
}

export function createGame(environment: GameEnvironment): Game {
  const { front, loadBank, clock, utcOffsetMinutes, seed } = environment;
  const playableBank = signal<PlayableBank>();
  const roundId = signal<string>();
  const currentItemId = signal<string>();
  const progressLog = createProgressLog(environment, front.id, () => playableBank.peek()?.engine);
  const { bankState, createEventMeta, record, save } = progressLog;
  const progress = computed(() => bankState.value.tally);
  let bankLoading: Promise<PlayableBank> | undefined;
  let progressLoading: Promise<void> | undefined;

  const isOpen = ({ items, answers }: Round) => {
    // an item that a newer bank no longer has is not waited for
    const itemsById = playableBank.value?.items;
    const available = itemsById ? items.filter((id) => itemsById.has(id)) : items;
    return (
      items.length === 0 ||
      (available.length > 0 && !isRoundFinished({ items: available, answers }))
    );
  };
  const isCurrent = ({ id }: Round) => id === roundId.value;
  const round = computed(() => {
    const { rounds } = progress.value;
    return rounds.find(isCurrent) ?? rounds.find(isOpen) ?? rounds[0];
  });
  const isRoundOpen = computed(() => round.value !== undefined && isOpen(round.value));
  const unfinishedRound = computed(() =>
    isRoundOpen.value ? round.value : progress.value.rounds.find(isOpen),
  );

  const lastFinishedRound = computed(() => {
    const current = round.value;
    if (current && !isOpen(current)) return current;
    return progress.value.rounds.find((one) => !isOpen(one));
  });

  /** Deals the round that was begun without the bank, now that it is there. */
  function dealPendingRound() {
    const pending = round.value;
    if (!playableBank.value || !pending || pending.items.length > 0) return;
    const firstItem = playableBank.value.items.get(pending.answers[0]?.item ?? '');
    const { id, seed } = pending;
    const items = playableBank.value.composeRound(bankState.value.memory, {
      seed,
      now: clock(),
      firstItem,
    });
    record({ ...createEventMeta(id), kind: 'round', seed, items: items.map(({ id }) => id) });
    void save();
  }

  /** Puts a round on this page's table. */
  function openRound(id: string) {
    roundId.value = id;
    game.nextItem();
  }

  const game: Game = {
    ...progressLog,
    front,
    progress,
    memory: computed(() => bankState.value.memory),
    curve: computed(() => bankState.value.curve),
    playableBank,
    round,
    currentItemId,
    isRoundOpen,
    unfinishedRound,
    lastFinishedRound,
    scores: computed(() => computeAxisScores(lastFinishedRound.value?.answers ?? [])),
    axisOf: (item) => (playableBank.value ? axisOfItem(playableBank.value.bank, item) : front.axis),

    loadProgress() {
      progressLoading ??= progressLog.loadProgress().then(dealPendingRound);
      return progressLoading;
    },

    loadBank() {
      bankLoading ??= loadBank().then(
        (loaded) => {
          batch(() => {
            playableBank.value = loaded;
            progressLog.recompute();
            dealPendingRound();
          });
          return loaded;
        },
        (error) => {
          bankLoading = undefined;
          throw error;
        },
      );
      return bankLoading;
    },

    scoreResponse: (item, response) =>
      playableBank.value?.engine.scoreResponse(item, response) ??
      markChoice(front.opening, String(response)),

    now: clock,
    today() {
      const now = clock();
      return new Date(now + utcOffsetMinutes(now) * 60_000).toISOString().slice(0, 10);
    },
    utcOffsetMinutes,

    async startRound(options = {}) {
      const { day, facts, axes, only, size } = options;
      const [playable] = await Promise.all([game.loadBank(), game.loadProgress()]);
      if (day && hasDay(progress.value.days, day)) return false;
      const openDailyRound =
        day && progress.value.rounds.find((one) => one.day === day && isOpen(one));
      if (openDailyRound) {
        openRound(openDailyRound.id);
        return true;
      }
      const filter = { ...(axes && { axes }), ...(only && { only }), ...(size && { size }) };
      const request = { seed: seed(), now: clock(), filter };
      const { memory } = bankState.value;
      const items = day
        ? playable.composeDailyRound(day)
        : facts
          ? playable.itemsAbout(memory, facts)
          : playable.composeRound(memory, request);
      if (items.length === 0) return false;
      const { key } = createEventMeta('');
      batch(() => {
        record({
          ...createEventMeta(key),
          kind: 'round',
          seed: request.seed,
          items: items.map(({ id }) => id),
          ...pickRoundMode(options),
        });
        openRound(key);
      });
      void save();
      return true;
    },

    resumeRound() {
      if (unfinishedRound.value) openRound(unfinishedRound.value.id);
      return unfinishedRound.value !== undefined;
    },

    answer(item, response, confidence) {
      batch(() => {
        let current = round.value;
        // a second tap on what has its answer
        const isAnswered = current?.answers.some((answer) => answer.item === item.id);
        if (isAnswered && currentItemId.value === item.id) return;
        if (!current || !isOpen(current)) {
          // the opening item, answered on the front page
          const { key } = createEventMeta('');
          record({ ...createEventMeta(key), kind: 'round', seed: seed(), items: [] });
          current = progress.value.rounds[0] as Round;
        }
        roundId.value = current.id;
        record({
          ...createEventMeta(current.id),
          kind: 'answer',
          item: item.id,
          axis: game.axisOf(item),
          facts: item.facts,
          response: typeof response === 'string' ? response.toWellFormed() : response,
          score: game.scoreResponse(item, response),
          ...(confidence && { confidence }),
        });
        currentItemId.value = item.id;
        dealPendingRound();
      });
      void save();
      if (!isRoundOpen.value) environment.requestPersistence();
    },

    submitEvidence(item, sentences) {
      const score = playableBank.value?.engine.scoreEvidence(item, sentences);
      if (!round.value || score === undefined) return;
      const { id, facts } = item;
      record({
        ...createEventMeta(round.value.id),
        kind: 'proof',
        item: id,
        facts,
        sentences,
        score,
      });
      void save();
    },

    reportMistake(item, version, text) {
      const id = round.value?.id ?? '';
      record({ ...createEventMeta(id), kind: 'note', item, version, text: text.toWellFormed() });
      void save();
    },

    nextItem() {
      // an item that a newer bank no longer has is passed over
      currentItemId.value = round.value?.items.find(
        (id) =>
          playableBank.value?.items.has(id) &&
          !round.value?.answers.some(({ item }) => item === id),
      );
    },

    async erase() {
      await progressLog.erase();
      batch(() => {
        roundId.value = undefined;
        currentItemId.value = undefined;
      });
    },
  };
  return game;
}
