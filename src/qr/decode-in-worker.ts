import { type ScriptName, scriptUrl } from '../app/trusted-types.ts';
import type { ImageReadRequest, QrReadReply } from './decode.worker.ts';
import type { ReadEffort } from './decode-image.ts';

/** Something a code may be on, which can be drawn: a video as it is now, a picture. */
export type ImageSource = HTMLVideoElement | ImageBitmap;

/** What finds things on a sight: the texts of codes, unless it is told otherwise. */
export interface ImageReader<T = string> {
  /** What is on it; of our own reader of codes at most one. */
  read(sight: ImageSource, haste: ReadEffort): Promise<readonly T[]>;
  close(): void;
}

/** The platform's own reader, which TypeScript's DOM does not know yet. */
interface QrDetector {
  detect(sight: ImageSource): Promise<readonly { rawValue: string }[]>;
}
interface QrDetectorConstructor {
  new (options: { formats: string[] }): QrDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/**
 * The reader of this platform: its own, where it reads these codes; else ours in a worker, for a
 * frame takes a cheap phone a tenth of a second and more. Rejects where neither can be had.
 */
export const openReader = (): Promise<ImageReader> =>
  firstThatLasts([platformReader, workerReader]);

/** Each reader until it fails, and then the next: some say only when they read that they cannot. */
async function firstThatLasts([
  open,
  ...others
]: (() => Promise<ImageReader>)[]): Promise<ImageReader> {
  if (!open) throw new Error('no reader of codes');
  let reader: ImageReader;
  try {
    reader = await open();
  } catch {
    return firstThatLasts(others);
  }
  let spare: Promise<ImageReader> | undefined;
  return {
    async read(sight, haste) {
      if (!spare) {
        try {
          return await reader.read(sight, haste);
        } catch {
          reader.close();
          spare = firstThatLasts(others);
        }
      }
      return (await spare).read(sight, haste);
    },
    close() {
      reader.close();
      spare?.then((other) => other.close()).catch(() => {});
    },
  };
}

async function platformReader(): Promise<ImageReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: QrDetectorConstructor };
  if (!BarcodeDetector) throw new Error('no detector');
  // some have the name and not the service behind it
  const formats = await BarcodeDetector.getSupportedFormats();
  if (!formats.includes('qr_code')) throw new Error('no detector of these codes');
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return {
    read: async (sight) => (await detector.detect(sight)).map(({ rawValue }) => rawValue),
    close() {},
  };
}

const workerReader = async () =>
  readerIn('codes', ({ text }: QrReadReply) => (text === undefined ? [] : [text]));

/** A reader whose work is done beside the page, by a worker that answers each sight that it is asked. */
export function readerIn<T, Answer extends { nth: number }>(
  script: ScriptName,
  found: (answer: Answer) => readonly T[],
): ImageReader<T> {
  const worker = new Worker(scriptUrl(script), { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.nth)?.(data);
    waiting.delete(data.nth);
  });
  return {
    async read(sight, haste) {
      const nth = count++;
      const answer = new Promise<Answer>((resolve) => waiting.set(nth, resolve));
      // a copy, for who gave it may want to read it otherwise
      const asked: ImageReadRequest = { nth, sight: await createImageBitmap(sight), haste };
      worker.postMessage(asked, [asked.sight]);
      return found(await Promise.race([answer, failed]));
    },
    close: () => worker.terminate(),
  };
}
