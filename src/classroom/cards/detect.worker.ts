import type { Asked } from '../../qr/decode.worker.ts';
import { sizeToLook, spot } from './detect.ts';
import type { Sighting } from './vote.ts';

/** The cards of one frame: the worker's answer. */
export interface Told {
  nth: number;
  seen: readonly Sighting[];
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

addEventListener('message', ({ data: { nth, sight } }: MessageEvent<Asked>) => {
  const { width, height } = sizeToLook(sight);
  Object.assign(canvas, { width, height });
  context?.drawImage(sight, 0, 0, width, height);
  sight.close();
  const image = context?.getImageData(0, 0, width, height);
  const told: Told = { nth, seen: image ? spot(image) : [] };
  postMessage(told);
});
