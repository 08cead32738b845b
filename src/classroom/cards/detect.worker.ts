import type { ImageReadRequest } from '../../qr/decode-image.ts';
import { answerCalls } from '../../shared/call-worker.ts';
import { detectCards, fitDetectionSize } from './detect.ts';
import type { CardSighting } from './vote.ts';

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

answerCalls(async ({ bitmap }: ImageReadRequest): Promise<readonly (readonly CardSighting[])[]> => {
  const { width, height } = fitDetectionSize(bitmap);
  canvas.width = width;
  canvas.height = height;
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const image = context?.getImageData(0, 0, width, height);
  return [image ? detectCards(image) : []];
});
