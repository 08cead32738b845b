import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  CARD_CELLS,
  cardLetters,
  drawMarkerPath,
  symmetricMarkerCodes,
} from '../../src/classroom/cards/marker.ts';
import type { CardSighting } from '../../src/classroom/cards/vote.ts';
import { deriveSeed } from '../../src/engine/seeded-random.ts';
import { blurPicture, type Picture, rotateAxes } from './qr-picture.ts';

/** A printed card, square, as grey pixels: 0 is ink, 255 paper. */
export interface CardImage {
  size: number;
  luma: ArrayLike<number>;
}

/** Pixels a cell of a card that was drawn and never printed. */
const PIXELS_PER_CELL = 8;

/** The card of a seat without a printer: its marker, and blots of ink where the letters stand. */
export const drawCardImage = (seat: number): CardImage => drawMarkerImage(drawMarkerPath(seat));

/** As cards were printed before some markers were replaced. */
export const drawOldCardImage = (seat: number): CardImage =>
  drawMarkerImage(drawMarkerPath(seat, symmetricMarkerCodes.get(seat)));

function drawMarkerImage(path: string): CardImage {
  const size = CARD_CELLS * PIXELS_PER_CELL;
  const luma = new Uint8Array(size * size).fill(255);
  const ink = (x: number, y: number, width: number, height: number) => {
    for (let row = y; row < y + height; row++) luma.fill(0, row * size + x, row * size + x + width);
  };
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+/g))
    ink(
      Number(x) * PIXELS_PER_CELL,
      Number(y) * PIXELS_PER_CELL,
      Number(width) * PIXELS_PER_CELL,
      PIXELS_PER_CELL,
    );
  const [middle, near, far] = [size / 2 - 2, 1, size - 5];
  for (const [x, y] of [
    [middle, near],
    [far, middle],
    [middle, far],
    [near, middle],
  ] as const)
    ink(x, y, 4, 4);
  return { size, luma };
}

/** The conditions that make a card hard to read. */
export interface RoomConditions {
  width: number;
  height: number;
  /** Edge of a marker in pixels, from the back of the room to the front. */
  marker: readonly [least: number, most: number];
  /** How much nearer the camera comes in twenty frames, as a share: a sweep is some steps into the room. */
  nearer: number;
  /** How far cards are turned, and tilted about the upright and the level axis, in degrees. */
  turn: number;
  yaw: number;
  pitch: number;
  /** The light in the darkest corner, as a share from 0 to 1. */
  shade: number;
  blur: number;
  noise: number;
}

export const typicalRoom: RoomConditions = {
  width: 1_920,
  height: 1_080,
  marker: [24, 80],
  nearer: 0.15,
  turn: 18,
  yaw: 35,
  pitch: 21,
  shade: 0.45,
  blur: 0.8,
  noise: 4,
};

/** The cards held up in a class. */
export type RaisedCards = readonly Required<CardSighting>[];

/** A class in which each seat holds up a random letter. */
export function raiseRandomCards(seats: number, seed: number): RaisedCards {
  const chance = seededRandom(deriveSeed(seed, 'letters'));
  return Array.from({ length: seats }, (_, index) => ({
    seat: index + 1,
    letter: cardLetters[Math.floor(chance() * 4)] ?? 'A',
  }));
}

function seededRandom(seed: number) {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 999_999) / 1_000_000;
}

/** From −1 to 1, and each thing of its own in each seed. */
const seededOffset = (seed: number, thing: number) =>
  seededRandom(deriveSeed(seed, `${thing}`))() * 2 - 1;

/**
 * What a camera sees of a class that holds up cards: simulated, no photograph. Each pupil sits where the
 * seed says; from one frame to the next hands tremble, the phone is panned and shakes.
 */
