import { type Language, languages } from '../bank/languages.ts';
import { listEveryItem } from '../bank/retired-items.ts';
import type { Bank, Confidence, Item } from '../bank/types.ts';
import { deriveSeed } from '../engine/seeded-random.ts';
import { serializeAnswerKey } from '../items/answer-key.ts';
import type { ItemResponse } from '../items/registry.ts';
import { parseBase32Char, toBase32Char } from '../shared/crockford32.ts';

export interface AssignmentItem {
  /** The item's id, or in an assignment from a link its short id until a bank resolves it. */
  id: string;
  /** Fingerprint of the answer key when the assignment was made, 8 bits. */
  print: number;
}

export interface Assignment {
  /** Eight base-32 characters, drawn once; results refer to it. */
  id: string;
  /** The dossier's id. */
  bank: string;
  language: Language;
  items: readonly AssignmentItem[];
  seed: number;
  seats: number;
  book: 'open' | 'closed';
  evidence: boolean;
  confidence: boolean;
  order: 'same' | 'by-seat';
  /** `held` until the teacher releases it. */
  correction: 'at-once' | 'at-the-end' | 'held';
  minutes?: number;
  /** Extra time: the factor by seat, in hundredths (1.33 is a third more). */
  stretch?: Readonly<Record<number, number>>;
}

/** The use that a set is prepared for: pupils' own devices, answer cards and raised hands, or sheets. */
export const purposes = ['devices', 'paper', 'cards'] as const;
export type Purpose = (typeof purposes)[number];

/** Times are in ms since 1970. */
export interface SavedAssignment extends Assignment {
  name: string;
  made: number;
  /** Id of the list that names its seats, on this device alone. */
  classList?: string;
  /** Of the article. Older records have none. */
  title?: string;
  /** For pupils' own devices if there is none. */
  purpose?: Purpose;
  /** The code to type in place of the link, of items that were drawn and left as they were. */
  code?: string;
  /** When it was first shared, printed, projected or asked by cards. */
  given?: number;
  /** When the teacher ended it. */
  ended?: number;
}

export interface GivenAnswer {
  response: ItemResponse;
  /** Sentences tapped as evidence, if it was asked; an empty list says that no sentence settles it. */
  sentences?: readonly string[];
  confidence?: Confidence;
}

/** Says that the device had shown the correction of this very seat before, or of others of the set. */
export const correctedBefore = ['seat', 'others'] as const;
export type CorrectedBefore = (typeof correctedBefore)[number];

/** The answers of one seat in the order of the assignment, undefined for a blank. */
export interface SeatAnswers {
  set: string;
  seat: number;
  corrected?: CorrectedBefore;
  given: readonly (GivenAnswer | undefined)[];
  /** The code counts sentences of another version of the brief. */
  isEvidenceUnread?: true;
}

/** Upper limits. 60 seats is the largest class; 60 items is the most that a QR link can hold. */
export const assignmentLimits = { items: 60, seats: 60, minutes: 240, stretch: 3.5, bank: 80 };

/** Links store a position in this list: never reorder it. */
export const correctionModes = ['at-once', 'at-the-end', 'held'] as const;

const ID_LENGTH = 8;

/** `numbers` must come from a source that nobody can foresee. */
export const assignmentIdFrom = (numbers: ArrayLike<number>): string =>
  Array.from({ length: ID_LENGTH }, (_, at) => toBase32Char((numbers[at] ?? 0) % 32)).join('');

/**
 * The answer key as a number of 8 bits: what decides the score and what may be chosen, but neither
 * texts nor the order of lists, so that a wording can be corrected.
 */
export function hashAnswerKey(item: Item): number {
  const hash = deriveSeed(0, serializeAnswerKey(item));
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 255;
}

/** No id of a bank begins with it. */
const SHORT_ID_PREFIX = '~';

