import aruco from 'js-aruco2';
import vision from 'js-aruco2/src/cv.js';
import { codes, letters } from './marker.ts';
import type { Sighting } from './vote.ts';

const { AR } = aruco;
const { CV } = vision;

// without the ids that no card has: what is no card is less often taken for one
AR.DICTIONARIES.cards = { nBits: 16, tau: 4, codeList: codes };

/** Fewer wrong cells than this: none. One more would read few more cards, and more of what is none. */
const maxHammingDistance = 1;

const detector = new AR.Detector({ dictionaryName: 'cards', maxHammingDistance });

/**
 * How far around a pixel is looked for what is lighter, in pixels, and by how much; and how far a
 * corner may be from its square, as a share of the way around. The library's own look, 2 and 7, loses
 * most cards to the blur of a hand: on the same simulated pictures it finds a tenth of what these find.
 * What one of them misses another finds (the last one the small ones), so that frames take turns.
 */
const looks = [
  { around: 7, lighter: 10, off: 0.05 },
  { around: 12, lighter: 15, off: 0.05 },
  { around: 5, lighter: 15, off: 0.08 },
] as const;

/** Edges shorter than this hold no cells, contours shorter than four of them no card, in pixels. */
const edge = 10;

/** How far from upright a card may be held, in degrees; nearer to the corner nobody knows which side is up. */
const lean = 36;

/** What a canvas gives of a picture. */
export interface Pixels {
  width: number;
  height: number;
  data: ArrayLike<number>;
}

/** The cards in a picture, and which side of each is up; for the nth frame of a film. */
export function spot(image: Pixels, nth = 0): Sighting[] {
  const { around, lighter, off } = looks[nth % looks.length] ?? looks[0];
  const [grey, ink] = [new CV.Image(), new CV.Image()];
  CV.grayscale(image, grey);
  CV.adaptiveThreshold(grey, ink, around, lighter);
  const contours = CV.findContours(ink, []);
  const squares = detector.clockwiseCorners(detector.findCandidates(contours, 4 * edge, off, edge));
  const cards = detector.findMarkers(grey, detector.notTooNear(squares, edge), 49);
  return cards.flatMap(({ id, corners: [a, b, c, d] }) => {
    const across = a.x + b.x - c.x - d.x;
    const down = c.y + d.y - a.y - b.y;
    // turned against the clock, the way that the letters go around
    const turned = (-Math.atan2(across, down) * 180) / Math.PI;
    const side = Math.round(turned / 90);
    const letter = letters.at(side % 4);
    return letter && Math.abs(turned - side * 90) <= lean ? { seat: id + 1, letter } : [];
  });
}

/** What frames are scaled to: in more pixels the reader finds less, for it looks at a few of them around each. */
const most = { long: 1_920, short: 1_080 };

/** The size that something so wide and high is looked at in. */
export function sizeToLook({ width, height }: { width: number; height: number }) {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(1, most.long / long, most.short / short);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
