import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CardSighting, count, noVotes, type VotesBySeat } from './vote.ts';

/** What of an item the room sees: who has been read; how many chose what; what was right. */
export const pollSteps = ['read', 'shares', 'answer'] as const;
export type PollStep = (typeof pollSteps)[number];

interface PollQuestion {
  votes: VotesBySeat;
  step: PollStep;
}
const unansweredQuestion: PollQuestion = { votes: noVotes, step: 'read' };

export interface Poll {
  /** The place of the item at hand. */
  at: ReadonlySignal<number>;
  step: ReadonlySignal<PollStep>;
  /** What the cards said to the item at hand. */
  votes: ReadonlySignal<VotesBySeat>;
  /** What they said to each item, by its place. */
  all: ReadonlySignal<ReadonlyMap<number, VotesBySeat>>;
  /** Takes one frame; nothing once the shares are shown, for then cards follow the others. */
  see(frame: readonly CardSighting[]): void;
  show(step: PollStep): void;
  /** Goes so many items on, or back. Each is found as it was left. */
  turn(by: number): void;
  /** Forgets what the cards said to the item at hand. */
  again(): void;
}

const isPlace = (value: unknown, items: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < items;

/**
 * A class that answers so many items by cards, from the item at a place on, where it has that. What the
 * cards said is forgotten with the page, unless it is kept.
 */
export function createPoll(items: number, seats: number, start?: unknown): Poll {
  const at = signal(isPlace(start, items) ? start : 0);
  const asked = signal<ReadonlyMap<number, PollQuestion>>(new Map());
  const mine = computed(() => asked.value.get(at.value) ?? unansweredQuestion);
  const set = (some: Partial<PollQuestion>) => {
    asked.value = new Map(asked.peek()).set(at.peek(), { ...mine.peek(), ...some });
  };
  return {
    at,
    step: computed(() => mine.value.step),
    votes: computed(() => mine.value.votes),
    all: computed(() => new Map([...asked.value].map(([place, { votes }]) => [place, votes]))),
    see(frame) {
      const { votes, step } = mine.peek();
      if (step === 'read') set({ votes: count(votes, frame, seats) });
    },
    show: (step) => set({ step }),
    turn(by) {
      at.value = Math.min(items - 1, Math.max(0, at.peek() + by));
    },
    again: () => set(unansweredQuestion),
  };
}