/** 24 bits of an id's hash: among some hundred items of a bank, two hardly ever share one. */
export function shortIdHash(id: string): number {
  if (id.startsWith(SHORT_ID_PREFIX)) return Number.parseInt(id.slice(SHORT_ID_PREFIX.length), 16);
  const hash = deriveSeed(0, id);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

export const shortIdOf = (hash: number): string =>
  SHORT_ID_PREFIX + hash.toString(16).padStart(6, '0');

export const toAssignmentItems = (items: readonly Item[]): AssignmentItem[] =>
  items.map((item) => ({ id: item.id, print: hashAnswerKey(item) }));

/** An assignment together with the items of this device's bank. */
export interface ResolvedAssignment<S extends Assignment = Assignment> {
  /** With full ids for the items that the bank has. */
  assignment: S;
  /** In the order of the assignment: undefined if missing or changed. */
  items: readonly (Item | undefined)[];
  /** Items missing from this device's bank (it is older or newer than the assignment). */
  missingCount: number;
  /** Items whose answer key is another one now. */
  changedCount: number;
}

export function resolveAssignment<S extends Assignment>(
  assignment: S,
  bank: Pick<Bank, 'items' | 'retired'>,
): ResolvedAssignment<S> {
  const bankItems = listEveryItem(bank);
  const hashes = bankItems.map(({ id }) => shortIdHash(id));
  const lookups = assignment.items.map(({ id, print }) => {
    const hash = shortIdHash(id);
    const matches = bankItems.filter(
      (item, at) => hashes[at] === hash && (item.id === id || id.startsWith(SHORT_ID_PREFIX)),
    );
    const item = matches.find((match) => hashAnswerKey(match) === print);
    return { id: (item ?? matches[0])?.id ?? id, print, item, isInBank: matches.length > 0 };
  });
  return {
    assignment: { ...assignment, items: lookups.map(({ id, print }) => ({ id, print })) },
    items: lookups.map(({ item }) => item),
    missingCount: lookups.filter(({ isInBank }) => !isInBank).length,
    changedCount: lookups.filter(({ isInBank, item }) => isInBank && !item).length,
  };
}

const isIntegerBetween = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const isBoolean = (value: unknown) => typeof value === 'boolean';

const isOneOf =
  (...list: readonly unknown[]) =>
  (value: unknown) =>
    list.includes(value);

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

export const isAssignmentId = (value: unknown) =>
  typeof value === 'string' &&
  value.length === ID_LENGTH &&
  // in the one spelling of each digit
  [...value].every((char) => toBase32Char(parseBase32Char(char) ?? 32) === char);

function isAssignmentItem(item: unknown): item is AssignmentItem {
  const { id, print } = (item ?? {}) as Record<keyof AssignmentItem, unknown>;
  if (typeof id !== 'string' || id.length > 100 || !isIntegerBetween(print, 0, 255)) return false;
  return isSlug(id) || /^~[0-9a-f]{6}$/.test(id);
}

const isItemList = (value: unknown) =>
  Array.isArray(value) &&
  isIntegerBetween(value.length, 1, assignmentLimits.items) &&
  value.every(isAssignmentItem) &&
  new Set(value.map(({ id }) => id)).size === value.length;

const isStretch = (value: unknown, seats: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([seat, factor]) =>
      isIntegerBetween(Number(seat), 1, Number(seats)) &&
      String(Number(seat)) === seat &&
      typeof factor === 'number' &&
      factor > 1 &&
      factor <= assignmentLimits.stretch &&
      Math.round(factor * 100) / 100 === factor,
  );

interface CheckContext {
  seats: unknown;
  known: readonly unknown[];
}

const fieldChecks: {
  [K in keyof Assignment]-?: (value: unknown, context: CheckContext) => boolean;
} = {
  id: isAssignmentId,
  bank: (value) => isSlug(value) && value.length <= assignmentLimits.bank,
  language: (value, { known }) => known.includes(value),
  items: isItemList,
  seed: (value) => isIntegerBetween(value, 0, 0xffffffff),
  seats: (value) => isIntegerBetween(value, 1, assignmentLimits.seats),
  book: isOneOf('open', 'closed'),
  evidence: isBoolean,
  confidence: isBoolean,
  order: isOneOf('same', 'by-seat'),
  correction: isOneOf(...correctionModes),
  minutes: (value) => value === undefined || isIntegerBetween(value, 1, assignmentLimits.minutes),
  stretch: (value, { seats }) => value === undefined || isStretch(value, seats),
};

const assignmentFields = Object.keys(fieldChecks) as (keyof Assignment)[];

/** Checks a value from outside and copies its known fields; undefined if it is no assignment. */
export function parseAssignment(
  value: unknown,
  known: readonly Language[] = languages,
): Assignment | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<keyof Assignment, unknown>;
  const context = { seats: fields.seats, known };
  if (!assignmentFields.every((field) => fieldChecks[field](fields[field], context)))
    return undefined;
  const assignment = Object.fromEntries(
    assignmentFields.flatMap((field) =>
      fields[field] === undefined ? [] : [[field, fields[field]]],
    ),
  ) as unknown as Assignment;
  return { ...assignment, items: assignment.items.map(({ id, print }) => ({ id, print })) };
}
