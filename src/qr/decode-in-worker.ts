import { getTrustedScriptUrl, type ScriptName } from '../app/trusted-types.ts';
import { connectWorker } from '../shared/call-worker.ts';
import type { ImageReadRequest, ReadEffort } from './decode-image.ts';

/** Something a code may be on, which can be drawn: a video as it is now, a picture. */
type ImageSource = HTMLVideoElement | ImageBitmap;

/** What finds things on a sight: the texts of codes, unless it is told otherwise. */
export interface ImageReader<T = string> {
  /** What is on it; of our own reader of codes at most one. */
  read(source: ImageSource, effort: ReadEffort): Promise<readonly T[]>;
  close(): void;
}

/** The platform's own reader, which TypeScript's DOM does not know yet. */
interface QrDetector {
  detect(source: ImageSource): Promise<readonly { rawValue: string }[]>;
}
interface QrDetectorConstructor {
  new (options: { formats: string[] }): QrDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/**
 * The reader of this platform: its own, where it reads these codes; else ours in a worker, for a
 * frame takes a cheap phone a tenth of a second and more. Rejects where neither can be had.
 */
export const openQrReader = (): Promise<ImageReader> =>
  openFirstWorking([openPlatformReader, openWorkerReader]);

/** Each reader until it fails, and then the next: some say only when they read that they cannot. */
async function openFirstWorking([
  openNext,
  ...others
]: (() => Promise<ImageReader>)[]): Promise<ImageReader> {
  if (!openNext) throw new Error('no reader of codes');
  let reader: ImageReader;
  try {
    reader = await openNext();
  } catch {
    return openFirstWorking(others);
  }
  let fallback: Promise<ImageReader> | undefined;
  return {
    async read(source, effort) {
      if (!fallback) {
        try {
          return await reader.read(source, effort);
        } catch {
          reader.close();
          fallback = openFirstWorking(others);
        }
      }
      return (await fallback).read(source, effort);
    },
    close() {
      reader.close();
      fallback?.then((other) => other.close()).catch(() => {});
    },
  };
}

async function openPlatformReader(): Promise<ImageReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: QrDetectorConstructor };
  if (!BarcodeDetector) throw new Error('no detector');
  // some have the name and not the service behind it
  const formats = await BarcodeDetector.getSupportedFormats();
  if (!formats.includes('qr_code')) throw new Error('no detector of these codes');
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return {
    read: async (source) => (await detector.detect(source)).map(({ rawValue }) => rawValue),
    close() {},
  };
}

const openWorkerReader = async () => createWorkerReader<string>('codes');

/** A reader in a worker that answers each image with the list of what is on it. */
export function createWorkerReader<T>(script: ScriptName): ImageReader<T> {
  const worker = new Worker(getTrustedScriptUrl(script), { type: 'module' });
  const call = connectWorker<ImageReadRequest, readonly T[]>(worker);
  return {
    async read(source, effort) {
      // a copy, since the caller may read the image again by other means
      const bitmap = await createImageBitmap(source);
      return call({ bitmap, effort }, [bitmap]);
    },
    close: () => worker.terminate(),
  };
}
