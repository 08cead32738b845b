import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Confidence, Item, ItemResponse } from '../../bank/types.ts';
import type { GivenAnswer, ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import {
  type AttemptState,
  itemOrderFor,
  shuffleSeedFor,
  timeLimitMsFor,
} from './attempt-state.ts';

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
  /** In ms since 1970; undefined without a time limit. */
  endsAt: ReadonlySignal<number | undefined>;
  result: ReadonlySignal<SeatAnswers | undefined>;
  shuffleSeed: ReadonlySignal<number>;
}

export interface Attempt extends AttemptView {
  state: ReadonlySignal<AttemptState | undefined>;
  isEndedByClock: ReadonlySignal<boolean>;
  start(seat: number): void;
  resume(saved: AttemptState): void;
  answer(response: ItemResponse, confidence?: Confidence): void;
  /** Without sentences, skips the evidence. */
  submitEvidence(sentences?: readonly string[]): void;
  /** The item may be left without an answer. */
  nextItem(): void;
  checkTime(): void;
  /** Frees the seat, for another pupil or another try. */
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
    endsAt: computed(() => {
      const limit = state.value && timeLimitMsFor(assignment, state.value.seat);
      return state.value && limit !== undefined ? state.value.begun + limit : undefined;
    }),
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

/** Returns whether the attempt has ended, after ending it if its time is up. */
const createTimeCheck =
  (
    { isEnded, endsAt }: Pick<ReturnType<typeof deriveView>, 'isEnded' | 'endsAt'>,
    clock: () => number,
    onTimeUp: () => void,
  ) =>
  (): boolean => {
    const end = endsAt.peek();
    if (isEnded.peek()) return true;
    if (end === undefined || clock() < end) return false;
    onTimeUp();
    return true;
  };

/** One seat's way through an assignment. `saveState` is called after each change. */
export function createAttempt(
  taken: Taken,
  scoring: ScoringRules,
  clock: () => number,
  saveState: (state: AttemptState | undefined) => void,
): Attempt {
  const state = signal<AttemptState>();
  const isEndedByClock = signal(false);
  const view = deriveView(state, taken, scoring);
  const { currentAnswer, isEvidencePending } = view;
  const isCorrectedAtOnce = taken.assignment.correction === 'at-once';
  const { replaceState, update, setAnswer, goToNextItem } = createChanges(state, view, saveState);
  const endIfTimeUp = createTimeCheck(view, clock, () => {
    isEndedByClock.value = true;
    update({ over: true });
  });
  const nextItem = () => {
    if (!endIfTimeUp()) update(goToNextItem());
  };

  return {
    ...view,
    state,
    isEndedByClock,
    start(seat) {
      isEndedByClock.value = false;
      replaceState(beginAttempt(taken.assignment, seat, clock()));
    },
    resume(saved) {
      state.value = saved;
      // earlier versions did not move on in the same change as the answer
      if (view.stage.peek() === 'evidence' && !isEvidencePending.peek()) nextItem();
      endIfTimeUp();
    },
    answer(response, confidence) {
      // a second tap, or an answer after the time
      if (currentAnswer.peek() || endIfTimeUp()) return;
      update({
        ...setAnswer(toGivenAnswer(response, confidence)),
        ...(!isCorrectedAtOnce && !view.isEvidenceRequired.peek() && goToNextItem()),
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
    nextItem,
    checkTime: () => void endIfTimeUp(),
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
