import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** What of an item the room sees: what is asked; what was right; the sentence that says so. */
export const slideSteps = ['asked', 'answer', 'evidence'] as const;
export type SlideStep = (typeof slideSteps)[number];

/** A class has no more raised hands than seats; a slip of the finger is no hundred. */
const MAX_HANDS = 99;

/** Teams are told apart by a number on one screen; more have no room there. */
export const MAX_TEAMS = 6;

/** All that a projection knows: from it the rest is reckoned. */
export interface SlideshowState {
  /** Steps gone, over all items. */
  gone: number;
  /** Hands by letter, by the place of the item. */
  counted: Readonly<Record<number, Readonly<Record<number, number>>>>;
  /** The points of each team. */
  teams: readonly number[];
}

export interface Slideshow {
  /** For who wants to go on after a reload. */
  shown: ReadonlySignal<SlideshowState>;
  /** The place of the item shown; that of none after the last. */
  at: ReadonlySignal<number>;
  step: ReadonlySignal<SlideStep>;
  /** The hands raised for each letter of the item shown, where somebody has counted them. */
  hands: ReadonlySignal<Readonly<Record<number, number>>>;
  /** The hands of this item in all. */
  raised: ReadonlySignal<number>;
  /** The points of each team. */
  teams: ReadonlySignal<readonly number[]>;
  /** The team whose turn it is; none without teams. */
  turn: ReadonlySignal<number | undefined>;
  /** The next step, or the next item. */
  advance(): void;
  /** The first item again, with the hands and points that there are. */
  restart(): void;
  /** The step before, or the item before as it was left. */
  back(): void;
  /** Notes how many hands were raised for a letter; what is no number is none. */
  count(letter: number, hands: number): void;
  /** So many teams, each with the points that it has. */
  play(teams: number): void;
  /** Gives a team points, or takes them. */
  score(team: number, points: number): void;
}

/** What a projector shows of a set of so many items. It knows of hands and teams, never of pupils. */
export function createProjection(count: number, start?: SlideshowState): Slideshow {
  const gone = signal(start?.gone ?? 0);
  const counted = signal<SlideshowState['counted']>(start?.counted ?? {});
  const teams = signal<readonly number[]>(start?.teams ?? []);
  const all = count * slideSteps.length;
  const at = computed(() => Math.floor(gone.value / slideSteps.length));
  const hands = computed(() => counted.value[at.value] ?? {});
  return {
    shown: computed(() => ({ gone: gone.value, counted: counted.value, teams: teams.value })),
    at,
    step: computed(() => slideSteps[gone.value % slideSteps.length] ?? 'asked'),
    hands,
    raised: computed(() => Object.values(hands.value).reduce((sum, one) => sum + one, 0)),
    teams,
    turn: computed(() =>
      teams.value.length > 0 && gone.value < all ? at.value % teams.value.length : undefined,
    ),
    advance() {
      gone.value = Math.min(all, gone.peek() + 1);
    },
    restart() {
      gone.value = 0;
    },
    back() {
      gone.value = Math.max(0, gone.peek() - 1);
    },
    count(letter, given) {
      const whole = Math.min(MAX_HANDS, Math.max(0, Math.trunc(given) || 0));
      const mine = { ...hands.peek(), [letter]: whole };
      counted.value = { ...counted.peek(), [at.peek()]: mine };
    },
    play(many) {
      teams.value = Array.from({ length: Math.min(MAX_TEAMS, many) }, (_, team) => {
        return teams.peek()[team] ?? 0;
      });
    },
    score(team, points) {
      teams.value = teams
        .peek()
        .map((one, index) => (index === team ? Math.max(0, one + points) : one));
    },
  };
}

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** What was kept of a projection of so many items; undefined where it is none. */
export function shownOf(kept: unknown, count: number): SlideshowState | undefined {
  const { gone, counted, teams } = (kept ?? {}) as Record<keyof SlideshowState, unknown>;
  if (!isCount(gone, count * slideSteps.length)) return undefined;
  if (typeof counted !== 'object' || counted === null) return undefined;
  if (!Array.isArray(teams) || teams.length > MAX_TEAMS) return undefined;
  const isWhole = [...Object.values(counted).flatMap(Object.values), ...teams].every((one) =>
    isCount(one, Number.MAX_SAFE_INTEGER),
  );
  return isWhole ? { gone, counted: counted as SlideshowState['counted'], teams } : undefined;
}
