import aruco, { type Marker } from 'js-aruco2';
import vision from 'js-aruco2/src/cv.js';
import { type CardLetter, cardLetters, markerCodes } from './marker.ts';
import type { CardSighting } from './vote.ts';

const { AR } = aruco;
const { CV } = vision;

// only the ids that cards have: fewer false detections
AR.DICTIONARIES.cards = { nBits: 16, tau: 4, codeList: markerCodes };

/** Exclusive: no cell may be wrong. One wrong cell would read few more cards, but more false ones. */
const MAX_HAMMING_DISTANCE = 1;

const detector = new AR.Detector({
  dictionaryName: 'cards',
  maxHammingDistance: MAX_HAMMING_DISTANCE,
});

/**
 * Adaptive-threshold passes: window radius, contrast offset, and polygon tolerance as a share of the
 * perimeter. The library's default (2, 7) misses most hand-held cards because of blur; the union of
 * these three finds nearly all, the last one the small cards.
 */
const thresholdPasses = [
  { radiusPx: 12, contrastOffset: 15, tolerance: 0.05 },
  { radiusPx: 5, contrastOffset: 10, tolerance: 0.07 },
  { radiusPx: 3, contrastOffset: 10, tolerance: 0.08 },
] as const;

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
  const { width, height } = image;
  // the library's own arrays grow pixel by pixel, which takes five times as long
  const createImage = () => new CV.Image(width, height, new Uint8ClampedArray(width * height));
  const [grey, binary] = [createImage(), createImage()];
  const border = new Int32Array((width + 2) * (height + 2));
  CV.grayscale(image, grey);
  const sightings = new Map<string, CardSighting>();
  for (const { radiusPx, contrastOffset, tolerance } of thresholdPasses) {
    CV.adaptiveThreshold(grey, binary, radiusPx, contrastOffset);
    const contours = CV.findContours(binary, border);
    const squares = detector.clockwiseCorners(
      detector.findCandidates(contours, 4 * MIN_EDGE_PX, tolerance, MIN_EDGE_PX),
    );
    for (const card of detector.findMarkers(grey, detector.notTooNear(squares, MIN_EDGE_PX), 49)) {
      const letter = findUprightLetter(card.corners);
      if (letter) sightings.set(`${card.id}${letter}`, { seat: card.id + 1, letter });
    }
  }
  return [...sightings.values()];
}

function findUprightLetter([a, b, c, d]: Marker['corners']): CardLetter | undefined {
  const across = a.x + b.x - c.x - d.x;
  const down = c.y + d.y - a.y - b.y;
  const angleDegrees = (-Math.atan2(across, down) * 180) / Math.PI;
  const quarterTurns = Math.round(angleDegrees / 90);
  return Math.abs(angleDegrees - quarterTurns * 90) <= MAX_TILT_DEGREES
    ? cardLetters.at(quarterTurns % 4)
    : undefined;
}

/** The threshold windows are fixed in pixels, so larger frames find fewer cards. */
const maxFrameSize = { longSidePx: 1_920, shortSidePx: 1_080 };

export function fitDetectionSize({ width, height }: { width: number; height: number }) {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(1, maxFrameSize.longSidePx / long, maxFrameSize.shortSidePx / short);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
