import type { ImageReadRequest } from '../../qr/decode.worker.ts';
import { sizeToLook, spot } from './detect.ts';
import type { CardSighting } from './vote.ts';

/** The cards of one frame: the worker's answer. */
export interface CardReadReply {
  nth: number;
  seen: readonly CardSighting[];
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

addEventListener('message', ({ data: { nth, sight } }: MessageEvent<ImageReadRequest>) => {
  const { width, height } = sizeToLook(sight);
  Object.assign(canvas, { width, height });
  context?.drawImage(sight, 0, 0, width, height);
  sight.close();
  const image = context?.getImageData(0, 0, width, height);
  const told: CardReadReply = { nth, seen: image ? spot(image) : [] };
  postMessage(told);
});
