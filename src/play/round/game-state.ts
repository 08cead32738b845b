import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Progress, Round } from '../../engine/reducer.ts';
import {
  createProgressLog,
  type ProgressLog,
  type ProgressLogEnvironment,
} from '../../progress/progress-log.ts';
import { findLesson } from './find-lesson.ts';
import { findCurrentRound, isOrdinaryRound, isRoundOpen } from './round-selection.ts';

/** Side effects are arguments, so that tests can replace them. */
export interface GameEnvironment extends ProgressLogEnvironment {
  front: FrontPageData;
  loadBank(): Promise<PlayableBank>;
  /** Asks the browser not to evict the data. Nothing waits for its answer. */
  requestPersistence(): void;
}

export interface GameState {
  log: ProgressLog;
  progress: ReadonlySignal<Progress>;
  playableBank: Signal<PlayableBank | undefined>;
  currentItemId: Signal<string | undefined>;
  roundId: Signal<string | undefined>;
  /** Goes on like any other, though all its questions may be of words. */
  chosenRoundId: Signal<string | undefined>;
  round: ReadonlySignal<Round | undefined>;
  isRoundOpen: ReadonlySignal<boolean>;
  /** Neither daily nor of words, unless it was chosen. */
  unfinishedRound: ReadonlySignal<Round | undefined>;
  lastFinishedRound: ReadonlySignal<Round | undefined>;
  /** Its facts are to be read about, then asked again. */
  lesson: ReadonlySignal<Round | undefined>;
  isOpen(round: Round): boolean;
  isPlayedOn(round: Round): boolean;
}

export function createGameState(environment: GameEnvironment): GameState {
  const playableBank = signal<PlayableBank>();
  const roundId = signal<string>();
  const chosenRoundId = signal<string>();
  const log = createProgressLog(
    environment,
    environment.front.id,
    () => playableBank.peek()?.engine,
  );
  const progress = computed(() => log.bankState.value.tally);
  const isOpen = (round: Round) => isRoundOpen(round, playableBank.value?.items);
  const isFinished = (round: Round) => !isOpen(round);
  const isPlayedOn = (round: Round) =>
    isOpen(round) && (isOrdinaryRound(round) || round.id === chosenRoundId.value);
  const round = computed(() => findCurrentRound(progress.value.rounds, roundId.value, isOpen));
  const isCurrentOpen = computed(() => round.value !== undefined && isOpen(round.value));
  return {
    log,
    progress,
    playableBank,
    currentItemId: signal<string>(),
    roundId,
    chosenRoundId,
    round,
    isRoundOpen: isCurrentOpen,
    unfinishedRound: computed(() =>
      [round.value, ...progress.value.rounds].find((one) => one && isPlayedOn(one)),
    ),
    lastFinishedRound: computed(() =>
      isCurrentOpen.value ? progress.value.rounds.find(isFinished) : round.value,
    ),
    lesson: computed(() => findLesson(progress.value.rounds, isOpen)),
    isOpen,
    isPlayedOn,
  };
}
