import { drawOn, type Haste, look } from './look.ts';

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

const draw = drawOn(new OffscreenCanvas(1, 1));

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { nth, sight, haste } = data;
  const text = draw && (await look(sight, haste, draw(sight)));
  sight.close();
  const told: Told = { nth, ...(text !== undefined && { text }) };
  postMessage(told);
});
