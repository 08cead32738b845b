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
  state: ReadonlySignal<SlideshowState>;
  /** The place of the item shown; that of none after the last. */
  itemIndex: ReadonlySignal<number>;
  step: ReadonlySignal<SlideStep>;
  /** The hands raised for each letter of the item shown, where somebody has counted them. */
  handsByLetter: ReadonlySignal<Readonly<Record<number, number>>>;
  /** The hands of this item in all. */
  totalHands: ReadonlySignal<number>;
  /** The points of each team. */
  teamPoints: ReadonlySignal<readonly number[]>;
  /** The team whose turn it is; none without teams. */
  currentTeam: ReadonlySignal<number | undefined>;
  /** The next step, or the next item. */
  advance(): void;
  /** The first item again, with the hands and points that there are. */
  restart(): void;
  /** The step before, or the item before as it was left. */
  back(): void;
  /** Notes how many hands were raised for a letter; what is no number is none. */
  setHands(letter: number, hands: number): void;
  /** So many teams, each with the points that it has. */
  setTeamCount(teamCount: number): void;
  /** Gives a team points, or takes them. */
  addPoints(team: number, points: number): void;
}

/** What a projector shows of a set of so many items. It knows of hands and teams, never of pupils. */
export function createSlideshow(itemCount: number, restored?: SlideshowState): Slideshow {
  const stepsDone = signal(restored?.gone ?? 0);
  const handsByItem = signal<SlideshowState['counted']>(restored?.counted ?? {});
  const teamPoints = signal<readonly number[]>(restored?.teams ?? []);
  const stepCount = itemCount * slideSteps.length;
  const itemIndex = computed(() => Math.floor(stepsDone.value / slideSteps.length));
  const handsByLetter = computed(() => handsByItem.value[itemIndex.value] ?? {});
  return {
    state: computed(() => ({
      gone: stepsDone.value,
      counted: handsByItem.value,
      teams: teamPoints.value,
    })),
    itemIndex,
    step: computed(() => slideSteps[stepsDone.value % slideSteps.length] ?? 'asked'),
    handsByLetter,
    totalHands: computed(() =>
      Object.values(handsByLetter.value).reduce((sum, one) => sum + one, 0),
    ),
    teamPoints,
    currentTeam: computed(() =>
      teamPoints.value.length > 0 && stepsDone.value < stepCount
        ? itemIndex.value % teamPoints.value.length
        : undefined,
    ),
    advance() {
      stepsDone.value = Math.min(stepCount, stepsDone.peek() + 1);
    },
    restart() {
      stepsDone.value = 0;
    },
    back() {
      stepsDone.value = Math.max(0, stepsDone.peek() - 1);
    },
    setHands(letter, value) {
      const clamped = Math.min(MAX_HANDS, Math.max(0, Math.trunc(value) || 0));
      const updated = { ...handsByLetter.peek(), [letter]: clamped };
      handsByItem.value = { ...handsByItem.peek(), [itemIndex.peek()]: updated };
    },
    setTeamCount(teamCount) {
      teamPoints.value = Array.from({ length: Math.min(MAX_TEAMS, teamCount) }, (_, team) => {
        return teamPoints.peek()[team] ?? 0;
      });
    },
    addPoints(team, points) {
      teamPoints.value = teamPoints
        .peek()
        .map((one, index) => (index === team ? Math.max(0, one + points) : one));
    },
  };
}

const isCount = (value: unknown, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;

/** What was kept of a projection of so many items; undefined where it is none. */
export function parseSlideshow(value: unknown, itemCount: number): SlideshowState | undefined {
  const { gone, counted, teams } = (value ?? {}) as Record<keyof SlideshowState, unknown>;
  if (!isCount(gone, itemCount * slideSteps.length)) return undefined;
  if (typeof counted !== 'object' || counted === null) return undefined;
  if (!Array.isArray(teams) || teams.length > MAX_TEAMS) return undefined;
  const isValid = [...Object.values(counted).flatMap(Object.values), ...teams].every((one) =>
    isCount(one, Number.MAX_SAFE_INTEGER),
  );
  return isValid ? { gone, counted: counted as SlideshowState['counted'], teams } : undefined;
}
