import { type DecodeOpts, decodeQR, type FinderPoints, type Image } from 'qr/decode.js';
import { straightenCode } from './straighten-code.ts';

/** A frame is one of many; a chosen picture is worth more tries. */
export type ReadEffort = 'frame' | 'picture';

export interface ImageReadRequest {
  bitmap: ImageBitmap;
  effort: ReadEffort;
}

/**
 * Sizes to try, in pixels: small ones find large codes soonest. A small picture is also looked at enlarged,
 * which finds codes of two pixels a module.
 */
const shorterSidesPx: Readonly<Record<ReadEffort, readonly number[]>> = {
  frame: [720, 1_080],
  picture: [720, 1_080, 1_800],
};
const enlargedSidePx = 480;

const PICTURE_TIME_MS = 40;

/** As many phones as hands can hold into one picture. */
const MAX_CODES = 12;

export type DrawAtSize = (width: number, height: number) => ImageData;

/** The texts of all codes that are seen, each once; none if there is none. */
export async function decodeQrImage(
  { width, height }: { width: number; height: number },
  effort: ReadEffort,
  drawAtSize: DrawAtSize,
): Promise<readonly string[]> {
  const shorterSide = Math.min(width, height);
  const scales = shorterSidesPx[effort].map((side) => Math.min(1, side / shorterSide));
  if (effort === 'picture' && shorterSide < enlargedSidePx)
    scales.push(enlargedSidePx / shorterSide);
  const texts = new Set<string>();
  for (const scale of new Set(scales)) {
    if (!(scale > 0)) continue;
    const image = drawAtSize(Math.round(width * scale), Math.round(height * scale));
    for (const text of decodeEach(image, effort)) texts.add(text);
    // a frame is one of many: what it did not show comes with the next
    if (texts.size > 0 && effort === 'frame') break;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return [...texts];
}

/** Of several codes only one is found at a time: it is painted over before the next is looked for. */
function decodeEach(image: Image, effort: ReadEffort): readonly string[] {
  const texts: string[] = [];
  while (texts.length < MAX_CODES) {
    const found = decodeAnyPose(image, effort);
    if (!found) break;
    texts.push(found.text);
    paintOver(image, found.finders);
  }
  return texts;
}

/** White within the code's edges, which may be tilted. */
function paintOver({ width, height, data }: Image, { outline }: FinderPoints): void {
  const isInside = (x: number, y: number) => {
    const sides = outline.map((from, at) => {
      const to = outline[(at + 1) % outline.length] ?? from;
      return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    });
    return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
  };
  const xs = outline.map(({ x }) => Math.min(width - 1, Math.max(0, Math.round(x))));
  const ys = outline.map(({ y }) => Math.min(height - 1, Math.max(0, Math.round(y))));
  for (let y = Math.min(...ys); y <= Math.max(...ys); y++)
    for (let x = Math.min(...xs); x <= Math.max(...xs); x++)
      if (isInside(x, y)) data.fill(255, (y * width + x) * 4, (y * width + x + 1) * 4);
}

interface Found {
  text: string;
  finders: FinderPoints;
}

/** Where a code is turned, tilted or mirrored, only its finders may be found. */
function decodeAnyPose(image: Image, effort: ReadEffort): Found | undefined {
  let finders: FinderPoints | undefined;
  const pointsOnDetect = (points: FinderPoints) => {
    finders = points;
  };
  const read = () => {
    const text = decode(image, { effort: 1, pointsOnDetect });
    if (text !== undefined) return text;
    for (const straight of finders ? straightenCode(image, finders) : []) {
      const straightText = decode(straight, { effort: 1 });
      if (straightText !== undefined) return straightText;
    }
    return effort === 'picture'
      ? decode(image, {
          effort: Number.POSITIVE_INFINITY,
          timeLimit: PICTURE_TIME_MS,
          pointsOnDetect,
        })
      : undefined;
  };
  const text = read();
  return text !== undefined && finders ? { text, finders } : undefined;
}

function decode(image: Image, options: DecodeOpts): string | undefined {
  try {
    return decodeQR(image, options);
  } catch {
    return undefined;
  }
}
