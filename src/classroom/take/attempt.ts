import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Confidence, Item, ItemResponse } from '../../bank/types.ts';
import type { Assignment, GivenAnswer, ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import {
  type AttemptState,
  itemOrderFor,
  mergeAttempts,
  shuffleSeedFor,
  timeLimitMsFor,
} from './attempt-state.ts';
import { type Clocks, createStopwatch, type Stopwatch } from './stopwatch.ts';

/** At `evidence` the correct answer is not shown yet; at `feedback` it is. */
type AttemptStage = 'intro' | 'item' | 'evidence' | 'feedback' | 'ended';

interface ScoringRules {
  scoreResponse(item: Item, response: ItemResponse): number;
  shouldAskEvidence(item: Item): boolean;
}

/** Derived from the state alone, so that a reload restores all of it. */
interface AttemptView {
  stage: ReadonlySignal<AttemptStage>;
  item: ReadonlySignal<Item | undefined>;
  currentAnswer: ReadonlySignal<GivenAnswer | undefined>;
  isEvidencePending: ReadonlySignal<boolean>;
  order: ReadonlySignal<readonly number[]>;
  result: ReadonlySignal<SeatAnswers | undefined>;
  shuffleSeed: ReadonlySignal<number>;
}

export interface Attempt extends AttemptView {
  state: ReadonlySignal<AttemptState | undefined>;
  isEndedByClock: ReadonlySignal<boolean>;
  msLeft: ReadonlySignal<number | undefined>;
  start(seat: number): void;
  resume(saved: AttemptState): void;
  /** Adds what another tab has stored of this attempt. */
  absorb(stored: AttemptState): void;
  answer(response: ItemResponse, confidence?: Confidence): void;
  /** Without sentences, skips the evidence. */
  submitEvidence(sentences?: readonly string[]): void;
  /** The item may be left without an answer. */
  nextItem(): void;
  /** `giveStanding` is called just before the end, for an answer that was typed and not given. */
  checkTime(isHidden: boolean, giveStanding?: () => void): void;
  leave(): void;
}

type Taken = Pick<ResolvedAssignment, 'assignment' | 'items'>;

function deriveView(
  state: ReadonlySignal<AttemptState | undefined>,
  { assignment, items }: Taken,
  scoring: ScoringRules,
) {
  const order = computed(() =>
    state.value ? itemOrderFor(assignment, items, state.value.seat) : [],
  );
  const itemIndex = computed(() => order.value[state.value?.passed ?? 0]);
  const isEnded = computed(
    () => state.value !== undefined && (state.value.over || itemIndex.value === undefined),
  );
  const item = computed(() =>
    itemIndex.value === undefined || isEnded.value ? undefined : items[itemIndex.value],
  );
  const currentAnswer = computed(() =>
    itemIndex.value === undefined ? undefined : (state.value?.given[itemIndex.value] ?? undefined),
  );
  const isEvidenceRequired = computed(
    () => assignment.evidence && item.value !== undefined && scoring.shouldAskEvidence(item.value),
  );
  const stage = computed((): AttemptStage => {
    if (!state.value) return 'intro';
    if (isEnded.value) return 'ended';
    if (!currentAnswer.value) return 'item';
    return assignment.correction === 'at-once' ? 'feedback' : 'evidence';
  });
  return {
    order,
    itemIndex,
    isEnded,
    item,
    currentAnswer,
    isEvidenceRequired,
    isEvidencePending: computed(
      () => isEvidenceRequired.value && currentAnswer.value !== undefined && !state.value?.shown,
    ),
    stage,
    result: computed(
      () =>
        state.value && {
          set: assignment.id,
          seat: state.value.seat,
          given: state.value.given.map((answer) => answer ?? undefined),
        },
    ),
    shuffleSeed: computed(() => shuffleSeedFor(assignment, state.value?.seat ?? 0)),
  };
}

function createChanges(
  state: Signal<AttemptState | undefined>,
  { itemIndex }: Pick<ReturnType<typeof deriveView>, 'itemIndex'>,
  saveState: (state: AttemptState | undefined) => void,
) {
  const replaceState = (next: AttemptState | undefined) => {
    state.value = next;
    saveState(next);
  };
  const update = (changes: Partial<AttemptState>) => {
    const before = state.peek();
    if (before) replaceState({ ...before, ...changes });
  };
  const setAnswer = (answer: GivenAnswer) => ({
    given: (state.peek()?.given ?? []).map((other, at) =>
      at === itemIndex.peek() ? answer : other,
    ),
  });
  /** Saved in one change with the answer: a page may be closed between two. */
  const goToNextItem = () => ({ passed: (state.peek()?.passed ?? 0) + 1, shown: false });
  return { replaceState, update, setAnswer, goToNextItem };
}

const SAVE_TIME_MS = 10_000;

/** Apart from the state, which would change every second. */
function createTimeLimit(assignment: Assignment, clocks: Clocks) {
  const stopwatch = signal<Stopwatch | undefined>();
  let lastSave = 0;
  let wasHidden = false;
  let isLastCall = false;
  return {
    stopwatch,
    msLeft: computed(() => stopwatch.value?.msLeft.value),
    open({ seat, begun, time }: AttemptState) {
      const limit = timeLimitMsFor(assignment, seat);
      const unmeasured = { spent: 0, away: 0, gap: 0, shift: 0, seen: begun };
      stopwatch.value =
        limit === undefined ? undefined : createStopwatch(limit, clocks, time ?? unmeasured);
      stopwatch.peek()?.measure();
    },
    withTime(state: AttemptState): AttemptState {
      lastSave = clocks.wall();
      const { time } = stopwatch.peek() ?? {};
      return time ? { ...state, time: time.peek() } : state;
    },
    isUp(isHidden: boolean, giveStanding: () => void): boolean {
      if (isLastCall) return false;
      stopwatch.peek()?.measure(isHidden);
      if (stopwatch.peek()?.msLeft.peek() !== 0) return false;
      isLastCall = true;
      giveStanding();
      isLastCall = false;
      return true;
    },
    isSaveDue(isHidden: boolean) {
      const isLeaving = isHidden && !wasHidden;
      wasHidden = isHidden;
      // after a jump at once: a reload would take it for an absence
      const isLate = Math.abs(clocks.wall() - lastSave) >= SAVE_TIME_MS;
      return stopwatch.peek() && (isLeaving || isLate);
    },
  };
}

function createAnswering(
  isCorrectedAtOnce: boolean,
  view: ReturnType<typeof deriveView>,
  { update, setAnswer, goToNextItem }: ReturnType<typeof createChanges>,
  endIfTimeUp: () => boolean,
): Pick<Attempt, 'answer' | 'submitEvidence'> {
  const { currentAnswer, isEvidencePending, isEvidenceRequired } = view;
  return {
    answer(response, confidence) {
      // a second tap, or an answer after the time
      if (currentAnswer.peek() || endIfTimeUp()) return;
      update({
        ...setAnswer(toGivenAnswer(response, confidence)),
        ...(!isCorrectedAtOnce && !isEvidenceRequired.peek() && goToNextItem()),
      });
    },
    submitEvidence(sentences) {
      const answered = currentAnswer.peek();
      if (!answered || !isEvidencePending.peek() || endIfTimeUp()) return;
      update({
        ...(sentences && setAnswer({ ...answered, sentences })),
        ...(isCorrectedAtOnce ? { shown: true } : goToNextItem()),
      });
    },
  };
}

/** One seat's way through an assignment. `saveState` is called after each change. */
export function createAttempt(
  taken: Taken,
  scoring: ScoringRules,
  clocks: Clocks,
  saveState: (state: AttemptState | undefined, isTimeOnly?: boolean) => void,
): Attempt {
  const state = signal<AttemptState>();
  const isEndedByClock = signal(false);
  const view = deriveView(state, taken, scoring);
  const isCorrectedAtOnce = taken.assignment.correction === 'at-once';
  const timeLimit = createTimeLimit(taken.assignment, clocks);
  const changes = createChanges(state, view, (next) => saveState(next && timeLimit.withTime(next)));
  const { replaceState, update, goToNextItem } = changes;
  /** Returns whether the attempt has ended, after ending it if its time is up. */
  const endIfTimeUp = (isHidden = false, giveStanding = () => {}): boolean => {
    if (view.isEnded.peek()) return true;
    if (!timeLimit.isUp(isHidden, giveStanding)) return false;
    isEndedByClock.value = true;
    update({ over: true });
    return true;
  };
  const nextItem = () => {
    if (!endIfTimeUp()) update(goToNextItem());
  };

  return {
    ...view,
    ...createAnswering(isCorrectedAtOnce, view, changes, endIfTimeUp),
    state,
    isEndedByClock,
    msLeft: timeLimit.msLeft,
    start(seat) {
      isEndedByClock.value = false;
      const begun = beginAttempt(taken.assignment, seat, clocks.wall());
      timeLimit.open(begun);
      replaceState(begun);
    },
    resume(saved) {
      state.value = saved;
      timeLimit.open(saved);
      // earlier versions did not move on in the same change as the answer
      if (view.stage.peek() === 'evidence' && !view.isEvidencePending.peek()) nextItem();
      endIfTimeUp();
    },
    absorb(stored) {
      const ours = state.peek();
      if (!ours) return;
      state.value = mergeAttempts(ours, stored);
      timeLimit.stopwatch.peek()?.absorb(stored.time);
    },
    nextItem,
    checkTime(isHidden, giveStanding) {
      const current = state.peek();
      const isSaveDue = timeLimit.isSaveDue(isHidden);
      if (!endIfTimeUp(isHidden, giveStanding) && current && isSaveDue)
        saveState(timeLimit.withTime(current), true);
    },
    leave: () => replaceState(undefined),
  };
}

const toGivenAnswer = (response: ItemResponse, confidence?: Confidence): GivenAnswer => ({
  response: typeof response === 'string' ? response.toWellFormed() : response,
  ...(confidence && { confidence }),
});

const beginAttempt = (
  { id, items }: Taken['assignment'],
  seat: number,
  begun: number,
): AttemptState => ({
  set: id,
  seat,
  begun,
  given: items.map(() => null),
  passed: 0,
  shown: false,
  over: false,
});
