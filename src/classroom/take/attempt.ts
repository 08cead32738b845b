import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Confidence, Item } from '../../bank/types.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { toWellFormed } from '../../shared/to-well-formed.ts';
import type { Assignment, GivenAnswer, ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import {
  type AttemptState,
  endsWithLastItem,
  firstSeatOf,
  isAnswered,
  itemOrderFor,
  mergeAttempts,
  shuffleSeedFor,
  timeLimitMsFor,
} from './attempt-state.ts';
import {
  amendAnswer,
  changeSeat,
  giveAnswer,
  goToNextItem,
  goToPosition,
  lockAnswers,
} from './attempt-steps.ts';
import { type Clocks, createStopwatch, type Stopwatch } from './stopwatch.ts';

/** At `confidence` and `evidence` the correct answer is not shown yet; at `feedback` it is. */
type AttemptStage = 'intro' | 'item' | 'confidence' | 'evidence' | 'feedback' | 'review' | 'ended';

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
  /** Positions of the items whose evidence is asked for together, once all answers are locked. */
  laterEvidence: ReadonlySignal<readonly number[]>;
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
  answer(response: ItemResponse): void;
  rateConfidence(confidence: Confidence): void;
  /** Without sentences, skips the evidence. */
  submitEvidence(sentences?: readonly string[]): void;
  /** The item may be left without an answer, or with the one that stands. */
  nextItem(): void;
  /** Shows the item at that position of the order, with its answer if it has one. */
  openItem(position: number): void;
  openReview(): void;
  /** Goes on to the evidence of all answers, which do not change any more. */
  lockAnswers(): void;
  handIn(): void;
  /** Corrects a wrong number: answers and order stay. */
  changeSeat(seat: number): void;
  /** `giveStanding` is called just before the end, for an answer that was typed and not given. */
  checkTime(isHidden: boolean, giveStanding?: () => void): void;
  leave(): void;
}

type Taken = Pick<ResolvedAssignment, 'assignment' | 'items'>;

/**
 * A hidden story is shown in part where evidence is looked for, and would tell other answers: it is
 * asked for after all of these. Where each answer is corrected at once its correction tells as much.
 */
function deriveLaterEvidence(
  state: ReadonlySignal<AttemptState | undefined>,
  order: ReadonlySignal<readonly number[]>,
  { assignment: { evidence, book }, items }: Taken,
  { shouldAskEvidence }: ScoringRules,
) {
  const isLater = computed(() => Boolean(evidence && book === 'closed' && state.value?.revision));
  const positions = computed(() => {
    const { given = [] } = state.value ?? {};
    if (!isLater.value) return [];
    return [...order.value.keys()].filter((position) => {
      const index = order.value[position] ?? -1;
      const item = items[index];
      return item && shouldAskEvidence(item) && isAnswered(given[index]);
    });
  });
  return { isLater, positions };
}

const toSeatAnswers = ({ set, seat, given, seen }: AttemptState): SeatAnswers => ({
  set,
  seat,
  given: given.map((answer) => answer ?? undefined),
  ...(seen && { corrected: seen.includes(seat) ? 'seat' : 'others' }),
});

const needsConfidence = ({ confidence }: Assignment, answer: GivenAnswer | undefined): boolean =>
  confidence && isAnswered(answer) && !answer?.confidence;

