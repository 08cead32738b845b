import { type DecodeOpts, decodeQR, type FinderPoints, type Image } from 'qr/decode.js';
import { evenLight, liftShadows } from './even-light.ts';
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

/** In an even light noise looks like codes: a frame has time for few pixels. */
const evenSidesPx: typeof shorterSidesPx = { frame: [400], picture: [480, 960] };

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
  const toScales = (sidesPx: readonly number[]) =>
    sidesPx.map((side) => Math.min(1, side / shorterSide));
  const scales = toScales(shorterSidesPx[effort]);
  if (effort === 'picture' && shorterSide < enlargedSidePx)
    scales.push(enlargedSidePx / shorterSide);
  const texts = new Set<string>();
  const readAt = async (scale: number, isEven: boolean) => {
    if (!(scale > 0)) return;
    const image = drawAtSize(Math.round(width * scale), Math.round(height * scale));
    for (const text of decodeEach(toLevels(image, isEven), effort)) texts.add(text);
    await new Promise((resolve) => setTimeout(resolve));
  };
  for (const scale of new Set(scales)) {
    await readAt(scale, false);
    // a frame is one of many: what it did not show comes with the next
    if (texts.size > 0 && effort === 'frame') break;
  }
  for (const scale of new Set(toScales(evenSidesPx[effort])))
    if (texts.size === 0) await readAt(scale, true);
  return [...texts];
}

function toLevels({ width, height, data }: Image, isEven: boolean): Image {
  const levels = new Uint8ClampedArray(width * height);
  const byte = (at: number) => data[at] as number;
  for (let at = 0; at < levels.length; at++) {
    const level = (byte(4 * at) + 2 * byte(4 * at + 1) + byte(4 * at + 2)) >> 2;
    // what is transparent is seen on paper
    levels[at] = 255 - ((255 - level) * byte(4 * at + 3)) / 255;
  }
  if (isEven) {
    evenLight(levels, width, height);
    liftShadows(levels, width, height);
  }
  return { width, height, data: levels };
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
      if (isInside(x, y)) data[y * width + x] = 255;
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
    return decodeQR(image, { ...options, format: 'I420' });
  } catch {
    return undefined;
  }
}
