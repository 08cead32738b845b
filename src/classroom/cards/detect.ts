import aruco, { type Marker } from 'js-aruco2';
import vision from 'js-aruco2/src/cv.js';
import { evenLight } from '../../qr/even-light.ts';
import {
  type CardLetter,
  cardLetters,
  markerCodes,
  mirrorMarker,
  symmetricMarkerCodes,
  turnMarker,
} from './marker.ts';
import type { CardSighting } from './vote.ts';

const { AR } = aruco;
const { CV } = vision;

interface Reading {
  seat: number;
  letter: CardLetter;
  isMirrored: boolean;
}

interface KnownMarker {
  code: number;
  /** Two of an old, symmetric marker. */
  read(quarterTurns: number): Reading[];
}

const readCard = (seat: number, quarterTurns: number, isMirrored: boolean): Reading => ({
  seat,
  letter: cardLetters.at((isMirrored ? -quarterTurns : quarterTurns) % 4) as CardLetter,
  isMirrored,
});

const countTurns = (from: number, to: number): number =>
  from === to ? 0 : 1 + countTurns(turnMarker(from), to);

const knownMarkers: readonly KnownMarker[] = [
  ...markerCodes.flatMap((code, index): KnownMarker[] => [
    { code, read: (turns) => [readCard(index + 1, turns, false)] },
    { code: mirrorMarker(code), read: (turns) => [readCard(index + 1, turns, true)] },
  ]),
  ...[...symmetricMarkerCodes].map(([seat, code]): KnownMarker => {
    const between = countTurns(code, mirrorMarker(code));
    return {
      code,
      read: (turns) => [readCard(seat, turns, false), readCard(seat, turns + between, true)],
    };
  }),
];

// only the ids that cards have: fewer false detections
AR.DICTIONARIES.cards = { nBits: 16, tau: 4, codeList: knownMarkers.map(({ code }) => code) };

/** Exclusive: no cell may be wrong. One wrong cell would read few more cards, but more false ones. */
const MAX_HAMMING_DISTANCE = 1;

const detector = new AR.Detector({
  dictionaryName: 'cards',
  maxHammingDistance: MAX_HAMMING_DISTANCE,
});

/**
 * Adaptive-threshold passes: window radius, contrast offset, and polygon tolerance as a share of the
 * perimeter. The library's default (2, 7) misses most hand-held cards; of these the third finds small
 * cards, the last those across a shadow's edge.
 */
const thresholdPasses = [
  { radiusPx: 12, contrastOffset: 25, tolerance: 0.05 },
  { radiusPx: 5, contrastOffset: 16, tolerance: 0.07 },
  { radiusPx: 3, contrastOffset: 16, tolerance: 0.08 },
  { radiusPx: 12, contrastOffset: 25, tolerance: 0.05, isByRatio: true },
];

/** Logarithmic: paper in the shadow is nearer to paper in the light than to ink. */
const ratioLevels = Uint8ClampedArray.from(
  { length: 256 },
  (_, level) => (255 * Math.log1p(level / 20)) / Math.log1p(255 / 20),
);

/** The cells of a smaller card cannot be told apart. */
const MIN_EDGE_PX = 10;

/** Near 45 degrees the letter on top is ambiguous. */
const MAX_TILT_DEGREES = 36;

interface PixelData {
  width: number;
  height: number;
  data: ArrayLike<number>;
}

export function detectCards(image: PixelData): CardSighting[] {
  const seen = findCards(image);
  const told = seen.flatMap((readings) => (readings.length === 1 ? readings : []));
  const mirroredCount = told.filter(({ isMirrored }) => isMirrored).length;
  const isMirrored = mirroredCount * 2 > told.length;
  const isClear = mirroredCount * 2 !== told.length;
  const sightings = new Map<string, CardSighting>();
  for (const readings of seen) {
    const possible = readings.filter((one) => !isClear || one.isMirrored === isMirrored);
    const [first, second] = possible;
    if (!first) continue;
    const { seat, letter } = first;
    const isUnsure = second && second.letter !== letter;
    sightings.set(`${seat}${letter}`, isUnsure ? { seat } : { seat, letter });
  }
  return [...sightings.values()];
}

function findCards(image: PixelData): Reading[][] {
  const { width, height } = image;
  // the library's own arrays grow pixel by pixel, which takes five times as long
  const levels = new Uint8ClampedArray(width * height);
  const grey = new CV.Image(width, height, levels);
  const binary = new CV.Image(width, height, levels.slice());
  const border = new Int32Array((width + 2) * (height + 2));
  CV.grayscale(image, grey);
  evenLight(levels, width, height);
  const ratios = new CV.Image(
    width,
    height,
    levels.map((level) => ratioLevels[level] as number),
  );
  const markers = thresholdPasses.flatMap(({ radiusPx, contrastOffset, tolerance, isByRatio }) => {
    const source = isByRatio ? ratios : grey;
    CV.adaptiveThreshold(source, binary, radiusPx, contrastOffset);
    const contours = CV.findContours(binary, border);
    const squares = detector.clockwiseCorners(
      detector.findCandidates(contours, 4 * MIN_EDGE_PX, tolerance, MIN_EDGE_PX),
    );
    return detector.findMarkers(source, detector.notTooNear(squares, MIN_EDGE_PX), 49);
  });
  return markers.flatMap(({ id, corners }) => {
    const quarterTurns = countQuarterTurns(corners);
    const isPartOfOther = markers.some((other) => other.id !== id && isWithin(corners, other));
    if (quarterTurns === undefined || isPartOfOther) return [];
    return [knownMarkers[id]?.read(quarterTurns) ?? []];
  });
}

/** The cells of a marker may form another one. */
const isWithin = (inner: Marker['corners'], { corners: [a, b, c, d] }: Marker) =>
  inner.every(({ x, y }) =>
    [
      [a, b],
      [b, c],
      [c, d],
      [d, a],
    ].every(([from, to]) => (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x)),
  );

function countQuarterTurns([a, b, c, d]: Marker['corners']): number | undefined {
  const across = a.x + b.x - c.x - d.x;
  const down = c.y + d.y - a.y - b.y;
  const angleDegrees = (-Math.atan2(across, down) * 180) / Math.PI;
  const quarterTurns = Math.round(angleDegrees / 90);
  const tilt = Math.abs(angleDegrees - quarterTurns * 90);
  return tilt <= MAX_TILT_DEGREES ? quarterTurns : undefined;
}

/** The threshold windows are fixed in pixels, so larger frames find fewer cards. */
const maxFrameSize = { longSidePx: 1_920, shortSidePx: 1_080 };

export function fitDetectionSize({ width, height }: { width: number; height: number }) {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(1, maxFrameSize.longSidePx / long, maxFrameSize.shortSidePx / short);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
