import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CardSighting, noVotes, tallyFrame, type VotesBySeat } from './vote.ts';

/** What of an item the room sees: who has been read; how many chose what; what was right. */
const pollSteps = ['read', 'shares', 'answer'] as const;
export type PollStep = (typeof pollSteps)[number];

interface PollQuestion {
  votes: VotesBySeat;
  step: PollStep;
}
const unansweredQuestion: PollQuestion = { votes: noVotes, step: 'read' };

export interface Poll {
  /** The place of the item at hand. */
  itemIndex: ReadonlySignal<number>;
  step: ReadonlySignal<PollStep>;
  /** What the cards said to the item at hand. */
  votes: ReadonlySignal<VotesBySeat>;
  /** What they said to each item, by its place. */
  votesByItem: ReadonlySignal<ReadonlyMap<number, VotesBySeat>>;
  /** Takes one frame; nothing once the shares are shown, for then cards follow the others. */
  addFrame(frame: readonly CardSighting[]): void;
  showStep(step: PollStep): void;
  /** Goes so many items on, or back. Each is found as it was left. */
  moveBy(by: number): void;
  /** Forgets what the cards said to the item at hand. */
  resetVotes(): void;
}

const isItemIndex = (value: unknown, itemCount: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < itemCount;

/**
 * A class that answers so many items by cards, from the item at a place on, where it has that. What the
 * cards said is forgotten with the page, unless it is kept.
 */
export function createPoll(itemCount: number, seatCount: number, startIndex?: unknown): Poll {
  const itemIndex = signal(isItemIndex(startIndex, itemCount) ? startIndex : 0);
  const questions = signal<ReadonlyMap<number, PollQuestion>>(new Map());
  const current = computed(() => questions.value.get(itemIndex.value) ?? unansweredQuestion);
  const update = (changes: Partial<PollQuestion>) => {
    questions.value = new Map(questions.peek()).set(itemIndex.peek(), {
      ...current.peek(),
      ...changes,
    });
  };
  return {
    itemIndex,
    step: computed(() => current.value.step),
    votes: computed(() => current.value.votes),
    votesByItem: computed(
      () => new Map([...questions.value].map(([place, { votes }]) => [place, votes])),
    ),
    addFrame(frame) {
      const { votes, step } = current.peek();
      if (step === 'read') update({ votes: tallyFrame(votes, frame, seatCount) });
    },
    showStep: (step) => update({ step }),
    moveBy(by) {
      itemIndex.value = Math.min(itemCount - 1, Math.max(0, itemIndex.peek() + by));
    },
    resetVotes: () => update(unansweredQuestion),
  };
}
