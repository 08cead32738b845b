import { type DecodeOpts, decodeQR } from 'qr/decode.js';

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

const timeLimitsMs: Readonly<Record<ReadEffort, number>> = { frame: 16, picture: 40 };

export type DrawAtSize = (width: number, height: number) => ImageData;

export async function decodeQrImage(
  { width, height }: { width: number; height: number },
  readEffort: ReadEffort,
  drawAtSize: DrawAtSize,
): Promise<string | undefined> {
  const scales = shorterSidesPx[readEffort].map((side) =>
    Math.min(1, side / Math.min(width, height)),
  );
  for (const scale of new Set(scales)) {
    if (!(scale > 0)) continue;
    try {
      const effort = readEffort === 'picture' ? Number.POSITIVE_INFINITY : 1;
      const image = drawAtSize(Math.round(width * scale), Math.round(height * scale));
      return decodeEitherWay(image, { effort, timeLimit: timeLimitsMs[readEffort] });
    } catch {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return undefined;
}

/** Front cameras may save photos mirrored: the corners of the code are found then, and no text. */
function decodeEitherWay(image: ImageData, options: DecodeOpts): string {
  let hasFoundCorners = false;
  const pointsOnDetect = () => {
    hasFoundCorners = true;
  };
  try {
    return decodeQR(image, { ...options, pointsOnDetect });
  } catch (error) {
    if (!hasFoundCorners) throw error;
    return decodeQR(flipRows(image), options);
  }
}

function flipRows({ width, height, data }: ImageData) {
  const flipped = new Uint8ClampedArray(data.length);
  const bytes = width * 4;
  for (let at = 0; at < data.length; at += bytes) {
    flipped.set(data.subarray(at, at + bytes), data.length - at - bytes);
  }
  return { width, height, data: flipped };
}
