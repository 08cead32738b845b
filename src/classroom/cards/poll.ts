import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CardSighting, noVotes, tallyFrame, type VotesBySeat } from './vote.ts';

export const pollSteps = ['read', 'shares', 'answer'] as const;
export type PollStep = (typeof pollSteps)[number];

export interface QuestionState {
  votes: VotesBySeat;
  step: PollStep;
}
const unansweredQuestion: QuestionState = { votes: noVotes, step: 'read' };

export interface Poll {
  itemIndex: ReadonlySignal<number>;
  step: ReadonlySignal<PollStep>;
  votes: ReadonlySignal<VotesBySeat>;
  questions: ReadonlySignal<ReadonlyMap<number, QuestionState>>;
  votesByItem: ReadonlySignal<ReadonlyMap<number, VotesBySeat>>;
  /** Ignored once the shares are shown: cards would follow the majority. */
  addFrame(frame: readonly CardSighting[]): void;
  /** A photo counts alone: who takes it sees how many it has read. */
  addPhoto(frame: readonly CardSighting[]): void;
  showStep(step: PollStep): void;
  moveBy(by: number): void;
  resetVotes(): void;
  startOver(): void;
}

const isItemIndex = (value: unknown, itemCount: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < itemCount;

export function createPoll(
  itemCount: number,
  seatCount: number,
  startIndex?: unknown,
  restored: ReadonlyMap<number, QuestionState> = new Map(),
): Poll {
  const itemIndex = signal(isItemIndex(startIndex, itemCount) ? startIndex : 0);
  const questions = signal(restored);
  const current = computed(() => questions.value.get(itemIndex.value) ?? unansweredQuestion);
  const update = (changes: Partial<QuestionState>) => {
    questions.value = new Map(questions.peek()).set(itemIndex.peek(), {
      ...current.peek(),
      ...changes,
    });
  };
  const add = (frame: readonly CardSighting[], isPhoto: boolean) => {
    const { votes, step } = current.peek();
    if (step === 'read') update({ votes: tallyFrame(votes, frame, seatCount, isPhoto) });
  };
  return {
    itemIndex,
    questions,
    step: computed(() => current.value.step),
    votes: computed(() => current.value.votes),
    votesByItem: computed(
      () => new Map([...questions.value].map(([index, { votes }]) => [index, votes])),
    ),
    addFrame: (frame) => add(frame, false),
    addPhoto: (frame) => add(frame, true),
    showStep: (step) => update({ step }),
    moveBy(by) {
      itemIndex.value = Math.min(itemCount - 1, Math.max(0, itemIndex.peek() + by));
    },
    resetVotes: () => update(unansweredQuestion),
    startOver() {
      questions.value = new Map();
      itemIndex.value = 0;
    },
  };
}
