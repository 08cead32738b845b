import { type DecodeOpts, decodeQR, type FinderPoints, type Image } from 'qr/decode.js';
import { straightenCode } from './straighten-code.ts';

/** A frame is one of many; a chosen picture is worth more tries. */
export type ReadEffort = 'frame' | 'picture';

export interface ImageReadRequest {
  bitmap: ImageBitmap;
  effort: ReadEffort;
}

/** Sizes to try, in pixels: small ones find large codes soonest. */
const shorterSidesPx: Readonly<Record<ReadEffort, readonly number[]>> = {
  frame: [720, 1_080],
  picture: [720, 1_080, 1_800],
};

const PICTURE_TIME_MS = 40;

export type DrawAtSize = (width: number, height: number) => ImageData;

export async function decodeQrImage(
  { width, height }: { width: number; height: number },
  effort: ReadEffort,
  drawAtSize: DrawAtSize,
): Promise<string | undefined> {
  const scales = shorterSidesPx[effort].map((side) => Math.min(1, side / Math.min(width, height)));
  for (const scale of new Set(scales)) {
    if (!(scale > 0)) continue;
    const text = decodeAnyPose(
      drawAtSize(Math.round(width * scale), Math.round(height * scale)),
      effort,
    );
    if (text !== undefined) return text;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

/** Where a code is turned, tilted or mirrored, only its finders may be found. */
function decodeAnyPose(image: Image, effort: ReadEffort): string | undefined {
  let finders: FinderPoints | undefined;
  const pointsOnDetect = (points: FinderPoints) => {
    finders = points;
  };
  const text = decode(image, { effort: 1, pointsOnDetect });
  if (text !== undefined) return text;
  for (const straight of finders ? straightenCode(image, finders) : []) {
    const straightText = decode(straight, { effort: 1 });
    if (straightText !== undefined) return straightText;
  }
  return effort === 'picture'
    ? decode(image, { effort: Number.POSITIVE_INFINITY, timeLimit: PICTURE_TIME_MS })
    : undefined;
}

function decode(image: Image, options: DecodeOpts): string | undefined {
  try {
    return decodeQR(image, options);
  } catch {
    return undefined;
  }
}
