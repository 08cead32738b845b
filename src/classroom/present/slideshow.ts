import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { MAX_HANDS } from '../counted-hands.ts';

const slideSteps = ['asked', 'answer', 'evidence'] as const;
export type SlideStep = (typeof slideSteps)[number];

export const MAX_TEAMS = 6;

/** Kept in the tab's history entry, so the member names never change. */
export interface SlideshowState {
  gone: number;
  /** Raised hands by item index and the index of a letter or of a grid's cell. */
  counted: Readonly<Record<number, Readonly<Record<number, number>>>>;
  teams: readonly number[];
}

export interface Slideshow {
  state: ReadonlySignal<SlideshowState>;
  /** Equals the number of items after the last one. */
  itemIndex: ReadonlySignal<number>;
  step: ReadonlySignal<SlideStep>;
  /** By the index of a letter; of a grid by `handsIndexOf`. */
  hands: ReadonlySignal<Readonly<Record<number, number>>>;
  teamPoints: ReadonlySignal<readonly number[]>;
  currentTeam: ReadonlySignal<number | undefined>;
  advance(): void;
  restart(): void;
  back(): void;
  setHands(index: number, hands: number): void;
  /** Remaining teams keep their points. */
  setTeamCount(teamCount: number): void;
  addPoints(team: number, points: number): void;
}

/** The state of a projected assignment. It counts hands and teams, never pupils. */
export function createSlideshow(itemCount: number, restored?: SlideshowState): Slideshow {
  const stepsDone = signal(restored?.gone ?? 0);
  const handsByItem = signal<SlideshowState['counted']>(restored?.counted ?? {});
  const teamPoints = signal<readonly number[]>(restored?.teams ?? []);
  const stepCount = itemCount * slideSteps.length;
  const itemIndex = computed(() => Math.floor(stepsDone.value / slideSteps.length));
  const hands = computed(() => handsByItem.value[itemIndex.value] ?? {});
  return {
    state: computed(() => ({
      gone: stepsDone.value,
      counted: handsByItem.value,
      teams: teamPoints.value,
    })),
    itemIndex,
    step: computed(() => slideSteps[stepsDone.value % slideSteps.length] ?? 'asked'),
    hands,
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
    setHands(index, value) {
      const clamped = Math.min(MAX_HANDS, Math.max(0, Math.trunc(value) || 0));
      const updated = { ...hands.peek(), [index]: clamped };
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
