import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { decodeQR, type FinderPoints, type Image } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrOneCodePlugin } from '../../../src/tools/vite/qr-one-code.ts';
import { drawQrPicture, type Pose } from '../../support/qr-picture.ts';

const folder = `${process.cwd()}/node_modules/qr`;

async function importBuiltDecoder(): Promise<typeof decodeQR> {
  const { transform } = qrOneCodePlugin();
  if (typeof transform !== 'object') throw new Error('no transform');
  const handler = transform.handler as (code: string) => { code: string };
  const { code } = handler(readFileSync(`${folder}/decode.js`, 'utf8'));
  const complete = code.replace('./index.js', pathToFileURL(`${folder}/index.js`).href);
  const built = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(complete)}`
  );
  return built.decodeQR;
}

function decode(decoder: typeof decodeQR, image: Image) {
  const seen: Pick<FinderPoints, 'tl' | 'tr' | 'bl' | 'outline'>[] = [];
  const pointsOnDetect = ({ tl, tr, bl, outline }: FinderPoints) => {
    const [topLeft, topRight, bottomLeft] = [tl, tr, bl].map(({ x, y, moduleSize }) => ({
      ...{ x, y, moduleSize },
    }));
    seen.push({ tl: topLeft, tr: topRight, bl: bottomLeft, outline } as (typeof seen)[number]);
  };
  try {
    const options = { format: 'I420', effort: 3, timeLimit: Infinity, pointsOnDetect } as const;
    return { text: decoder(image, options), seen };
  } catch {
    return { seen };
  }
}

const link = 'https://example.org/é#x';
const tilted = { turn: 30, yaw: 12, pitch: 12, blur: 0.4, noise: 4 };

it.each<[text: string, pose: Pose]>([
  ['QUI1K7M2Q4XA'.repeat(20), { width: 480, height: 480, turn: 4, yaw: 8, noise: 4 }],
  [link, { width: 200, height: 150, ...tilted }],
  [link, { width: 160, height: 160, turn: 45, yaw: 45, pitch: 20, noise: 8 }],
  ['20220112', { width: 120, height: 120, fills: 0.95, yaw: 15, pitch: 15 }],
])('the build reads %s as the library does, where it finds it: %j', async (text, pose) => {
  const decodeBuilt = await importBuiltDecoder();
  const { width, height, luma: data } = drawQrPicture(text, 'medium', pose);
  const found = decode(decodeBuilt, { width, height, data });
  expect(found.seen).not.toEqual([]);
  expect(found).toEqual(decode(decodeQR, { width, height, data }));
});
