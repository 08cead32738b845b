import { decodeQrImage, type ImageReadRequest, type QrReadReply } from './decode-image.ts';

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

addEventListener('message', async ({ data }: MessageEvent<ImageReadRequest>) => {
  const { requestId: nth, bitmap: sight, effort: haste } = data;
  const text =
    context &&
    (await decodeQrImage(sight, haste, (width, height) => {
      canvas.width = width;
      canvas.height = height;
      context.drawImage(sight, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    }));
  sight.close();
  const told: QrReadReply = { requestId: nth, ...(text && { text }) };
  postMessage(told);
});
