import type { Difficulty } from '../../bank/difficulty.ts';
import type { Axis, ItemType, Language } from '../../bank/types.ts';
import { toAsciiDigits } from '../../shared/digits.ts';
import { cleanPastedText } from '../../untrusted/clean-pasted.ts';
import {
  type Assignment,
  type AssignmentItem,
  assignmentLimits,
  type Purpose,
  parseAssignment,
  type SavedAssignment,
} from '../assignment.ts';
import type { PickCriteria } from '../typed/pick-items.ts';
import { parseSetCode, type SetDraw } from '../typed/set-code.ts';

export interface AssignmentForm {
  name: string;
  seats: string;
  /** Id of the list that names the seats; empty for none. */
  classList: string;
  axes: readonly Axis[];
  types: readonly ItemType[];
  difficulty: Difficulty | 'any';
  lengthUnit: 'count' | 'minutes';
  length: string;
  itemIds: readonly string[];
  purpose: Purpose;
  /** Seed of the draw, 12 bits; it counts until items are changed by hand. */
  draw: number;
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
  classList: '',
  axes: [],
  types: [],
  difficulty: 'any',
  lengthUnit: 'count',
  length: '10',
  itemIds: [],
  purpose: 'devices',
  draw: 0,
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

/**
 * Those of the game that the dossier has a bank in, the page's first if it is one. The page's alone if
 * it has none in them.
 */
export function findSetLanguages(
  dossierLanguages: readonly string[] | undefined,
  gameLanguages: readonly string[],
  pageLanguage: string,
): readonly [Language, ...Language[]] {
  const shared = gameLanguages.filter((one) => dossierLanguages?.includes(one) ?? true);
  const offered = shared.length > 0 ? shared : [pageLanguage];
  return [...offered].sort(
    (a, b) => Number(b === pageLanguage) - Number(a === pageLanguage),
  ) as readonly string[] as readonly [Language, ...Language[]];
}

/** For as many pupils as the newest set. */
export function createNextForm(
  language: Language,
  saved: readonly Pick<SavedAssignment, 'made' | 'seats'>[],
): AssignmentForm {
  const newest = [...saved].sort((a, b) => b.made - a.made)[0];
  return { ...createBlankForm(language), ...(newest && { seats: String(newest.seats) }) };
}

/** The draw of a set with a code, so that a change of its rules keeps it one that was drawn. */
function readDraw({ code }: SavedAssignment): Partial<AssignmentForm> {
  const parsed = code === undefined ? undefined : parseSetCode(code);
  if (!parsed?.ok) return {};
  const { axes, types, difficulty = 'any', draw, count } = parsed.coded;
  return { axes, types, difficulty, draw, length: String(count) };
}

/** The draw of a form whose items nobody changed; undefined if a code has no room for it. */
export function toSetDraw(form: AssignmentForm): Omit<SetDraw, 'copy'> | undefined {
  const { count, axes = [], types = [], difficulty } = toPickCriteria(form);
  if (count === undefined || (form.isTimed && form.stretchedSeats.trim() !== '')) return undefined;
  const { language, draw, book, evidence, confidence, order, correction } = form;
  return {
    ...{ language, seats: countSeats(form), count, draw, axes, types, difficulty },
    ...{ book, evidence, confidence, order, correction },
    ...(form.isTimed && { minutes: clampMinutes(form.minutes) }),
  };
}

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
    classList: assignment.classList ?? '',
    length: String(assignment.items.length),
    itemIds: assignment.items.map(({ id }) => id),
    purpose: assignment.purpose ?? 'devices',
    isTimed: minutes !== undefined,
    ...(minutes !== undefined && { minutes: String(minutes) }),
    stretchedSeats: Object.keys(stretch ?? {}).join(', '),
    ...(firstFactor !== undefined && { stretchFactor: String(firstFactor) }),
    ...readDraw(assignment),
  };
}

const clampMinutes = (typed: string) => parseClampedInteger(typed, 1, assignmentLimits.minutes);

const parseClampedInteger = (typed: string, min: number, max: number) =>
  Math.min(max, Math.max(min, Math.trunc(Number(toAsciiDigits(typed))) || min));

/** The types that a class answers by a letter, on a card or with its hands. */
export const letteredTypes: readonly ItemType[] = ['choice', 'verdict'];

/** The types to draw from for the purpose; an empty list stands for all. */
export function findDrawnTypes({ types, purpose }: Pick<AssignmentForm, 'types' | 'purpose'>) {
  if (purpose !== 'cards') return types;
  const wanted = types.filter((type) => letteredTypes.includes(type));
  return wanted.length > 0 ? wanted : letteredTypes;
}

export function toPickCriteria({
  axes,
  types: wantedTypes,
  purpose,
  difficulty,
  lengthUnit,
  length,
}: AssignmentForm): PickCriteria {
  const types = findDrawnTypes({ types: wantedTypes, purpose });
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
  title?: string;
  code?: string | undefined;
  items: readonly AssignmentItem[];
  name: string;
}

export function createAssignment(
  form: AssignmentForm,
  { items, name, made, title, code, ...generated }: GeneratedFields,
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
      minutes: clampMinutes(form.minutes),
    }),
    ...(stretchedSeats.length > 0 && {
      stretch: Object.fromEntries(stretchedSeats.map((seat) => [seat, stretchFactor])),
    }),
  });
  if (!assignment) return undefined;
  const { purpose, classList } = form;
  return {
    ...assignment,
    name: form.name.trim() || name,
    made,
    ...(classList && { classList }),
    ...(title && { title }),
    ...(code && { code }),
    ...(purpose !== 'devices' && { purpose }),
  };
}

/** Tells a change of the assignment from one of its name or purpose alone. */
export const isAnotherSet = (before: AssignmentForm, after: AssignmentForm): boolean => {
  const serialize = (form: AssignmentForm) => {
    const created = createAssignment(form, {
      ...{ id: '00000000', seed: 0, made: 0, bank: 'x', name: '' },
      items: form.itemIds.map((id) => ({ id, print: 0 })),
    });
    return JSON.stringify(created && parseAssignment(created));
  };
  return serialize(before) !== serialize(after);
};

/**
 * Results name their assignment by its id. A renamed assignment keeps it, and what came of it; any other
 * change makes another assignment, with the new id of `after`.
 */
export function keepIdIfOnlyRenamed(
  before: SavedAssignment,
  after: SavedAssignment,
): SavedAssignment {
  const { id, seed, made, code, given, ended } = before;
  const identity = {
    ...{ id, seed, made },
    ...(code !== undefined && { code }),
    ...(given !== undefined && { given }),
    ...(ended !== undefined && { ended }),
  };
  const serialize = (assignment: SavedAssignment) =>
    JSON.stringify(parseAssignment({ ...assignment, ...identity }));
  if (serialize(before) !== serialize(after)) return after;
  const { code: _, ...rest } = after;
  return { ...rest, ...identity };
}