function deriveView(
  state: ReadonlySignal<AttemptState | undefined>,
  { assignment, items }: Taken,
  scoring: ScoringRules,
) {
  const order = computed(() =>
    state.value ? itemOrderFor(assignment, items, firstSeatOf(state.value)) : [],
  );
  const itemIndex = computed(() => order.value[state.value?.passed ?? 0]);
  const isPastLast = computed(() => state.value !== undefined && itemIndex.value === undefined);
  const isEnded = computed(() =>
    Boolean(
      state.value && (state.value.over || (isPastLast.value && endsWithLastItem(state.value))),
    ),
  );
  const item = computed(() =>
    itemIndex.value === undefined || isEnded.value ? undefined : items[itemIndex.value],
  );
  const currentAnswer = computed(() =>
    itemIndex.value === undefined ? undefined : (state.value?.given[itemIndex.value] ?? undefined),
  );
  const later = deriveLaterEvidence(state, order, { assignment, items }, scoring);
  const isEvidenceRequired = computed(() => {
    const isNow = assignment.evidence && (!later.isLater.value || state.value?.locked === true);
    return isNow && item.value !== undefined && scoring.shouldAskEvidence(item.value);
  });
  const isEvidencePending = computed(
    () => isEvidenceRequired.value && currentAnswer.value !== undefined && !state.value?.shown,
  );
  const stage = computed((): AttemptStage => {
    if (!state.value) return 'intro';
    if (isEnded.value) return 'ended';
    if (state.value.locked) return 'evidence';
    if (isPastLast.value) return 'review';
    if (!state.value.shown && needsConfidence(assignment, currentAnswer.value)) return 'confidence';
    // with its answer, to keep or to change
    const isStanding = state.value.revision && !isEvidencePending.value;
    if (!currentAnswer.value || isStanding) return 'item';
    return assignment.correction === 'at-once' ? 'feedback' : 'evidence';
  });
  return {
    order,
    itemIndex,
    isEnded,
    item,
    currentAnswer,
    isEvidenceRequired,
    isEvidencePending,
    laterEvidence: later.positions,
    stage,
    result: computed(() => state.value && toSeatAnswers(state.value)),
    shuffleSeed: computed(() =>
      shuffleSeedFor(assignment, state.value ? firstSeatOf(state.value) : 0),
    ),
  };
}

type Change = (before: AttemptState) => AttemptState;

