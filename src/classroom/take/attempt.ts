import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Confidence, Item, ItemResponse } from '../../bank/types.ts';
import type { GivenAnswer, ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import { type AttemptState, orderFor, seedFor, timeOf } from './attempt-state.ts';

/**
 * Where a sitting is: told what the link holds, and not begun; at an item; at its proof, where what
 * was right is not told yet; at its correction; at the end.
 */
export type AttemptStage = 'told' | 'item' | 'proof' | 'feedback' | 'ended';

/** The rules that come with a bank. */
export interface ScoringRules {
  mark(item: Item, response: ItemResponse): number;
  isProvable(item: Item): boolean;
}

export interface Attempt {
  stage: ReadonlySignal<AttemptStage>;
  sat: ReadonlySignal<AttemptState | undefined>;
  /** The item at hand. */
  item: ReadonlySignal<Item | undefined>;
  given: ReadonlySignal<GivenAnswer | undefined>;
  /** Whether the proof of the item at hand is still to be given. */
  isAsked: ReadonlySignal<boolean>;
  /** The places in the set of the items that this seat gets, in its order. */
  order: ReadonlySignal<readonly number[]>;
  /** When the time of this seat is over, in ms since 1970; undefined where the set is untimed. */
  endsAt: ReadonlySignal<number | undefined>;
  /** Whether the end came by the clock. */
  isLate: ReadonlySignal<boolean>;
  result: ReadonlySignal<SeatAnswers | undefined>;
  /** What lists of an item are put in order by: the set's seed, or one of the seat's own. */
  seed: ReadonlySignal<number>;
  /** Takes a seat and begins. */
  sit(seat: number): void;
  /** Goes on with what was kept. */
  resume(kept: AttemptState): void;
  answer(response: ItemResponse, confidence?: Confidence): void;
  /** Names the sentences that prove the answer at hand; undefined to leave it. */
  prove(sentences?: readonly string[]): void;
  /** Goes on to the next item, with the one at hand answered or not. */
  turn(): void;
  /** Looks at the clock: ends what has no time left. */
  look(): void;
  /** Leaves the seat, for somebody else or for another try. */
  leave(): void;
}

/** One seat's way through a set; `clock` tells the time and `keep` what is to survive a reload. */
export function createSitting(
  { set, items }: Pick<ResolvedAssignment, 'set' | 'items'>,
  rules: ScoringRules,
  clock: () => number,
  keep: (sat: AttemptState | undefined) => void,
): Attempt {
  const sat = signal<AttemptState>();
  const isLate = signal(false);
  const order = computed(() => (sat.value ? orderFor(set, items, sat.value.seat) : []));
  const place = computed(() => order.value[sat.value?.passed ?? 0]);
  const isOver = computed(
    () => sat.value !== undefined && (sat.value.over || place.value === undefined),
  );
  const item = computed(() =>
    place.value === undefined || isOver.value ? undefined : items[place.value],
  );
  const given = computed(() =>
    place.value === undefined ? undefined : (sat.value?.given[place.value] ?? undefined),
  );
  /** Whether an answer to the item at hand is to be proved. */
  const isToProve = computed(
    () => set.evidence && item.value !== undefined && rules.isProvable(item.value),
  );
  const isAsked = computed(() => isToProve.value && given.value !== undefined && !sat.value?.shown);
  const endsAt = computed(() => {
    const time = sat.value && timeOf(set, sat.value.seat);
    return sat.value && time !== undefined ? sat.value.begun + time : undefined;
  });

  function change(some: Partial<AttemptState>) {
    const before = sat.peek();
    if (!before) return;
    sat.value = { ...before, ...some };
    keep(sat.peek());
  }

  /** What is given to the item at hand, in the place of what was. */
  const withGiven = (one: GivenAnswer) =>
    (sat.peek()?.given ?? []).map((other, at) => (at === place.peek() ? one : other));

  /** On to the next item: kept along with what leads there, for a page may be left between two changes. */
  const onward = () => ({ passed: (sat.peek()?.passed ?? 0) + 1, shown: false });

  /** Ends the sitting where its time is over; whether it has ended. */
  function isTimeUp() {
    const end = endsAt.peek();
    if (isOver.peek()) return true;
    if (end === undefined || clock() < end) return false;
    isLate.value = true;
    change({ over: true });
    return true;
  }

  const sitting: Attempt = {
    ...{ sat, item, given, isAsked, order, endsAt, isLate },
    stage: computed(() => {
      if (!sat.value) return 'told';
      if (isOver.value) return 'ended';
      if (!given.value) return 'item';
      return set.correction === 'at-once' ? 'feedback' : 'proof';
    }),
    result: computed(
      () =>
        sat.value && {
          set: set.id,
          seat: sat.value.seat,
          given: sat.value.given.map((one) => one ?? undefined),
        },
    ),
    seed: computed(() => seedFor(set, sat.value?.seat ?? 0)),

    sit(seat) {
      const given = set.items.map(() => null);
      sat.value = {
        set: set.id,
        seat,
        begun: clock(),
        given,
        passed: 0,
        shown: false,
        over: false,
      };
      isLate.value = false;
      keep(sat.peek());
    },

    resume(kept) {
      sat.value = kept;
      // as an earlier version may have left it
      if (sitting.stage.peek() === 'proof' && !isAsked.peek()) sitting.turn();
      isTimeUp();
    },

    answer(response, confidence) {
      // a second tap on what has its answer, or one that comes after the time
      if (given.peek() || isTimeUp()) return;
      const said = typeof response === 'string' ? response.toWellFormed() : response;
      change({
        given: withGiven({ response: said, ...(confidence && { confidence }) }),
        ...(set.correction !== 'at-once' && !isToProve.peek() && onward()),
      });
    },

    prove(sentences) {
      const answered = given.peek();
      if (!answered || !isAsked.peek() || isTimeUp()) return;
      change({
        ...(sentences && { given: withGiven({ ...answered, sentences }) }),
        ...(set.correction === 'at-once' ? { shown: true } : onward()),
      });
    },

    turn() {
      if (isTimeUp()) return;
      change(onward());
    },

    look: () => void isTimeUp(),

    leave() {
      sat.value = undefined;
      keep(undefined);
    },
  };
  return sitting;
}
