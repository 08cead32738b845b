import { sumOf } from '../shared/crc32.ts';
import { fromBase45, toBase45 } from './base45.ts';

/** More codes than anybody films: some minutes of them. It bounds what a stranger's code can claim. */
export const MAX_FRAMES = 400;

/** Longer than any code of ours; a code that is read has up to 4296 signs. */
const MAX_FRAME_LENGTH = 1_000;

/** A frame: the format, the payload's sum in base 36, its number and their count in base 36, data. */
const FRAME_PATTERN = /^QQQ1([0-9A-Z]{7})([0-9A-Z]{2})([0-9A-Z]{2})([0-9A-Z $%*+\-./:]+)$/;
const FRAME_HEADER_LENGTH = 'QQQ1'.length + 7 + 2 + 2;

const inBase36 = (value: number, digits: number) =>
  value.toString(36).toUpperCase().padStart(digits, '0');

/** The sum of a payload, by which its frames know each other and the whole is checked. */
const keyOf = (bytes: Uint8Array) => inBase36(sumOf(bytes), 7);

/**
 * A payload as the texts of codes in their densest mode, each at most so many signs long. Nothing
 * at all, where that takes more codes than anybody films.
 */
export function split(bytes: Uint8Array, size: number): string[] {
  // whole pairs, so that no code but the last ends on an odd byte
  const each = Math.floor((size - FRAME_HEADER_LENGTH) / 3) * 2;
  if (each < 2) throw new RangeError(`a code of ${size} signs holds no data`);
  const count = Math.ceil(bytes.length / each);
  if (count > MAX_FRAMES) return [];
  const sum = keyOf(bytes);
  return Array.from({ length: count }, (_, index) => {
    const data = toBase45(bytes.subarray(index * each, (index + 1) * each));
    return `QQQ1${sum}${inBase36(index, 2)}${inBase36(count, 2)}${data}`;
  });
}

/** What has come of a chain so far. */
export interface ReceivedFrames {
  /** Of the payload; none before the first frame. */
  readonly sum?: string;
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
export type AddFrameOutcome = { chain: ReceivedFrames } & (
  | { kind: 'part' | 'known' | 'stranger' | 'other' | 'damaged' }
  | { kind: 'whole'; bytes: Uint8Array }
);

/** Takes one text that was read, in whatever order they come. */
export function collect(chain: ReceivedFrames, text: string): AddFrameOutcome {
  if (text.length > MAX_FRAME_LENGTH) return { chain, kind: 'stranger' };
  const [, sum = '', at = '', of = '', data = ''] = FRAME_PATTERN.exec(text) ?? [];
  if (!sum) return { chain, kind: 'stranger' };
  const index = Number.parseInt(at, 36);
  const count = Number.parseInt(of, 36);
  const part = fromBase45(data);
  if (!part || count > MAX_FRAMES || index >= count) return { chain, kind: 'damaged' };
  if (chain.sum !== undefined && (chain.sum !== sum || chain.count !== count)) {
    return { chain, kind: 'other' };
  }
  if (chain.parts.has(index)) return { chain, kind: 'known' };
  const grown: ReceivedFrames = { sum, count, parts: new Map(chain.parts).set(index, part) };
  if (grown.parts.size < count) return { chain: grown, kind: 'part' };
  const bytes = join(grown);
  // which of the parts is wrong cannot be known
  return keyOf(bytes) === sum
    ? { chain: grown, kind: 'whole', bytes }
    : { chain: noFrames, kind: 'damaged' };
}

function join({ count, parts }: ReceivedFrames): Uint8Array {
  const inOrder = Array.from({ length: count }, (_, index) => parts.get(index) ?? new Uint8Array());
  const bytes = new Uint8Array(inOrder.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of inOrder) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Which frame is shown at a step. Each time through, the same frames come at another pace: a camera
 * that reads every second one would else miss the same ones for ever.
 */
export function frameAt(step: number, count: number): number {
  if (count < 1) return 0;
  const time = Math.floor(step / count);
  const paces = Array.from({ length: count }, (_, pace) => pace + 1).filter(
    (pace) => divisor(pace, count) === 1,
  );
  const pace = paces[time % paces.length] ?? 1;
  return (time + (step % count) * pace) % count;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
