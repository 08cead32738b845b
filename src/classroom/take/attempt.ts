import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Confidence, Item, ItemResponse } from '../../bank/types.ts';
import type { GivenAnswer, ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import {
  type AttemptState,
  itemOrderFor,
  shuffleSeedFor,
  timeLimitMsFor,
} from './attempt-state.ts';

/**
 * Where a sitting is: told what the link holds, and not begun; at an item; at its proof, where what
 * was right is not told yet; at its correction; at the end.
 */
export type AttemptStage = 'told' | 'item' | 'proof' | 'feedback' | 'ended';

/** The rules that come with a bank. */
export interface ScoringRules {
  scoreResponse(item: Item, response: ItemResponse): number;
  shouldAskEvidence(item: Item): boolean;
}

export interface Attempt {
  stage: ReadonlySignal<AttemptStage>;
  state: ReadonlySignal<AttemptState | undefined>;
  /** The item at hand. */
  item: ReadonlySignal<Item | undefined>;
  currentAnswer: ReadonlySignal<GivenAnswer | undefined>;
  /** Whether the proof of the item at hand is still to be given. */
  isEvidencePending: ReadonlySignal<boolean>;
  /** The places in the set of the items that this seat gets, in its order. */
  order: ReadonlySignal<readonly number[]>;
  /** When the time of this seat is over, in ms since 1970; undefined where the set is untimed. */
  endsAt: ReadonlySignal<number | undefined>;
  /** Whether the end came by the clock. */
  isEndedByClock: ReadonlySignal<boolean>;
  result: ReadonlySignal<SeatAnswers | undefined>;
  /** What lists of an item are put in order by: the set's seed, or one of the seat's own. */
  shuffleSeed: ReadonlySignal<number>;
  /** Takes a seat and begins. */
  start(seat: number): void;
  /** Goes on with what was kept. */
  resume(saved: AttemptState): void;
  answer(response: ItemResponse, confidence?: Confidence): void;
  /** Names the sentences that prove the answer at hand; undefined to leave it. */
  submitEvidence(sentences?: readonly string[]): void;
  /** Goes on to the next item, with the one at hand answered or not. */
  nextItem(): void;
  /** Looks at the clock: ends what has no time left. */
  checkTime(): void;
  /** Leaves the seat, for somebody else or for another try. */
  leave(): void;
}

/** One seat's way through a set; `clock` tells the time and `keep` what is to survive a reload. */
export function createAttempt(
  { assignment: set, items }: Pick<ResolvedAssignment, 'assignment' | 'items'>,
  scoring: ScoringRules,
  clock: () => number,
  saveState: (state: AttemptState | undefined) => void,
): Attempt {
  const state = signal<AttemptState>();
  const isEndedByClock = signal(false);
  const order = computed(() => (state.value ? itemOrderFor(set, items, state.value.seat) : []));
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
  /** Whether an answer to the item at hand is to be proved. */
  const isEvidenceRequired = computed(
    () => set.evidence && item.value !== undefined && scoring.shouldAskEvidence(item.value),
  );
  const isEvidencePending = computed(
    () => isEvidenceRequired.value && currentAnswer.value !== undefined && !state.value?.shown,
  );
  const endsAt = computed(() => {
    const time = state.value && timeLimitMsFor(set, state.value.seat);
    return state.value && time !== undefined ? state.value.begun + time : undefined;
  });

  function update(changes: Partial<AttemptState>) {
    const before = state.peek();
    if (!before) return;
    state.value = { ...before, ...changes };
    saveState(state.peek());
  }

  /** What is given to the item at hand, in the place of what was. */
  const withAnswer = (answer: GivenAnswer) =>
    (state.peek()?.given ?? []).map((other, at) => (at === itemIndex.peek() ? answer : other));

  /** On to the next item: kept along with what leads there, for a page may be left between two changes. */
  const passedItemChange = () => ({ passed: (state.peek()?.passed ?? 0) + 1, shown: false });

  /** Ends the sitting where its time is over; whether it has ended. */
  function endIfTimeUp() {
    const end = endsAt.peek();
    if (isEnded.peek()) return true;
    if (end === undefined || clock() < end) return false;
    isEndedByClock.value = true;
    update({ over: true });
    return true;
  }

  const attempt: Attempt = {
    ...{ state, item, currentAnswer, isEvidencePending, order, endsAt, isEndedByClock },
    stage: computed(() => {
      if (!state.value) return 'told';
      if (isEnded.value) return 'ended';
      if (!currentAnswer.value) return 'item';
      return set.correction === 'at-once' ? 'feedback' : 'proof';
    }),
    result: computed(
      () =>
        state.value && {
          set: set.id,
          seat: state.value.seat,
          given: state.value.given.map((one) => one ?? undefined),
        },
    ),
    shuffleSeed: computed(() => shuffleSeedFor(set, state.value?.seat ?? 0)),

    start(seat) {
      const given = set.items.map(() => null);
      state.value = {
        set: set.id,
        seat,
        begun: clock(),
        given,
        passed: 0,
        shown: false,
        over: false,
      };
      isEndedByClock.value = false;
      saveState(state.peek());
    },

    resume(saved) {
      state.value = saved;
      // as an earlier version may have left it
      if (attempt.stage.peek() === 'proof' && !isEvidencePending.peek()) attempt.nextItem();
      endIfTimeUp();
    },

    answer(response, confidence) {
      // a second tap on what has its answer, or one that comes after the time
      if (currentAnswer.peek() || endIfTimeUp()) return;
      const wellFormed = typeof response === 'string' ? response.toWellFormed() : response;
      update({
        given: withAnswer({ response: wellFormed, ...(confidence && { confidence }) }),
        ...(set.correction !== 'at-once' && !isEvidenceRequired.peek() && passedItemChange()),
      });
    },

    submitEvidence(sentences) {
      const answered = currentAnswer.peek();
      if (!answered || !isEvidencePending.peek() || endIfTimeUp()) return;
      update({
        ...(sentences && { given: withAnswer({ ...answered, sentences }) }),
        ...(set.correction === 'at-once' ? { shown: true } : passedItemChange()),
      });
    },

    nextItem() {
      if (endIfTimeUp()) return;
      update(passedItemChange());
    },

    checkTime: () => void endIfTimeUp(),

    leave() {
      state.value = undefined;
      saveState(undefined);
    },
  };
  return attempt;
}
