import { sumOf } from '../shared/crc32.ts';
import { figureOf, sign } from '../shared/crockford32.ts';
import {
  type Assignment,
  assignmentLimits,
  correctionModes,
  linkLanguages,
  setOf,
  tagNumber,
  tagOf,
} from './assignment.ts';

/** The format of links. A reader refuses a newer one by its name, not as damaged. */
const LINK_VERSION = 1;

/** Signs in the longest link: more are not even looked at. */
const MAX_LINK_LENGTH = 600;

/** What tells a mistyped link: bytes at its end. */
const CHECKSUM_BYTES = 2;

/**
 * A set as one word of an address. Items go by the numbers of their ids and not by their places, so
 * that a bank with more or fewer items still finds them: four bytes each, and 24 items stay in a code
 * that is read across a room.
 */
export function linkOf(set: Assignment): string {
  const stretch = Object.entries(set.stretch ?? {});
  const id = [...set.id].map((one) => figureOf(one) ?? 0);
  const bytes = [
    LINK_VERSION,
    linkLanguages.indexOf(set.language) |
      (Number(set.book === 'open') << 2) |
      (Number(set.evidence) << 3) |
      (Number(set.confidence) << 4) |
      (Number(set.order === 'by-seat') << 5) |
      (correctionModes.indexOf(set.correction) << 6),
    // eight numbers of five bits
    ...fiveBits(id),
    ...inBytes(set.seed, 4),
    set.seats,
    set.minutes ?? 0,
    stretch.length,
    ...stretch.flatMap(([seat, times]) => [Number(seat), Math.round((times - 1) * 100)]),
    set.bank.length,
    ...[...set.bank].map((letter) => letter.charCodeAt(0)),
    set.items.length,
    ...set.items.flatMap(({ id, print }) => [...inBytes(tagNumber(id), 3), print]),
  ];
  const whole = new Uint8Array([...bytes, ...sumIn(bytes)]);
  return btoa(String.fromCharCode(...whole))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Why a link is none: something in it was lost or changed, or a newer version made it. */
export type LinkProblem = 'damaged' | 'newer';

/**
 * The set that a link from anywhere tells, its items by their tags: see meet. Looks at nothing but
 * the word, and starts nothing.
 */
export function readLink(
  payload: string,
): { ok: true; set: Assignment } | { ok: false; problem: LinkProblem } {
  const bytes = bytesOf(payload);
  const body = bytes?.slice(0, -CHECKSUM_BYTES);
  if (!bytes || !body || sumIn(body).some((one, at) => one !== bytes[body.length + at])) {
    return { ok: false, problem: 'damaged' };
  }
  if ((bytes[0] ?? 0) > LINK_VERSION) return { ok: false, problem: 'newer' };
  const set = setOf(told(body));
  return set ? { ok: true, set } : { ok: false, problem: 'damaged' };
}

/** What the bytes say, whether it can be a set or not. */
function told(bytes: readonly number[]): unknown {
  let at = 1;
  const next = () => bytes[at++] ?? Number.NaN;
  const take = (count: number) => Array.from({ length: Math.min(count || 0, 255) }, next);
  const flags = next();
  const id = take(5).reduce((sum, byte) => sum * 256n + BigInt(byte || 0), 0n);
  const seed = number(take(4));
  const [seats, minutes] = [next(), next()];
  const stretch = Array.from({ length: Math.min(next() || 0, assignmentLimits.seats) }, () => {
    const [seat, hundredths] = [next(), next()];
    return [seat, (100 + hundredths) / 100] as const;
  });
  const bank = String.fromCharCode(...take(next()));
  const items = Array.from({ length: Math.min(next() || 0, assignmentLimits.items + 1) }, () => {
    const tag = number(take(3));
    return { id: tagOf(tag), print: next() };
  });
  // nothing is left over, nothing is missing
  if (at !== bytes.length) return undefined;
  return {
    id: Array.from({ length: 8 }, (_, nth) =>
      sign(Number((id >> BigInt(5 * (7 - nth))) & 31n)),
    ).join(''),
    ...{ bank, items, seed, seats },
    language: linkLanguages[flags & 3],
    book: flags & 4 ? 'open' : 'closed',
    evidence: (flags & 8) > 0,
    confidence: (flags & 16) > 0,
    order: flags & 32 ? 'by-seat' : 'same',
    correction: correctionModes[flags >> 6],
    ...(minutes !== 0 && { minutes }),
    ...(stretch.length > 0 && { stretch: Object.fromEntries(stretch) }),
  };
}

function bytesOf(payload: string): number[] | undefined {
  if (payload.length > MAX_LINK_LENGTH || !/^[\w-]+$/.test(payload)) return undefined;
  try {
    const letters = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const inBytes = (value: number, count: number) =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * (count - 1 - at))) & 255);

const number = (bytes: readonly number[]) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** Eight numbers of five bits as five bytes. */
function fiveBits(values: readonly number[]): number[] {
  const whole = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  return Array.from({ length: 5 }, (_, at) => Number((whole >> BigInt(8 * (4 - at))) & 255n));
}

const sumIn = (bytes: readonly number[]) =>
  inBytes(sumOf(Uint8Array.from(bytes)) & 0xffff, CHECKSUM_BYTES);