export function simulatePhoto(
  raised: RaisedCards,
  faceOf: (seat: number) => CardImage,
  { width, height, marker, nearer, turn, yaw, pitch, shade, blur, noise }: RoomConditions,
  { seed = 1, frame = 0, lean = 0 } = {},
): Picture {
  const luma = paintClutter(width, height, seed).slice();
  const columns = Math.ceil(Math.sqrt((raised.length * width) / height));
  const rows = Math.ceil(raised.length / columns);
  // panned to and fro across a tenth of the room
  const panX = Math.sin(frame / 6) * width * 0.03;
  const panY = Math.cos(frame / 9) * height * 0.02;
  for (const [index, { seat, letter }] of raised.entries()) {
    const own = (thing: number) => seededOffset(seed, index * 16 + thing);
    const tremble = (thing: number) => Math.sin(frame * (0.5 + 0.4 * own(thing)) + 9 * own(thing));
    const row = Math.floor(index / columns);
    const depth = rows > 1 ? row / (rows - 1) : 1;
    const edge =
      marker[0] + (marker[1] - marker[0]) * Math.min(1, Math.max(0, depth + own(0) * 0.1));
    paintCard(luma, { width, height }, faceOf(seat), {
      x: ((index % columns) + 0.5 + own(1) * 0.12) * (width / columns) + panX + tremble(2) * 4,
      y: (row + 0.5 + own(3) * 0.12) * (height / rows) + panY + tremble(4) * 4,
      edge: edge * (1 + (nearer * frame) / 20) * (CARD_CELLS / (CARD_CELLS - 2)),
      turn: lean - 90 * cardLetters.indexOf(letter) + turn * (0.7 * own(5) + 0.3 * tremble(6)),
      yaw: yaw * (0.8 * own(7) + 0.2 * tremble(8)),
      pitch: pitch * (0.8 * own(9) + 0.2 * tremble(10)),
      light: 0.75 + 0.25 * own(11),
    });
  }
  // the window is on one side; hands that shake blur some frames more
  const shake = blur * (1 + 0.5 * Math.sin(frame * 1.3 + seed));
  const photo = blurPicture(blurPicture({ width, height, luma }, shake), shake);
  const random = seededRandom(deriveSeed(seed, `frame ${frame}`));
  const towards = seededOffset(seed, 999) * Math.PI;
  const steps = Float64Array.from({ length: 4_096 }, () => (random() + random() - 1) * 2.4 * noise);
  let step = 0;
  const [alongX, alongY] = [Math.cos(towards) / Math.SQRT2, Math.sin(towards) / Math.SQRT2];
  for (let y = 0, at = 0; y < height; y++) {
    step = Math.floor(random() * 4_096);
    for (let x = 0; x < width; x++, at++) {
      const far = 0.5 + (x / width - 0.5) * alongX + (y / height - 0.5) * alongY;
      step = (step + 1) & 4_095;
      const grain = steps[step] as number;
      photo.luma[at] = (photo.luma[at] as number) * (shade + (1 - shade) * far) + grain;
    }
  }
  return photo;
}

/** Desks, heads, windows and posters: what is no card. It does not move, so it is painted once. */
function paintClutter(width: number, height: number, seed: number): Uint8ClampedArray {
  const name = `${width} ${height} ${seed}`;
  if (clutterCache.name === name) return clutterCache.luma;
  const chance = seededRandom(deriveSeed(seed, 'clutter'));
  const luma = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++) luma.fill(120 + (60 * y) / height, y * width, (y + 1) * width);
  for (let thing = 0; thing < 160; thing++) {
    const grey = chance() * 255;
    const [x, y] = [chance() * width, chance() * height];
    const [wide, high] = [10 + chance() * 120, 10 + chance() * 120];
    const isRound = chance() < 0.5;
    for (let row = Math.floor(y); row < Math.min(height, y + high); row++) {
      const off = (2 * (row - y)) / high - 1;
      const half = isRound ? (wide / 2) * Math.sqrt(Math.max(0, 1 - off * off)) : wide / 2;
      const from = Math.max(0, Math.floor(x - half));
      const to = Math.min(width, Math.floor(x + half));
      if (from < to) luma.fill(grey, row * width + from, row * width + to);
    }
  }
  clutterCache = { name, luma };
  return luma;
}
let clutterCache = { name: '', luma: new Uint8ClampedArray() };

interface CardPose {
  x: number;
  y: number;
  /** Of the whole card, in pixels. */
  edge: number;
  turn: number;
  yaw: number;
  pitch: number;
  light: number;
}

/** One card, as from six of its edges away; a thumb holds it by the margin that is down. */
function paintCard(
  luma: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
  face: CardImage,
  { x, y, edge, turn, yaw, pitch, light }: CardPose,
) {
  const [right, down] = rotateAxes(turn, yaw, pitch);
  const far = 6;
  const fine = 2;
  const reach = edge * 0.85;
  for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(height, y + reach); row++) {
    for (let at = Math.max(0, Math.floor(x - reach)); at < Math.min(width, x + reach); at++) {
      let sum = 0;
      let hit = 0;
      for (let sub = 0; sub < fine * fine; sub++) {
        const px = (at + ((sub % fine) + 0.5) / fine - x) / edge;
        const py = (row + (Math.floor(sub / fine) + 0.5) / fine - y) / edge;
        // the ray through the pixel meets u·right + v·down + (0, 0, far)
        const m = [
          right[0] - (px * right[2]) / far,
          down[0] - (px * down[2]) / far,
          right[1] - (py * right[2]) / far,
          down[1] - (py * down[2]) / far,
        ] as const;
        const whole = m[0] * m[3] - m[1] * m[2];
        const u = (px * m[3] - m[1] * py) / whole + 0.5;
        const v = (m[0] * py - px * m[2]) / whole + 0.5;
        if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
        const paper = face.luma[Math.floor(v * face.size) * face.size + Math.floor(u * face.size)];
        const isThumb = Math.hypot(px - 0.2, (py - 0.5) * 0.7) < 0.07;
        sum += isThumb ? 130 : light * (30 + ((paper ?? 255) / 255) * 215);
        hit++;
      }
      if (hit === 0) continue;
      const index = row * width + at;
      luma[index] = (sum + (luma[index] ?? 0) * (fine * fine - hit)) / (fine * fine);
    }
  }
}
