import aruco, { type Marker } from 'js-aruco2';
import vision from 'js-aruco2/src/cv.js';
import { type CardLetter, cardLetters, markerCodes } from './marker.ts';
import type { CardSighting } from './vote.ts';

const { AR } = aruco;
const { CV } = vision;

// without the ids that no card has: what is no card is less often taken for one
AR.DICTIONARIES.cards = { nBits: 16, tau: 4, codeList: markerCodes };

/** Fewer wrong cells than this: none. One more would read few more cards, and more of what is none. */
const MAX_HAMMING_DISTANCE = 1;

const detector = new AR.Detector({
  dictionaryName: 'cards',
  maxHammingDistance: MAX_HAMMING_DISTANCE,
});

/**
 * How far around a pixel is looked for what is lighter, in pixels, and by how much; and how far a
 * corner may be from its square, as a share of the way around. The library's own look, 2 and 7, loses
 * most cards to the blur of a hand. What one of these misses another finds, the last one the small
 * cards, so that each frame is looked at in all three ways.
 */
const thresholdPasses = [
  { radiusPx: 12, contrastOffset: 15, tolerance: 0.05 },
  { radiusPx: 5, contrastOffset: 10, tolerance: 0.07 },
  { radiusPx: 3, contrastOffset: 10, tolerance: 0.08 },
] as const;

/** Edges shorter than this hold no cells, contours shorter than four of them no card, in pixels. */
const MIN_EDGE_PX = 10;

/** How far from upright a card may be held, in degrees; nearer to the corner nobody knows which side is up. */
const MAX_TILT_DEGREES = 36;

/** What a canvas gives of a picture. */
export interface PixelData {
  width: number;
  height: number;
  data: ArrayLike<number>;
}

/** The cards in a picture, and which side of each is up. */
export function detectCards(image: PixelData): CardSighting[] {
  const { width, height } = image;
  // the library's own lists grow pixel by pixel, and take five times as long
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

/** The letter of the side that is up; none where a card stands on its corner. */
function findUprightLetter([a, b, c, d]: Marker['corners']): CardLetter | undefined {
  const across = a.x + b.x - c.x - d.x;
  const down = c.y + d.y - a.y - b.y;
  // turned against the clock, the way that the letters go around
  const angleDegrees = (-Math.atan2(across, down) * 180) / Math.PI;
  const quarterTurns = Math.round(angleDegrees / 90);
  return Math.abs(angleDegrees - quarterTurns * 90) <= MAX_TILT_DEGREES
    ? cardLetters.at(quarterTurns % 4)
    : undefined;
}

/** What frames are scaled to: in more pixels the reader finds less, for it looks at a few of them around each. */
const maxFrameSize = { longSidePx: 1_920, shortSidePx: 1_080 };

/** The size that something so wide and high is looked at in. */
export function fitDetectionSize({ width, height }: { width: number; height: number }) {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(1, maxFrameSize.longSidePx / long, maxFrameSize.shortSidePx / short);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