function createChanges(
  state: Signal<AttemptState | undefined>,
  saveState: (state: AttemptState | undefined) => void,
) {
  const replaceState = (next: AttemptState | undefined) => {
    state.value = next;
    saveState(next);
  };
  /** Saved in one: a page may be closed between two. */
  const update = (...changes: readonly Change[]) => {
    const before = state.peek();
    if (before) replaceState(changes.reduce((after, change) => change(after), before));
  };
  return { replaceState, update };
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
    /** Of the seat as it is by now: another one may have more. */
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

type Answering = Pick<
  Attempt,
  | 'answer'
  | 'rateConfidence'
  | 'submitEvidence'
  | 'nextItem'
  | 'openItem'
  | 'openReview'
  | 'lockAnswers'
  | 'handIn'
>;

/** To the next item, or once answers are locked to the next of which the evidence is asked for. */
function createWaysOn({ order, laterEvidence }: ReturnType<typeof deriveView>) {
  const nextEvidence = ({ given }: AttemptState, from: number) =>
    laterEvidence
      .peek()
      .find((position) => position >= from && !given[order.peek()[position] ?? -1]?.sentences) ??
    order.peek().length;
  const goOn = (before: AttemptState) =>
    before.locked
      ? { ...before, passed: nextEvidence(before, before.passed + 1) }
      : goToNextItem(before, order.peek());
  return { nextEvidence, goOn };
}

function createAnswering(
  assignment: Assignment,
  view: ReturnType<typeof deriveView>,
  state: ReadonlySignal<AttemptState | undefined>,
  { update }: ReturnType<typeof createChanges>,
  endIfTimeUp: () => boolean,
): Answering {
  const { stage, currentAnswer, isEvidencePending, isEvidenceRequired, laterEvidence, order } =
    view;
  const isCorrectedAtOnce = assignment.correction === 'at-once';
  const indexNow = () => view.itemIndex.peek() ?? -1;
  const { nextEvidence, goOn } = createWaysOn(view);
  const openPosition = (position: number) => {
    if (state.peek()?.locked || endIfTimeUp()) return;
    update((before) => goToPosition(before, order.peek(), position));
  };
  return {
    answer(response) {
      // a second tap, or an answer after the time
      if (stage.peek() !== 'item' || endIfTimeUp()) return;
      const given = toGivenAnswer(response);
      const hasMore =
        isCorrectedAtOnce || isEvidenceRequired.peek() || needsConfidence(assignment, given);
      const index = indexNow();
      update((before) => giveAnswer(before, index, given), ...(hasMore ? [] : [goOn]));
    },
    rateConfidence(confidence) {
      if (stage.peek() !== 'confidence' || endIfTimeUp()) return;
      const hasMore = isCorrectedAtOnce || isEvidenceRequired.peek();
      const index = indexNow();
      update((before) => amendAnswer(before, index, { confidence }), ...(hasMore ? [] : [goOn]));
    },
    submitEvidence(sentences) {
      const isAsked = currentAnswer.peek() && isEvidencePending.peek();
      if (!isAsked || stage.peek() === 'confidence' || endIfTimeUp()) return;
      const index = indexNow();
      update(
        ...(sentences ? [(before: AttemptState) => amendAnswer(before, index, { sentences })] : []),
        isCorrectedAtOnce ? (before) => ({ ...before, shown: true }) : goOn,
      );
    },
    nextItem() {
      if (endIfTimeUp()) return;
      const isUnrated =
        stage.peek() === 'item' && needsConfidence(assignment, currentAnswer.peek());
      update(isUnrated ? (before) => ({ ...before, shown: false }) : goOn);
    },
    openItem: openPosition,
    openReview: () => openPosition(order.peek().length),
    lockAnswers() {
      if (laterEvidence.peek().length === 0 || state.peek()?.locked || endIfTimeUp()) return;
      update((before) => lockAnswers(before, nextEvidence(before, 0)));
    },
    handIn() {
      if (!endIfTimeUp()) update(end);
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
  const timeLimit = createTimeLimit(taken.assignment, clocks);
  const changes = createChanges(state, (next) => saveState(next && timeLimit.withTime(next)));
  const { replaceState, update } = changes;
  /** Returns whether the attempt has ended, after ending it if its time is up. */
  const endIfTimeUp = (isHidden = false, giveStanding = () => {}): boolean => {
    if (view.isEnded.peek()) return true;
    if (!timeLimit.isUp(isHidden, giveStanding)) return false;
    isEndedByClock.value = true;
    update(end);
    return true;
  };
  const answering = createAnswering(taken.assignment, view, state, changes, endIfTimeUp);
  return {
    ...view,
    ...answering,
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
      if (view.stage.peek() === 'evidence' && !view.isEvidencePending.peek()) answering.nextItem();
      endIfTimeUp();
    },
    absorb(stored) {
      const ours = state.peek();
      if (!ours) return;
      state.value = mergeAttempts(ours, stored);
      timeLimit.stopwatch.peek()?.absorb(stored.time);
    },
    changeSeat(seat) {
      update((before) => changeSeat(before, seat));
      const after = state.peek();
      if (after) timeLimit.open(timeLimit.withTime(after));
    },
    checkTime(isHidden, giveStanding) {
      const current = state.peek();
      const isSaveDue = timeLimit.isSaveDue(isHidden);
      if (!endIfTimeUp(isHidden, giveStanding) && current && isSaveDue)
        saveState(timeLimit.withTime(current), true);
    },
    leave: () => replaceState(undefined),
  };
}

const toGivenAnswer = (response: ItemResponse): GivenAnswer => ({
  response: typeof response === 'string' ? toWellFormed(response) : response,
});

const end = (before: AttemptState): AttemptState => ({ ...before, over: true });

const beginAttempt = (
  { id, items, correction }: Taken['assignment'],
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
  ...(correction !== 'at-once' && {
    revision: { edits: items.map(() => 0), isReviewed: false },
  }),
});
