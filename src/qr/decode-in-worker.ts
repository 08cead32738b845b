import { startWorker } from '../app/start-worker.ts';
import type { ScriptName } from '../app/trusted-types.ts';
import { connectWorker } from '../shared/call-worker.ts';
import type { ImageReadRequest, ReadEffort } from './decode-image.ts';

type ImageSource = HTMLVideoElement | ImageBitmap;

export interface ImageReader<T = string> {
  read(source: ImageSource, effort: ReadEffort): Promise<readonly T[]>;
  close(): void;
}

/** Not in TypeScript's DOM types yet. */
interface QrDetector {
  detect(source: ImageSource): Promise<readonly { rawValue: string }[]>;
}
interface QrDetectorConstructor {
  new (options: { formats: string[] }): QrDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/**
 * The platform's if it reads QR codes, else ours in a worker, since a frame takes a cheap phone 0.1 s or
 * more. Rejects without either.
 */
export const openQrReader = (): Promise<ImageReader> =>
  openFirstWorking([openPlatformReader, openWorkerReader]);

/** Falls back on failure at any time: some platform readers fail only when they read. */
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
  // some browsers have the class without the service
  const formats = await BarcodeDetector.getSupportedFormats();
  if (!formats.includes('qr_code')) throw new Error('no detector of these codes');
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return {
    async read(source) {
      const found = await detector.detect(source);
      if (found.length > 0) return found.map(({ rawValue }) => rawValue);
      // mirrored, as front cameras may save photos
      const flipped = await createImageBitmap(source, { imageOrientation: 'flipY' });
      const foundFlipped = await detector.detect(flipped);
      flipped.close();
      return foundFlipped.map(({ rawValue }) => rawValue);
    },
    close() {},
  };
}

const openWorkerReader = async () => createWorkerReader<string>('qrDecoder');

export function createWorkerReader<T>(script: ScriptName): ImageReader<T> {
  const worker = startWorker(script);
  const call = connectWorker<ImageReadRequest, readonly T[]>(worker);
  return {
    async read(source, effort) {
      // a copy, since another reader may need the image
      const bitmap = await createImageBitmap(source);
      return call({ bitmap, effort }, [bitmap]);
    },
    close: () => worker.terminate(),
  };
}
