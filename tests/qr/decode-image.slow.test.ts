import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DrawAtSize, decodeQrImage } from '../../src/qr/decode-image.ts';
import { openQrReader } from '../../src/qr/decode-in-worker.ts';
import {
  drawQrPicture,
  mirrorPicture,
  resizePicture,
  tilePictures,
  toRgba,
} from '../support/qr-picture.ts';

const codes = {
  'a link': 'https://example.org/quiz/#serie=AXc4VmlzaXRlci1kZS1sYS1jb3Vy-_0123456789abcdef',
  'a long result': `QQQ1-${'K7M2Q4XA0123456789ABCDEFGH'.repeat(8)}`,
};

describe.each(Object.entries(codes))('%s in a code', (_, text) => {
  it.each([0, 90, 180, 270])(
    'is read in a photo and in its mirror image, turned by %i degrees',
    async (turn) => {
      const pose = { width: 480, height: 480, turn: turn + 4, yaw: 8, blur: 0.4, noise: 4 };
      const photo = drawQrPicture(text, 'medium', pose);
      for (const picture of [photo, mirrorPicture(photo)])
        for (const effort of ['frame', 'picture'] as const) {
          const draw = (() => toRgba(picture)) as unknown as DrawAtSize;
          expect(await decodeQrImage(picture, effort, draw)).toEqual([text]);
        }
    },
  );
});

it.each([
  ['washed out', (level: number) => 150 + 0.3 * level],
  ['very washed out', (level: number) => 100 + 0.15 * level],
  ['nearly white', (level: number) => 180 + 0.1 * level],
  ['overexposed', (level: number) => 230 + 0.05 * level],
  ['dark', (level: number) => 0.08 * level],
  ['darker on one side', (level: number, x: number) => (x > 240 ? 0.2 : 1) * level],
  [
    'under a slanting shadow',
    (level: number, x: number, y: number) => (x + y > 480 ? 0.35 : 1) * level,
  ],
  ['lighter on one side', (level: number, x: number) => x / 4 + (1 - x / 600) * level],
])('a code is read in a photo that is %s', async (_, change) => {
  const pose = { width: 480, height: 480, fills: 0.7, turn: 4, yaw: 8, pitch: -10, blur: 0.4 };
  for (const text of Object.values(codes)) {
    const photo = drawQrPicture(text, 'medium', { ...pose, noise: 4 });
    const luma = photo.luma.map((level, at) =>
      change(level, at % photo.width, Math.floor(at / photo.width)),
    );
    const draw = ((width: number, height: number) =>
      toRgba(resizePicture({ ...photo, luma }, width, height))) as unknown as DrawAtSize;
    for (const effort of ['frame', 'picture'] as const)
      expect(await decodeQrImage(photo, effort, draw)).toEqual([text]);
  }
});

describe.each([
  [12, 12],
  [25, 10],
  [0, 40],
])('a sheet that is tilted by %i and %i degrees', (yaw, pitch) => {
  it.each([20, 30, 45, 60])('is read when turned by %i degrees', async (turn) => {
    const pose = { width: 480, height: 480, fills: 0.65, turn, yaw, pitch, blur: 0.4, noise: 4 };
    for (const text of Object.values(codes)) {
      const photo = drawQrPicture(text, 'medium', pose);
      for (const picture of [photo, mirrorPicture(photo)]) {
        const draw = (() => toRgba(picture)) as unknown as DrawAtSize;
        expect(await decodeQrImage(picture, 'frame', draw)).toEqual([text]);
      }
    }
  });
});

it('four phones in one photo are read as four', async () => {
  const texts = [0, 1, 2, 3].map((nth) => `QUI1${'K7M2Q4XA'.repeat(6)}${nth}`);
  const phones = texts.map((text, nth) =>
    drawQrPicture(text, 'medium', {
      ...{ width: 640, height: 480, fills: 0.7, blur: 0.6, noise: 4, seed: nth + 1 },
      ...{ turn: 17 * nth - 25, yaw: 8 * nth - 12, pitch: 10 - 7 * nth },
    }),
  );
  const photo = tilePictures(phones, 2);
  const draw = ((width: number, height: number) =>
    toRgba(resizePicture(photo, width, height))) as unknown as DrawAtSize;
  expect((await decodeQrImage(photo, 'picture', draw)).toSorted()).toEqual(texts);
});

it.each([
  [80, 15],
  [100, 0],
  [100, 15],
  [150, 15],
])('a picture of %i pixels is read, tilted by %i degrees about both axes', async (edge, tilt) => {
  const pose = { width: edge, height: edge, fills: 0.95, yaw: tilt, pitch: tilt };
  const photo = drawQrPicture(`QUI1${'K7M2Q4XA'.repeat(5)}`, 'medium', pose);
  const draw = ((width: number, height: number) =>
    toRgba(resizePicture(photo, width, height))) as unknown as DrawAtSize;
  expect(await decodeQrImage(photo, 'picture', draw)).toHaveLength(1);
});

it('a picture of black squares on nothing is read as on paper', async () => {
  const photo = drawQrPicture(codes['a link'], 'medium', { width: 400, height: 400 });
  const draw = (() => {
    const { data, ...size } = toRgba(photo);
    const ink = data.map((byte, at) => (at % 4 === 3 ? 255 - (data[at - 1] ?? 0) : byte && 0));
    return { ...size, data: ink };
  }) as unknown as DrawAtSize;
  expect(await decodeQrImage(photo, 'picture', draw)).toEqual([codes['a link']]);
});

it('a picture without a code has none, mirrored or not', async () => {
  const empty = { width: 200, height: 200, luma: new Uint8ClampedArray(40_000).fill(120) };
  const draw = (() => toRgba(empty)) as unknown as DrawAtSize;
  expect(await decodeQrImage(empty, 'picture', draw)).toEqual([]);
});

describe('the reader of the platform', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is shown the mirror image of a picture in which it finds no code', async () => {
    const close = vi.fn();
    vi.stubGlobal('createImageBitmap', async (_: unknown, options: ImageBitmapOptions) => ({
      isMirrored: options.imageOrientation === 'flipY',
      close,
    }));
    vi.stubGlobal(
      'BarcodeDetector',
      class {
        static getSupportedFormats = async () => ['qr_code'];
        detect = async ({ isMirrored }: { isMirrored?: boolean }) =>
          isMirrored ? [{ rawValue: 'read' }] : [];
      },
    );
    const reader = await openQrReader();
    expect(await reader.read({} as ImageBitmap, 'picture')).toEqual(['read']);
    expect(close).toHaveBeenCalledOnce();
  });
});
