import type { Axis, ItemType, Language } from '../../bank/types.ts';
import {
  type Assignment,
  type AssignmentItem,
  assignmentLimits,
  parseAssignment,
  type SavedAssignment,
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
  lengthUnit: 'count' | 'minutes';
  length: string;
  /** The ids of the items, in their order. */
  itemIds: readonly string[];
  book: Assignment['book'];
  evidence: boolean;
  confidence: boolean;
  order: Assignment['order'];
  correction: Assignment['correction'];
  /** Minutes for the whole, where the set is timed. */
  isTimed: boolean;
  minutes: string;
  /** Seats that have more time, by their numbers, and how many times as much. */
  stretchedSeats: string;
  stretchFactor: string;
  language: Language;
}

/** What nobody has changed yet. */
export const createBlankForm = (language: Language): AssignmentForm => ({
  name: '',
  seats: '30',
  axes: [],
  types: [],
  difficulty: 'any',
  lengthUnit: 'count',
  length: '10',
  itemIds: [],
  book: 'closed',
  evidence: false,
  confidence: false,
  order: 'same',
  correction: 'at-the-end',
  isTimed: false,
  minutes: '20',
  stretchedSeats: '',
  stretchFactor: '1.33',
  language,
});

/** A set that is there, to be changed. */
export function toAssignmentForm(assignment: SavedAssignment): AssignmentForm {
  const { name, book, evidence, confidence, order, correction, language, minutes, stretch } =
    assignment;
  const [firstFactor] = Object.values(stretch ?? {});
  return {
    ...createBlankForm(language),
    ...{ name, book, evidence, confidence, order, correction },
    seats: String(assignment.seats),
    length: String(assignment.items.length),
    itemIds: assignment.items.map(({ id }) => id),
    isTimed: minutes !== undefined,
    ...(minutes !== undefined && { minutes: String(minutes) }),
    stretchedSeats: Object.keys(stretch ?? {}).join(', '),
    ...(firstFactor !== undefined && { stretchFactor: String(firstFactor) }),
  };
}

/** A whole number as it was typed, held between two others; the first of them where it is none. */
const parseClampedInteger = (typed: string, min: number, max: number) =>
  Math.min(max, Math.max(min, Math.trunc(Number(typed)) || min));

/** What a draft wishes of its items. */
export function toPickCriteria({
  axes,
  types,
  difficulty,
  lengthUnit,
  length,
}: AssignmentForm): PickCriteria {
  return {
    ...(axes.length > 0 && { axes }),
    ...(types.length > 0 && { types }),
    ...(difficulty !== 'any' && { difficulty }),
    ...(lengthUnit === 'count'
      ? { count: parseClampedInteger(length, 1, assignmentLimits.items) }
      : { minutes: parseClampedInteger(length, 1, assignmentLimits.minutes) }),
  };
}

/** The seats in a line such as "3, 12 and 5-7", in their order, as far as the class has them. */
export function parseSeatNumbers(typed: string, seats: number): number[] {
  const ranges = [...typed.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)];
  return Array.from({ length: seats }, (_, at) => at + 1).filter((seat) =>
    ranges.some(([, from, to = from]) => seat >= Number(from) && seat <= Number(to)),
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
export function createAssignment(
  form: AssignmentForm,
  { items, name, made, ...generated }: GeneratedFields,
): SavedAssignment | undefined {
  const seats = parseClampedInteger(form.seats, 1, assignmentLimits.seats);
  const stretchedSeats = form.isTimed ? parseSeatNumbers(form.stretchedSeats, seats) : [];
  const stretchFactor = Number(form.stretchFactor);
  const { book, evidence, confidence, order, correction, language } = form;
  const assignment = parseAssignment({
    ...generated,
    ...{ items, seats, language, book, evidence, confidence, order, correction },
    ...(form.isTimed && {
      minutes: parseClampedInteger(form.minutes, 1, assignmentLimits.minutes),
    }),
    ...(stretchedSeats.length > 0 && {
      stretch: Object.fromEntries(stretchedSeats.map((seat) => [seat, stretchFactor])),
    }),
  });
  return assignment && { ...assignment, name: form.name.trim() || name, made };
}

/**
 * A set that was changed: under its own id where nothing but its name is another, for results name
 * it; else it stays another set, with the new id that `after` has.
 */
export function keepIdIfOnlyRenamed(
  before: SavedAssignment,
  after: SavedAssignment,
): SavedAssignment {
  const identity = { id: before.id, seed: before.seed, made: before.made };
  const serialize = (assignment: SavedAssignment) =>
    JSON.stringify(parseAssignment({ ...assignment, ...identity }));
  return serialize(before) === serialize(after) ? { ...after, ...identity } : after;
}
