import { computeCrc32 } from '../shared/crc32.ts';
import { parseBase32Char, sign } from '../shared/crockford32.ts';
import {
  type Assignment,
  assignmentLimits,
  correctionModes,
  linkLanguages,
  parseAssignment,
  shortIdHash,
  shortIdOf,
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
export function encodeAssignmentLink(assignment: Assignment): string {
  const stretch = Object.entries(assignment.stretch ?? {});
  const id = [...assignment.id].map((one) => parseBase32Char(one) ?? 0);
  const bytes = [
    LINK_VERSION,
    linkLanguages.indexOf(assignment.language) |
      (Number(assignment.book === 'open') << 2) |
      (Number(assignment.evidence) << 3) |
      (Number(assignment.confidence) << 4) |
      (Number(assignment.order === 'by-seat') << 5) |
      (correctionModes.indexOf(assignment.correction) << 6),
    // eight numbers of five bits
    ...packFiveBits(id),
    ...toBigEndian(assignment.seed, 4),
    assignment.seats,
    assignment.minutes ?? 0,
    stretch.length,
    ...stretch.flatMap(([seat, times]) => [Number(seat), Math.round((times - 1) * 100)]),
    assignment.bank.length,
    ...[...assignment.bank].map((letter) => letter.charCodeAt(0)),
    assignment.items.length,
    ...assignment.items.flatMap(({ id, print }) => [...toBigEndian(shortIdHash(id), 3), print]),
  ];
  const checksummed = new Uint8Array([...bytes, ...checksumBytes(bytes)]);
  return btoa(String.fromCharCode(...checksummed))
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
export function parseAssignmentLink(
  payload: string,
): { ok: true; assignment: Assignment } | { ok: false; problem: LinkProblem } {
  const bytes = decodeBase64Url(payload);
  const body = bytes?.slice(0, -CHECKSUM_BYTES);
  if (!bytes || !body || checksumBytes(body).some((one, at) => one !== bytes[body.length + at])) {
    return { ok: false, problem: 'damaged' };
  }
  if ((bytes[0] ?? 0) > LINK_VERSION) return { ok: false, problem: 'newer' };
  const set = parseAssignment(decodeFields(body));
  return set ? { ok: true, assignment: set } : { ok: false, problem: 'damaged' };
}

/** What the bytes say, whether it can be a set or not. */
function decodeFields(bytes: readonly number[]): unknown {
  let at = 1;
  const nextByte = () => bytes[at++] ?? Number.NaN;
  const nextBytes = (count: number) => Array.from({ length: Math.min(count || 0, 255) }, nextByte);
  const flags = nextByte();
  const id = nextBytes(5).reduce((sum, byte) => sum * 256n + BigInt(byte || 0), 0n);
  const seed = fromBigEndian(nextBytes(4));
  const [seats, minutes] = [nextByte(), nextByte()];
  const stretch = Array.from({ length: Math.min(nextByte() || 0, assignmentLimits.seats) }, () => {
    const [seat, hundredths] = [nextByte(), nextByte()];
    return [seat, (100 + hundredths) / 100] as const;
  });
  const bank = String.fromCharCode(...nextBytes(nextByte()));
  const items = Array.from(
    { length: Math.min(nextByte() || 0, assignmentLimits.items + 1) },
    () => {
      const tag = fromBigEndian(nextBytes(3));
      return { id: shortIdOf(tag), print: nextByte() };
    },
  );
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

function decodeBase64Url(payload: string): number[] | undefined {
  if (payload.length > MAX_LINK_LENGTH || !/^[\w-]+$/.test(payload)) return undefined;
  try {
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const toBigEndian = (value: number, count: number) =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * (count - 1 - at))) & 255);

const fromBigEndian = (bytes: readonly number[]) =>
  bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** Eight numbers of five bits as five bytes. */
function packFiveBits(values: readonly number[]): number[] {
  const packed = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  return Array.from({ length: 5 }, (_, at) => Number((packed >> BigInt(8 * (4 - at))) & 255n));
}

const checksumBytes = (bytes: readonly number[]) =>
  toBigEndian(computeCrc32(Uint8Array.from(bytes)) & 0xffff, CHECKSUM_BYTES);
