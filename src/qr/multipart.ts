import { computeCrc32 } from '../shared/crc32.ts';
import { DOSSIER_FRAME_PREFIX, QR_FRAME_PREFIX } from '../shared/persisted-names.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';

/** Minutes of filming. Also bounds what a forged code can claim. */
export const MAX_FRAMES = 400;

/** A QR code holds up to 4,296. */
const MAX_FRAME_LENGTH = 1_000;

/** As long as each other. */
const framePrefixes = { progress: QR_FRAME_PREFIX, dossier: DOSSIER_FRAME_PREFIX };

export type PayloadKind = keyof typeof framePrefixes;

const payloadKinds = Object.keys(framePrefixes) as PayloadKind[];

/** Prefix of the kind, CRC-32 of the payload, frame number and frame count, all in base 36, then the data. */
const FRAME_PATTERN = new RegExp(
  `^(${Object.values(framePrefixes).join('|')})([0-9A-Z]{7})([0-9A-Z]{2})([0-9A-Z]{2})([0-9A-Z $%*+\\-./:]+)$`,
);
const FRAME_HEADER_LENGTH = QR_FRAME_PREFIX.length + 7 + 2 + 2;

const toBase36 = (value: number, digits: number) =>
  value.toString(36).toUpperCase().padStart(digits, '0');

const checksumOf = (bytes: Uint8Array) => toBase36(computeCrc32(bytes), 7);

/** Empty if the payload needs more than MAX_FRAMES. */
export function toFrames(
  bytes: Uint8Array,
  maxLength: number,
  payload: PayloadKind = 'progress',
): string[] {
  // pairs of bytes, so that only the last frame may have an odd one
  const bytesPerFrame = Math.floor((maxLength - FRAME_HEADER_LENGTH) / 3) * 2;
  if (bytesPerFrame < 2) throw new RangeError(`a code of ${maxLength} signs holds no data`);
  const count = Math.ceil(bytes.length / bytesPerFrame);
  if (count > MAX_FRAMES) return [];
  const checksum = checksumOf(bytes);
  return Array.from({ length: count }, (_, index) => {
    const data = encodeBase45(bytes.subarray(index * bytesPerFrame, (index + 1) * bytesPerFrame));
    return [framePrefixes[payload], checksum, toBase36(index, 2), toBase36(count, 2), data].join(
      '',
    );
  });
}

export interface ReceivedFrames {
  readonly payload?: PayloadKind;
  readonly checksum?: string;
  readonly count: number;
  readonly parts: ReadonlyMap<number, Uint8Array>;
}

export const noFrames: ReceivedFrames = { count: 0, parts: new Map() };

/**
 * `other`: a frame of another payload. `damaged`: an impossible frame, or a complete payload with the
 * wrong checksum, which starts over.
 */
export type AddFrameOutcome = { received: ReceivedFrames } & (
  | { kind: 'part' | 'known' | 'stranger' | 'other' | 'damaged' }
  | { kind: 'whole'; payload: PayloadKind; bytes: Uint8Array }
);

/** Undefined for a code that is no frame. */
export const payloadOfFrame = (text: string): PayloadKind | undefined => {
  const [, prefix] = (text.length <= MAX_FRAME_LENGTH && FRAME_PATTERN.exec(text)) || [];
  return payloadKinds.find((kind) => framePrefixes[kind] === prefix);
};

export function addFrame(received: ReceivedFrames, text: string): AddFrameOutcome {
  const payload = payloadOfFrame(text);
  if (!payload) return { received, kind: 'stranger' };
  const [, , checksum = '', indexText = '', countText = '', data = ''] =
    FRAME_PATTERN.exec(text) ?? [];
  const index = Number.parseInt(indexText, 36);
  const count = Number.parseInt(countText, 36);
  const part = decodeBase45(data);
  if (!part || count > MAX_FRAMES || index >= count) return { received, kind: 'damaged' };
  if (
    received.checksum !== undefined &&
    (received.payload !== payload || received.checksum !== checksum || received.count !== count)
  ) {
    return { received, kind: 'other' };
  }
  if (received.parts.has(index)) return { received, kind: 'known' };
  const extended: ReceivedFrames = {
    payload,
    checksum,
    count,
    parts: new Map(received.parts).set(index, part),
  };
  if (extended.parts.size < count) return { received: extended, kind: 'part' };
  const bytes = joinParts(extended);
  return checksumOf(bytes) === checksum
    ? { received: extended, kind: 'whole', payload, bytes }
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
 * Each cycle shows the frames in another order: a camera that reads every second frame would otherwise
 * miss the same ones forever.
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
