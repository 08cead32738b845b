import { decodeQR } from 'qr/decode.js';

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

/** Undefined if there is no code. */
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
      return decodeQR(image, { effort, timeLimit: timeLimitsMs[readEffort] });
    } catch {
      // yields before the next size
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return undefined;
}
