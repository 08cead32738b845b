import type { ImageReadRequest } from '../../qr/decode-image.ts';
import { detectCards, fitDetectionSize } from './detect.ts';
import type { CardReadReply } from './vote.ts';

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
