import { answerCalls } from '../shared/call-worker.ts';
import { decodeQrImage, type ImageReadRequest } from './decode-image.ts';

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

answerCalls(async ({ bitmap, effort }: ImageReadRequest): Promise<readonly string[]> => {
  if (!context) return [];
  const texts = await decodeQrImage(bitmap, effort, (width, height) => {
    canvas.width = width;
    canvas.height = height;
    context.drawImage(bitmap, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  });
  bitmap.close();
  return texts;
});
