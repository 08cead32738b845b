import type { Bank, Confidence, Item, ItemResponse, Language } from '../bank/types.ts';
import { subseed } from '../engine/seeded-random.ts';
import { figureOf, sign } from '../shared/crockford32.ts';

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
export const idFrom = (numbers: ArrayLike<number>): string =>
  Array.from({ length: ID_LENGTH }, (_, at) => sign((numbers[at] ?? 0) % 32)).join('');

const isId = (text: string) =>
  text.length === ID_LENGTH && [...text].every((one) => sign(figureOf(one) ?? 32) === one);

/**
 * What decides how an item is answered and marked, as a number of 8 bits: its key and what may be
 * chosen, but neither its words nor the order of what it lists, so that a text may be mended.
 */
export function printOf(item: Item): number {
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
  const hash = subseed(0, JSON.stringify(parts));
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 255;
}

/** Stands before the number that a link names an item by: no id of a bank begins with it. */
const SHORT_ID_PREFIX = '~';

/** An item's id as a number of 24 bits, of which a bank of some hundred items has each but once. */
export function tagNumber(id: string): number {
  if (id.startsWith(SHORT_ID_PREFIX)) return Number.parseInt(id.slice(SHORT_ID_PREFIX.length), 16);
  const hash = subseed(0, id);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** The name of an item of which only the number is known. */
export const tagOf = (number: number): string =>
  SHORT_ID_PREFIX + number.toString(16).padStart(6, '0');

/** The items as a set names them. */
export const setItems = (items: readonly Item[]): AssignmentItem[] =>
  items.map((item) => ({ id: item.id, print: printOf(item) }));

/** A set in a bank: its items in their places, and what has become of the others. */
export interface ResolvedAssignment<S extends Assignment = Assignment> {
  /** The set with its items by their ids, as far as the bank has them. */
  set: S;
  /** In the order of the set: undefined where the bank has none, or one that asks something else. */
  items: readonly (Item | undefined)[];
  /** How many the bank has not, being older or newer than the set. */
  missing: number;
  /** How many ask something else now. */
  changed: number;
}

/** Looks a set's items up in the bank that this device has. */
export function meet<S extends Assignment>(
  set: S,
  bank: Pick<Bank, 'items'>,
): ResolvedAssignment<S> {
  const tags = bank.items.map(({ id }) => tagNumber(id));
  const found = set.items.map(({ id, print }) => {
    const tag = tagNumber(id);
    const same = bank.items.filter(
      (item, at) => tags[at] === tag && (item.id === id || id.startsWith(SHORT_ID_PREFIX)),
    );
    const item = same.find((item) => printOf(item) === print);
    return { id: (item ?? same[0])?.id ?? id, print, item, isThere: same.length > 0 };
  });
  return {
    set: { ...set, items: found.map(({ id, print }) => ({ id, print })) },
    items: found.map(({ item }) => item),
    missing: found.filter(({ isThere }) => !isThere).length,
    changed: found.filter(({ isThere, item }) => isThere && !item).length,
  };
}

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

const isOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

function stretchOf(value: unknown, seats: number): Assignment['stretch'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isFit = entries.every(
    ([seat, times]) =>
      isWhole(Number(seat), 1, seats) &&
      String(Number(seat)) === seat &&
      typeof times === 'number' &&
      times > 1 &&
      times <= assignmentLimits.stretch &&
      Math.round(times * 100) / 100 === times,
  );
  return isFit && entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The set that a value from outside is; undefined where it can be none. Takes nothing but what it knows. */
export function setOf(value: unknown): Assignment | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, bank, language, items, seed, seats, book, evidence, confidence, order, correction } =
    value as Record<keyof Assignment, unknown>;
  const { minutes, stretch } = value as Record<keyof Assignment, unknown>;
  if (typeof id !== 'string' || !isId(id)) return undefined;
  if (typeof bank !== 'string' || bank.length > assignmentLimits.bank || !isName(bank))
    return undefined;
  if (!isOf(linkLanguages, language)) return undefined;
  if (!Array.isArray(items) || !isWhole(items.length, 1, assignmentLimits.items)) return undefined;
  if (!items.every(isItem)) return undefined;
  if (new Set(items.map((item) => item.id)).size < items.length) return undefined;
  if (!isWhole(seed, 0, 0xffffffff) || !isWhole(seats, 1, assignmentLimits.seats)) return undefined;
  if (!isOf(['open', 'closed'] as const, book)) return undefined;
  if (typeof evidence !== 'boolean' || typeof confidence !== 'boolean') return undefined;
  if (!isOf(['same', 'by-seat'] as const, order)) return undefined;
  if (!isOf(correctionModes, correction)) return undefined;
  if (minutes !== undefined && !isWhole(minutes, 1, assignmentLimits.minutes)) return undefined;
  const stretched = stretch === undefined ? undefined : stretchOf(stretch, seats);
  if (stretch !== undefined && !stretched) return undefined;
  return {
    ...{ id, bank, language, seed, seats, book, evidence, confidence, order, correction },
    items: items.map((item) => ({ id: item.id, print: item.print })),
    ...(minutes !== undefined && { minutes }),
    ...(stretched && { stretch: stretched }),
  };
}

/** When a correction may come, in the order that links count it by. */
export const correctionModes = ['at-once', 'at-the-end', 'held'] as const;

const isName = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const isItem = (item: unknown): item is AssignmentItem => {
  const { id, print } = (item ?? {}) as Record<keyof AssignmentItem, unknown>;
  if (typeof id !== 'string' || id.length > 100 || !isWhole(print, 0, 255)) return false;
  return isName(id) || /^~[0-9a-f]{6}$/.test(id);
};
