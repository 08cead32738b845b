import { type Haste, look } from './decode-image.ts';

/** One sight to read, and what was read: the worker's two messages. */
export interface Asked {
  nth: number;
  sight: ImageBitmap;
  haste: Haste;
}
export interface Told {
  nth: number;
  text?: string;
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { nth, sight, haste } = data;
  const text =
    context &&
    (await look(sight, haste, (width, height) => {
      canvas.width = width;
      canvas.height = height;
      context.drawImage(sight, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    }));
  sight.close();
  const told: Told = { nth, ...(text && { text }) };
  postMessage(told);
});
