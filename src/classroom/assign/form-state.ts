import type { Axis, ItemType, Language } from '../../bank/types.ts';
import {
  type Assignment,
  type AssignmentItem,
  assignmentLimits,
  type SavedAssignment,
  setOf,
} from '../assignment.ts';
import type { Difficulty, PickCriteria } from './pick-items.ts';

/** A set while a teacher makes it: as it is typed and ticked. */
export interface AssignmentForm {
  name: string;
  seats: string;
  /** What is wished; nothing named is anything. */
  axes: readonly Axis[];
  types: readonly ItemType[];
  difficulty: Difficulty | 'any';
  /** Whether its length is told in items or in minutes, and how long that is. */
  by: 'count' | 'minutes';
  length: string;
  /** The ids of the items, in their order. */
  chosen: readonly string[];
  book: Assignment['book'];
  evidence: boolean;
  confidence: boolean;
  order: Assignment['order'];
  correction: Assignment['correction'];
  /** Minutes for the whole, where the set is timed. */
  isTimed: boolean;
  minutes: string;
  /** Seats that have more time, by their numbers, and how many times as much. */
  stretched: string;
  times: string;
  language: Language;
}

/** What nobody has changed yet. */
export const blank = (language: Language): AssignmentForm => ({
  name: '',
  seats: '30',
  axes: [],
  types: [],
  difficulty: 'any',
  by: 'count',
  length: '10',
  chosen: [],
  book: 'closed',
  evidence: false,
  confidence: false,
  order: 'same',
  correction: 'at-the-end',
  isTimed: false,
  minutes: '20',
  stretched: '',
  times: '1.33',
  language,
});

/** A set that is there, to be changed. */
export function draftOf(set: SavedAssignment): AssignmentForm {
  const { name, book, evidence, confidence, order, correction, language, minutes, stretch } = set;
  const [first] = Object.values(stretch ?? {});
  return {
    ...blank(language),
    ...{ name, book, evidence, confidence, order, correction },
    seats: String(set.seats),
    length: String(set.items.length),
    chosen: set.items.map(({ id }) => id),
    isTimed: minutes !== undefined,
    ...(minutes !== undefined && { minutes: String(minutes) }),
    stretched: Object.keys(stretch ?? {}).join(', '),
    ...(first !== undefined && { times: String(first) }),
  };
}

/** A whole number as it was typed, held between two others; the first of them where it is none. */
const whole = (typed: string, from: number, to: number) =>
  Math.min(to, Math.max(from, Math.trunc(Number(typed)) || from));

/** What a draft wishes of its items. */
export function wishOf({ axes, types, difficulty, by, length }: AssignmentForm): PickCriteria {
  return {
    ...(axes.length > 0 && { axes }),
    ...(types.length > 0 && { types }),
    ...(difficulty !== 'any' && { difficulty }),
    ...(by === 'count'
      ? { count: whole(length, 1, assignmentLimits.items) }
      : { minutes: whole(length, 1, assignmentLimits.minutes) }),
  };
}

/** The seats in a line such as "3, 12 and 5-7", in their order, as far as the class has them. */
export function seatsIn(typed: string, seats: number): number[] {
  const spans = [...typed.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)];
  return Array.from({ length: seats }, (_, at) => at + 1).filter((seat) =>
    spans.some(([, from, to = from]) => seat >= Number(from) && seat <= Number(to)),
  );
}

/** What is drawn or looked up for a new set, and not typed. */
export interface GeneratedFields {
  id: string;
  seed: number;
  made: number;
  bank: string;
  items: readonly AssignmentItem[];
  /** What it is called where nobody named it. */
  name: string;
}

/** The set that a draft makes; undefined where it makes none yet. */
export function setFrom(
  draft: AssignmentForm,
  { items, name, made, ...drawn }: GeneratedFields,
): SavedAssignment | undefined {
  const seats = whole(draft.seats, 1, assignmentLimits.seats);
  const stretched = draft.isTimed ? seatsIn(draft.stretched, seats) : [];
  const times = Number(draft.times);
  const { book, evidence, confidence, order, correction, language } = draft;
  const set = setOf({
    ...drawn,
    ...{ items, seats, language, book, evidence, confidence, order, correction },
    ...(draft.isTimed && { minutes: whole(draft.minutes, 1, assignmentLimits.minutes) }),
    ...(stretched.length > 0 && {
      stretch: Object.fromEntries(stretched.map((seat) => [seat, times])),
    }),
  });
  return set && { ...set, name: draft.name.trim() || name, made };
}

/**
 * A set that was changed: under its own id where nothing but its name is another, for results name
 * it; else it stays another set, with the new id that `after` has.
 */
export function revised(before: SavedAssignment, after: SavedAssignment): SavedAssignment {
  const same = { id: before.id, seed: before.seed, made: before.made };
  const plain = (set: SavedAssignment) => JSON.stringify(setOf({ ...set, ...same }));
  return plain(before) === plain(after) ? { ...after, ...same } : after;
}
