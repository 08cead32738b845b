import type { Difficulty } from '../../bank/difficulty.ts';
import type { Axis, ItemType, Language } from '../../bank/types.ts';
import { toAsciiDigits } from '../../shared/digits.ts';
import { cleanPastedText } from '../../untrusted/clean-pasted.ts';
import {
  type Assignment,
  type AssignmentItem,
  assignmentLimits,
  parseAssignment,
  type SavedAssignment,
} from '../assignment.ts';
import type { PickCriteria } from './pick-items.ts';

export interface AssignmentForm {
  name: string;
  seats: string;
  axes: readonly Axis[];
  types: readonly ItemType[];
  difficulty: Difficulty | 'any';
  lengthUnit: 'count' | 'minutes';
  length: string;
  itemIds: readonly string[];
  book: Assignment['book'];
  evidence: boolean;
  confidence: boolean;
  order: Assignment['order'];
  correction: Assignment['correction'];
  isTimed: boolean;
  minutes: string;
  stretchedSeats: string;
  stretchFactor: string;
  language: Language;
}

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

export function toAssignmentForm(assignment: SavedAssignment): AssignmentForm {
  const { name, book, evidence, confidence, order, correction, language, minutes, stretch } =
    assignment;
  const [firstFactor] = Object.values(stretch ?? {});
  return {
    ...createBlankForm(language),
    name,
    book,
    evidence,
    confidence,
    order,
    correction,
    seats: String(assignment.seats),
    length: String(assignment.items.length),
    itemIds: assignment.items.map(({ id }) => id),
    isTimed: minutes !== undefined,
    ...(minutes !== undefined && { minutes: String(minutes) }),
    stretchedSeats: Object.keys(stretch ?? {}).join(', '),
    ...(firstFactor !== undefined && { stretchFactor: String(firstFactor) }),
  };
}

const parseClampedInteger = (typed: string, min: number, max: number) =>
  Math.min(max, Math.max(min, Math.trunc(Number(toAsciiDigits(typed))) || min));

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

const RANGE_PATTERN =
  /(\d+)\s*(?:[-=]*>|[-~→⇒⟶➔➜]+|\.{2,}|jusqu['’]?\s?(?:à|au?)|à|aux?|al?|(?:up )?to|thr(?:ough|u)|until|till?|bis|hasta|tot|até)\s*(\d+)/gi;

const LABEL_PATTERN =
  /(?<!\p{L})(?:places?|si[eè]ges?|num[eé]ros?|n[o°]s?|seats?|numbers?|platz|plätze|de|du|des|les?|la|from|the|von)(?!\p{L})|#/giu;

const SEPARATOR_PATTERN =
  /(?<!\p{L})(?:et|and|und|ou|or|y|e)(?!\p{L})|[,;&、،]|\+(?= ?\d)|(?<=\d ?)\.(?=\s|$)/giu;

/** Undefined if any of the line is neither a seat nor a range: nothing is left out in silence. */
function readRanges(typed: string): readonly { from: number; to: number }[] | undefined {
  const words = cleanPastedText(typed)
    .replace(LABEL_PATTERN, ' ')
    .replace(RANGE_PATTERN, ' $1-$2 ')
    .replace(SEPARATOR_PATTERN, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return words.every((word) => /^\d+(?:-\d+)?$/.test(word))
    ? words.map((word) => {
        const [from, to = from] = word.split('-').map(Number);
        return { from: Number(from), to: Number(to) };
      })
    : undefined;
}

/** Reads a line such as "3, 12 and 5-7"; seats that the class does not have are left out. */
export function parseSeatNumbers(typed: string, seats: number): number[] {
  const ranges = readRanges(typed) ?? [];
  return Array.from({ length: seats }, (_, at) => at + 1).filter((seat) =>
    ranges.some(({ from, to }) => seat >= from && seat <= to),
  );
}

export const countSeats = (form: AssignmentForm): number =>
  parseClampedInteger(form.seats, 1, assignmentLimits.seats);

export function areStretchedSeatsReadable(form: AssignmentForm): boolean {
  const ranges = readRanges(form.stretchedSeats) ?? [];
  return (
    !form.stretchedSeats.trim() ||
    (ranges.length > 0 &&
      ranges.every(({ from, to }) => from >= 1 && from <= to && to <= countSeats(form)))
  );
}

interface GeneratedFields {
  id: string;
  seed: number;
  made: number;
  bank: string;
  items: readonly AssignmentItem[];
  name: string;
}

export function createAssignment(
  form: AssignmentForm,
  { items, name, made, ...generated }: GeneratedFields,
): SavedAssignment | undefined {
  const seats = countSeats(form);
  const stretchedSeats = form.isTimed ? parseSeatNumbers(form.stretchedSeats, seats) : [];
  const stretchFactor = Number(form.stretchFactor);
  const { book, evidence, confidence, order, correction, language } = form;
  const assignment = parseAssignment({
    ...generated,
    items,
    seats,
    language,
    book,
    evidence,
    confidence,
    order,
    correction,
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
 * Results name their assignment by its id. A renamed assignment keeps it; any other change makes
 * another assignment, with the new id of `after`.
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
