import { getTrustedScriptUrl, type ScriptName } from '../app/trusted-types.ts';
import type { ImageReadRequest, QrReadReply, ReadEffort } from './decode-image.ts';

/** Something a code may be on, which can be drawn: a video as it is now, a picture. */
export type ImageSource = HTMLVideoElement | ImageBitmap;

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

const openWorkerReader = async () =>
  createWorkerReader('codes', ({ text }: QrReadReply) => (text === undefined ? [] : [text]));

/** A reader whose work is done beside the page, by a worker that answers each sight that it is asked. */
export function createWorkerReader<T, Answer extends { requestId: number }>(
  script: ScriptName,
  toResults: (answer: Answer) => readonly T[],
): ImageReader<T> {
  const worker = new Worker(getTrustedScriptUrl(script), { type: 'module' });
  const pending = new Map<number, (answer: Answer) => void>();
  let nextRequestId = 0;
  let fail: (reason: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {});
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    pending.get(data.requestId)?.(data);
    pending.delete(data.requestId);
  });
  return {
    async read(source, effort) {
      const requestId = nextRequestId++;
      const answer = new Promise<Answer>((resolve) => pending.set(requestId, resolve));
      // a copy, for who gave it may want to read it otherwise
      const request: ImageReadRequest = {
        requestId,
        bitmap: await createImageBitmap(source),
        effort,
      };
      worker.postMessage(request, [request.bitmap]);
      return toResults(await Promise.race([answer, failure]));
    },
    close: () => worker.terminate(),
  };
}
