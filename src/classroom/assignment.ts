import type { Bank, Confidence, Item, ItemResponse, Language } from '../bank/types.ts';
import { deriveSeed } from '../engine/seeded-random.ts';
import { parseBase32Char, sign } from '../shared/crockford32.ts';

/** An item of a set: which it is, and a short fingerprint of what it asked when the set was made. */
export interface AssignmentItem {
  /** The item's id; in a set that came by a link its tag, until a bank says whose that is. */
  id: string;
  print: number;
}

/** What a teacher hands out: everything that a pupil's device needs but the bank. */
export interface Assignment {
  /** Eight letters and digits, drawn once: what results name. */
  id: string;
  /** The dossier's id. */
  bank: string;
  /** Of interface and bank. */
  language: Language;
  /** In the order of the key. */
  items: readonly AssignmentItem[];
  /** Of the order by seat: 32 bits. */
  seed: number;
  /** The size of the class. */
  seats: number;
  book: 'open' | 'closed';
  /** Whether pupils are asked for the sentence that proves an answer. */
  evidence: boolean;
  /** Whether they are asked how sure they are. */
  confidence: boolean;
  order: 'same' | 'by-seat';
  /** When a pupil learns what was right; held is when the teacher says. */
  correction: 'at-once' | 'at-the-end' | 'held';
  /** For the whole; a set without is untimed. */
  minutes?: number;
  /** How many times as much time a seat has, to the hundredth: 1.33 is a third more. */
  stretch?: Readonly<Record<number, number>>;
}

/** A set as it is kept on the teacher's device. */
export interface SavedAssignment extends Assignment {
  name: string;
  /** When it was made, in ms since 1970. */
  made: number;
}

/** What a seat gave to an item. */
export interface GivenAnswer {
  response: ItemResponse;
  /** The sentences tapped as its proof, where that was asked; none for "nothing in the text says so". */
  sentences?: readonly string[];
  confidence?: Confidence;
}

/** What a seat made of a set, in the order of its items: undefined where it gave nothing. */
export interface SeatAnswers {
  set: string;
  seat: number;
  given: readonly (GivenAnswer | undefined)[];
}

/** What a set may be. A class has no more seats, a code holds no more items. */
export const assignmentLimits = { items: 60, seats: 60, minutes: 240, stretch: 3.5, bank: 80 };

/** The languages in the order that links count them by: new ones come at the end. */
export const linkLanguages: readonly Language[] = ['fr', 'en', 'de', 'it'];

const ID_LENGTH = 8;

/** A set's id from eight numbers that nobody can foresee. */
export const assignmentIdFrom = (numbers: ArrayLike<number>): string =>
  Array.from({ length: ID_LENGTH }, (_, at) => sign((numbers[at] ?? 0) % 32)).join('');

const isAssignmentId = (text: string) =>
  text.length === ID_LENGTH && [...text].every((one) => sign(parseBase32Char(one) ?? 32) === one);

/**
 * What decides how an item is answered and marked, as a number of 8 bits: its key and what may be
 * chosen, but neither its words nor the order of what it lists, so that a text may be mended.
 */
export function hashAnswerKey(item: Item): number {
  const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id).toSorted();
  const parts = [
    item.type,
    'key' in item && item.key,
    'tolerance' in item && item.tolerance,
    'holder' in item && item.holder,
    'options' in item && ids(item.options),
    'columns' in item && ids(item.columns),
    'holders' in item && ids(item.holders),
    'rows' in item && item.rows.map(({ id, key }) => `${id}=${key}`).toSorted(),
    'events' in item && item.events.map(({ id }) => id),
  ];
  const hash = deriveSeed(0, JSON.stringify(parts));
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 255;
}

/** Stands before the number that a link names an item by: no id of a bank begins with it. */
const SHORT_ID_PREFIX = '~';

