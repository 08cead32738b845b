import type { ImageReadRequest } from '../../qr/decode.worker.ts';
import { detectCards, fitDetectionSize } from './detect.ts';
import type { CardSighting } from './vote.ts';

/** The cards of one frame: the worker's answer. */
export interface CardReadReply {
  requestId: number;
  sightings: readonly CardSighting[];
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

addEventListener(
  'message',
  ({ data: { requestId: nth, bitmap: sight } }: MessageEvent<ImageReadRequest>) => {
    const { width, height } = fitDetectionSize(sight);
    Object.assign(canvas, { width, height });
    context?.drawImage(sight, 0, 0, width, height);
    sight.close();
    const image = context?.getImageData(0, 0, width, height);
    const told: CardReadReply = { requestId: nth, sightings: image ? detectCards(image) : [] };
    postMessage(told);
  },
);
