import { batch, computed, type ReadonlySignal } from '@preact/signals';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { Axis, Confidence, Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Round } from '../../engine/reducer.ts';
import type { RetentionCurve } from '../../engine/retention-curve.ts';
import type { Memory } from '../../engine/spaced-repetition.ts';
import type { ItemResponse } from '../../items/registry.ts';
import type { ProgressLog } from '../../progress/progress-log.ts';
import { unsavedWork } from '../../shared/unsaved-work.ts';
import {
  answerItem,
  axisOf,
  reportMistake,
  scoreResponse,
  submitEvidence,
} from './answer-actions.ts';
import { createGameState, type GameEnvironment, type GameState } from './game-state.ts';
import {
  composeItems,
  composePendingRound,
  openNextItem,
  type RoundOptions,
  readLocalTime,
  resumeProof,
  resumeRound,
  startRound,
} from './round-actions.ts';

type SharedWithLog =
  | 'days'
  | 'storageStatus'
  | 'saveStatus'
  | 'recovery'
  | 'revision'
  | 'loadProgress'
  | 'reportRecords'
  | 'readFullLog'
  | 'merge'
  | 'undoMerge'
  | 'checkStorage'
  | 'erase';

export interface Game
  extends Pick<ProgressLog, SharedWithLog>,
    Pick<
      GameState,
      'progress' | 'round' | 'isRoundOpen' | 'unfinishedRound' | 'lastFinishedRound' | 'lesson'
    > {
  front: FrontPageData;
  memory: ReadonlySignal<Memory>;
  curve: ReadonlySignal<RetentionCurve>;
  playableBank: ReadonlySignal<PlayableBank | undefined>;
  /** The item on the screen, answered or not. */
  currentItemId: ReadonlySignal<string | undefined>;
  axisOf(item: Item): Axis;
  /** The same promise every time; a new one after it has rejected. */
  loadBank(): Promise<PlayableBank>;
  /** In ms since 1970. */
  now(): number;
  today(): string;
  /** Local midnight, in ms. */
  startOfDay(): number;
  /** Minutes east of UTC, here and at that time. */
  utcOffsetMinutes(at: number): number;
  /** The items of the round that would start now. Before the bank is loaded, 0 if it may have few. */
  countItems(options?: RoundOptions): number;
  /** Resolves with false if no item fits the options. */
  startRound(options?: RoundOptions): Promise<boolean>;
  /** Returns false if no such round is unfinished. */
  resumeRound(isWanted?: (round: Round) => boolean): boolean;
  /** That of the last answer of a finished round. Returns false if none is asked. */
  resumeProof(): boolean;
  /** Today's, open or finished. */
  findDailyRound(): Round | undefined;
  /** The result page shows this round from now on. */
  showResultOf(round: Round): void;
  /** From 0 to 1. Before the bank is loaded, only for the opening item. */
  scoreResponse(item: Item, response: ItemResponse): number;
  /** Before the bank is loaded, only for the opening item. */
  answer(item: Item, response: ItemResponse, confidence?: Confidence): void;
  /** An empty list says that no sentence is evidence. */
  submitEvidence(item: Item, sentences: readonly string[]): void;
  /** The version is the game's: an item may be right in a later one. */
  reportMistake(item: string, version: string, text: string): void;
  nextItem(): void;
}

/** Loads once, and again after a failure. */
function createBankLoader(state: GameState, environment: GameEnvironment) {
  let loading: Promise<PlayableBank> | undefined;
  const load = async () => {
    try {
      const loaded = await environment.loadBank();
      batch(() => {
        state.playableBank.value = loaded;
        state.log.recompute();
        composePendingRound(state, environment);
      });
      return loaded;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return () => {
    loading ??= load();
    return loading;
  };
}

function foreseeSeed(environment: GameEnvironment) {
  let next: number | undefined;
  const peekSeed = () => (next ??= environment.seed());
  const seed = () => {
    const taken = peekSeed();
    next = undefined;
    return taken;
  };
  return { peekSeed, environment: { ...environment, seed } };
}

export function createGame(source: GameEnvironment): Game {
  const { peekSeed, environment } = foreseeSeed(source);
  const { front, clock, utcOffsetMinutes } = environment;
  const state = createGameState(environment);
  const { log, roundId, currentItemId } = state;
  const loadBank = createBankLoader(state, environment);
  let progressLoading: Promise<void> | undefined;
  const loadProgress = () => {
    progressLoading ??= log.loadProgress().then(() => composePendingRound(state, environment));
    return progressLoading;
  };
  const today = () => readLocalTime(environment).today;
  return {
    ...log,
    ...state,
    front,
    memory: computed(() => log.bankState.value.memory),
    curve: computed(() => log.bankState.value.curve),
    loadProgress,
    loadBank,
    now: clock,
    today,
    startOfDay: () => readLocalTime(environment).startOfDay,
    utcOffsetMinutes,
    axisOf: (item) => axisOf(item, state, environment),
    scoreResponse: (item, response) => scoreResponse(item, response, state, environment),
    countItems(options = {}) {
      const bank = state.playableBank.value;
      if (bank)
        return composeItems(options, bank, state, { ...environment, seed: peekSeed() }).length;
      const { actors, dates, positions } = front.counts;
      return actors + dates + positions < 30 ? 0 : 10;
    },
    async startRound(options = {}) {
      const [playableBank] = await Promise.all([loadBank(), loadProgress()]);
      return startRound(options, playableBank, state, environment);
    },
    resumeRound: (isWanted) => resumeRound(state, environment, isWanted),
    resumeProof: () => resumeProof(state),
    findDailyRound: () => state.progress.value.rounds.find(({ day }) => day === today()),
    showResultOf({ id }) {
      roundId.value = id;
      currentItemId.value = undefined;
    },
    nextItem: () => openNextItem(state),
    answer: (item, response, confidence) =>
      answerItem(item, response, confidence, state, environment),
    submitEvidence: (item, sentences) => submitEvidence(item, sentences, state),
    reportMistake: (item, version, text) => reportMistake(item, version, text, state),
    async erase() {
      await log.erase();
      // or what could not be stored before would be stored now
      unsavedWork.clear();
      batch(() => {
        roundId.value = undefined;
        currentItemId.value = undefined;
      });
    },
  };
}
