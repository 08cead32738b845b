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
  { around: 12, lighter: 15, off: 0.05 },
  { around: 5, lighter: 10, off: 0.07 },
  { around: 3, lighter: 10, off: 0.08 },
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
export function spot(image: PixelData): CardSighting[] {
  const { width, height } = image;
  // the library's own lists grow pixel by pixel, and take five times as long
  const blank = () => new CV.Image(width, height, new Uint8ClampedArray(width * height));
  const [grey, ink] = [blank(), blank()];
  const border = new Int32Array((width + 2) * (height + 2));
  CV.grayscale(image, grey);
  const seen = new Map<string, CardSighting>();
  for (const { around, lighter, off } of thresholdPasses) {
    CV.adaptiveThreshold(grey, ink, around, lighter);
    const contours = CV.findContours(ink, border);
    const squares = detector.clockwiseCorners(
      detector.findCandidates(contours, 4 * MIN_EDGE_PX, off, MIN_EDGE_PX),
    );
    for (const card of detector.findMarkers(grey, detector.notTooNear(squares, MIN_EDGE_PX), 49)) {
      const letter = letterUp(card.corners);
      if (letter) seen.set(`${card.id}${letter}`, { seat: card.id + 1, letter });
    }
  }
  return [...seen.values()];
}

/** The letter of the side that is up; none where a card stands on its corner. */
function letterUp([a, b, c, d]: Marker['corners']): CardLetter | undefined {
  const across = a.x + b.x - c.x - d.x;
  const down = c.y + d.y - a.y - b.y;
  // turned against the clock, the way that the letters go around
  const turned = (-Math.atan2(across, down) * 180) / Math.PI;
  const side = Math.round(turned / 90);
  return Math.abs(turned - side * 90) <= MAX_TILT_DEGREES ? cardLetters.at(side % 4) : undefined;
}

/** What frames are scaled to: in more pixels the reader finds less, for it looks at a few of them around each. */
const maxFrameSize = { long: 1_920, short: 1_080 };

/** The size that something so wide and high is looked at in. */
export function sizeToLook({ width, height }: { width: number; height: number }) {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(1, maxFrameSize.long / long, maxFrameSize.short / short);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