/** An item's id as a number of 24 bits, of which a bank of some hundred items has each but once. */
export function shortIdHash(id: string): number {
  if (id.startsWith(SHORT_ID_PREFIX)) return Number.parseInt(id.slice(SHORT_ID_PREFIX.length), 16);
  const hash = deriveSeed(0, id);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** The name of an item of which only the number is known. */
export const shortIdOf = (number: number): string =>
  SHORT_ID_PREFIX + number.toString(16).padStart(6, '0');

/** The items as a set names them. */
export const toAssignmentItems = (items: readonly Item[]): AssignmentItem[] =>
  items.map((item) => ({ id: item.id, print: hashAnswerKey(item) }));

/** A set in a bank: its items in their places, and what has become of the others. */
export interface ResolvedAssignment<S extends Assignment = Assignment> {
  /** The set with its items by their ids, as far as the bank has them. */
  assignment: S;
  /** In the order of the set: undefined where the bank has none, or one that asks something else. */
  items: readonly (Item | undefined)[];
  /** How many the bank has not, being older or newer than the set. */
  missingCount: number;
  /** How many ask something else now. */
  changedCount: number;
}

/** Looks a set's items up in the bank that this device has. */
export function resolveAssignment<S extends Assignment>(
  assignment: S,
  bank: Pick<Bank, 'items'>,
): ResolvedAssignment<S> {
  const hashes = bank.items.map(({ id }) => shortIdHash(id));
  const lookups = assignment.items.map(({ id, print }) => {
    const hash = shortIdHash(id);
    const matches = bank.items.filter(
      (item, at) => hashes[at] === hash && (item.id === id || id.startsWith(SHORT_ID_PREFIX)),
    );
    const item = matches.find((item) => hashAnswerKey(item) === print);
    return { id: (item ?? matches[0])?.id ?? id, print, item, isInBank: matches.length > 0 };
  });
  return {
    assignment: { ...assignment, items: lookups.map(({ id, print }) => ({ id, print })) },
    items: lookups.map(({ item }) => item),
    missingCount: lookups.filter(({ isInBank: isThere }) => !isThere).length,
    changedCount: lookups.filter(({ isInBank: isThere, item }) => isThere && !item).length,
  };
}

const isIntegerBetween = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

function parseStretch(value: unknown, seats: number): Assignment['stretch'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isValid = entries.every(
    ([seat, times]) =>
      isIntegerBetween(Number(seat), 1, seats) &&
      String(Number(seat)) === seat &&
      typeof times === 'number' &&
      times > 1 &&
      times <= assignmentLimits.stretch &&
      Math.round(times * 100) / 100 === times,
  );
  return isValid && entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The set that a value from outside is; undefined where it can be none. Takes nothing but what it knows. */
export function parseAssignment(value: unknown): Assignment | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, bank, language, items, seed, seats, book, evidence, confidence, order, correction } =
    value as Record<keyof Assignment, unknown>;
  const { minutes, stretch } = value as Record<keyof Assignment, unknown>;
  if (typeof id !== 'string' || !isAssignmentId(id)) return undefined;
  if (typeof bank !== 'string' || bank.length > assignmentLimits.bank || !isSlug(bank))
    return undefined;
  if (!isOneOf(linkLanguages, language)) return undefined;
  if (!Array.isArray(items) || !isIntegerBetween(items.length, 1, assignmentLimits.items))
    return undefined;
  if (!items.every(isAssignmentItem)) return undefined;
  if (new Set(items.map((item) => item.id)).size < items.length) return undefined;
  if (!isIntegerBetween(seed, 0, 0xffffffff) || !isIntegerBetween(seats, 1, assignmentLimits.seats))
    return undefined;
  if (!isOneOf(['open', 'closed'] as const, book)) return undefined;
  if (typeof evidence !== 'boolean' || typeof confidence !== 'boolean') return undefined;
  if (!isOneOf(['same', 'by-seat'] as const, order)) return undefined;
  if (!isOneOf(correctionModes, correction)) return undefined;
  if (minutes !== undefined && !isIntegerBetween(minutes, 1, assignmentLimits.minutes))
    return undefined;
  const parsedStretch = stretch === undefined ? undefined : parseStretch(stretch, seats);
  if (stretch !== undefined && !parsedStretch) return undefined;
  return {
    ...{ id, bank, language, seed, seats, book, evidence, confidence, order, correction },
    items: items.map((item) => ({ id: item.id, print: item.print })),
    ...(minutes !== undefined && { minutes }),
    ...(parsedStretch && { stretch: parsedStretch }),
  };
}

/** When a correction may come, in the order that links count it by. */
export const correctionModes = ['at-once', 'at-the-end', 'held'] as const;

const isSlug = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const isAssignmentItem = (item: unknown): item is AssignmentItem => {
  const { id, print } = (item ?? {}) as Record<keyof AssignmentItem, unknown>;
  if (typeof id !== 'string' || id.length > 100 || !isIntegerBetween(print, 0, 255)) return false;
  return isSlug(id) || /^~[0-9a-f]{6}$/.test(id);
};
