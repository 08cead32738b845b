import { computeCrc32 } from '../shared/crc32.ts';
import { QR_FRAME_PREFIX } from '../shared/persisted-names.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';

/** More codes than anybody films: some minutes of them. It bounds what a stranger's code can claim. */
export const MAX_FRAMES = 400;

/** Longer than any code of ours; a code that is read has up to 4296 signs. */
const MAX_FRAME_LENGTH = 1_000;

/** A frame: the format, the payload's sum in base 36, its number and their count in base 36, data. */
const FRAME_PATTERN = new RegExp(
  `^${QR_FRAME_PREFIX}([0-9A-Z]{7})([0-9A-Z]{2})([0-9A-Z]{2})([0-9A-Z $%*+\\-./:]+)$`,
);
const FRAME_HEADER_LENGTH = QR_FRAME_PREFIX.length + 7 + 2 + 2;

const toBase36 = (value: number, digits: number) =>
  value.toString(36).toUpperCase().padStart(digits, '0');

/** The sum of a payload, by which its frames know each other and the whole is checked. */
const checksumOf = (bytes: Uint8Array) => toBase36(computeCrc32(bytes), 7);

/**
 * A payload as the texts of codes in their densest mode, each at most so many signs long. Nothing
 * at all, where that takes more codes than anybody films.
 */
export function toFrames(bytes: Uint8Array, maxLength: number): string[] {
  // whole pairs, so that no code but the last ends on an odd byte
  const bytesPerFrame = Math.floor((maxLength - FRAME_HEADER_LENGTH) / 3) * 2;
  if (bytesPerFrame < 2) throw new RangeError(`a code of ${maxLength} signs holds no data`);
  const count = Math.ceil(bytes.length / bytesPerFrame);
  if (count > MAX_FRAMES) return [];
  const checksum = checksumOf(bytes);
  return Array.from({ length: count }, (_, index) => {
    const data = encodeBase45(bytes.subarray(index * bytesPerFrame, (index + 1) * bytesPerFrame));
    return `${QR_FRAME_PREFIX}${checksum}${toBase36(index, 2)}${toBase36(count, 2)}${data}`;
  });
}

/** What has come of a chain so far. */
export interface ReceivedFrames {
  /** Of the payload; none before the first frame. */
  readonly checksum?: string;
  /** How many frames there are. */
  readonly count: number;
  /** The frames that have come, by their number. */
  readonly parts: ReadonlyMap<number, Uint8Array>;
}

export const noFrames: ReceivedFrames = { count: 0, parts: new Map() };

/**
 * What became of a text: a new part; one that was there already; no frame of ours; a frame of
 * another chain than the one begun; a frame that cannot be; the whole, with its bytes; or the last
 * part of a whole that is not what was sent, which is to be filmed again.
 */
export type AddFrameOutcome = { received: ReceivedFrames } & (
  | { kind: 'part' | 'known' | 'stranger' | 'other' | 'damaged' }
  | { kind: 'whole'; bytes: Uint8Array }
);

/** Takes one text that was read, in whatever order they come. */
export function addFrame(received: ReceivedFrames, text: string): AddFrameOutcome {
  if (text.length > MAX_FRAME_LENGTH) return { received, kind: 'stranger' };
  const [, checksum = '', indexText = '', countText = '', data = ''] =
    FRAME_PATTERN.exec(text) ?? [];
  if (!checksum) return { received, kind: 'stranger' };
  const index = Number.parseInt(indexText, 36);
  const count = Number.parseInt(countText, 36);
  const part = decodeBase45(data);
  if (!part || count > MAX_FRAMES || index >= count) return { received, kind: 'damaged' };
  if (
    received.checksum !== undefined &&
    (received.checksum !== checksum || received.count !== count)
  ) {
    return { received, kind: 'other' };
  }
  if (received.parts.has(index)) return { received, kind: 'known' };
  const extended: ReceivedFrames = {
    checksum,
    count,
    parts: new Map(received.parts).set(index, part),
  };
  if (extended.parts.size < count) return { received: extended, kind: 'part' };
  const bytes = joinParts(extended);
  // which of the parts is wrong cannot be known
  return checksumOf(bytes) === checksum
    ? { received: extended, kind: 'whole', bytes }
    : { received: noFrames, kind: 'damaged' };
}

function joinParts({ count, parts }: ReceivedFrames): Uint8Array {
  const inOrder = Array.from({ length: count }, (_, index) => parts.get(index) ?? new Uint8Array());
  const bytes = new Uint8Array(inOrder.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of inOrder) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/**
 * Which frame is shown at a step. Each time through, the same frames come at another pace: a camera
 * that reads every second one would else miss the same ones for ever.
 */
export function frameIndexAt(step: number, count: number): number {
  if (count < 1) return 0;
  const cycle = Math.floor(step / count);
  const paces = Array.from({ length: count }, (_, pace) => pace + 1).filter(
    (pace) => greatestCommonDivisor(pace, count) === 1,
  );
  const pace = paces[cycle % paces.length] ?? 1;
  return (cycle + (step % count) * pace) % count;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
