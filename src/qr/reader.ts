/** Something a code may be on, which can be drawn: a video as it is now, a picture, a canvas. */
export type Sight = HTMLVideoElement | HTMLCanvasElement | ImageBitmap;

/** The texts of the codes that are on it; of our own reader at most one. */
export type Reader = (sight: Sight, haste: Haste) => Promise<readonly string[]>;

/** A frame of many is read once and let go; a picture that somebody chose is worth some more tries. */
export type Haste = 'frame' | 'picture';

/** The platform's own reader, which TypeScript's DOM does not know yet. */
interface Detector {
  detect(sight: Sight): Promise<readonly { rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Shorter sides that a sight is scaled to, in pixels: a code that fills it has seven a module. */
const sides: Readonly<Record<Haste, readonly number[]>> = {
  frame: [720],
  picture: [720, 1_080, 1_800],
};

/** What our reader may spend on tries that are not needed, in ms, so that no task holds up a tap. */
const patience: Readonly<Record<Haste, number>> = { frame: 16, picture: 40 };

/**
 * The reader of this platform. Its own, where it reads these codes, works outside of the page's
 * thread; else ours, which is fetched now. Rejects where that cannot be had.
 */
export async function openReader(): Promise<Reader> {
  const own = await platformReader();
  if (!own) return pageReader();
  let spare: Promise<Reader> | undefined;
  return async (sight, haste) => {
    if (!spare) {
      try {
        return (await own.detect(sight)).map(({ rawValue }) => rawValue);
      } catch {
        // some have the name and not the service behind it, and say so only now
        spare = pageReader();
      }
    }
    return (await spare)(sight, haste);
  };
}

async function platformReader(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    const formats = await BarcodeDetector?.getSupportedFormats();
    if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
    return new BarcodeDetector({ formats: ['qr_code'] });
  } catch {
    return undefined;
  }
}

async function pageReader(): Promise<Reader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (sight, haste) => {
    const { width, height } = sizeOf(sight);
    const tried = new Set<number>();
    for (const side of sides[haste]) {
      const scale = Math.min(1, side / Math.min(width, height));
      if (!context || !(scale > 0) || tried.has(scale)) continue;
      // each try is a task of its own
      if (tried.size > 0) await new Promise((resolve) => setTimeout(resolve));
      tried.add(scale);
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      context.drawImage(sight, 0, 0, canvas.width, canvas.height);
      const image = context.getImageData(0, 0, canvas.width, canvas.height);
      try {
        const effort = haste === 'picture' ? Number.POSITIVE_INFINITY : 1;
        return [decodeQR(image, { effort, timeLimit: patience[haste] })];
      } catch {
        // none found at this size
      }
    }
    return [];
  };
}

const sizeOf = (sight: Sight) =>
  sight instanceof HTMLVideoElement
    ? { width: sight.videoWidth, height: sight.videoHeight }
    : { width: sight.width, height: sight.height };
