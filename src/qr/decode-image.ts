import { decodeQR } from 'qr/decode.js';

/** A frame of many is read once and let go; a picture that somebody chose is worth some more tries. */
export type ReadEffort = 'frame' | 'picture';

export interface ImageReadRequest {
  bitmap: ImageBitmap;
  effort: ReadEffort;
}

/**
 * Shorter sides that a sight is scaled to, in pixels, one after the other until a code is found: the
 * first finds what is near the soonest, the next what is small.
 */
const shorterSidesPx: Readonly<Record<ReadEffort, readonly number[]>> = {
  frame: [720, 1_080],
  picture: [720, 1_080, 1_800],
};

/** What may be spent on tries that are not needed, in ms. */
const timeLimitsMs: Readonly<Record<ReadEffort, number>> = { frame: 16, picture: 40 };

/** What draws a sight at a scale and gives its pixels. */
export type DrawAtSize = (width: number, height: number) => ImageData;

/** The text of a code on something so wide and high; nothing where none was found. */
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
      // none found at this size; the next try is a task of its own
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return undefined;
}
