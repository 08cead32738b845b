import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { encodeQR } from 'qr';
import type { ErrorCorrectionLevel } from '../../src/qr/encode-svg.ts';

/** Grey values, a byte a pixel. */
export interface Picture {
  width: number;
  height: number;
  luma: Uint8ClampedArray;
}

/** How a camera sees a code. */
export interface Pose {
  width: number;
  height: number;
  /** Edge of the code with its quiet zone, as a share of the picture's shorter side. */
  fills?: number;
  /** Turned in the picture's plane, and tilted about the upright and the level axis, in degrees. */
  turn?: number;
  yaw?: number;
  pitch?: number;
  /** Radius of the blur, in pixels. */
  blur?: number;
  /** A lamp mirrored in the glass: how much white at its middle, 0 to 1. */
  glare?: number;
  /** Spread of the sensor's noise, in grey values. */
  noise?: number;
  seed?: number;
}

type InSpace = readonly [x: number, y: number, z: number];

/** The axes, to the right and down, of a sheet that is turned and tilted by these degrees. */
export function rotateAxes(
  turn: number,
  yaw: number,
  pitch: number,
): [right: InSpace, down: InSpace] {
  const [a, b, c] = [turn, yaw, pitch].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  return [
    [
      Math.cos(a) * Math.cos(b),
      Math.sin(a) * Math.cos(c) + Math.cos(a) * Math.sin(b) * Math.sin(c),
      Math.sin(a) * Math.sin(c) - Math.cos(a) * Math.sin(b) * Math.cos(c),
    ],
    [
      -Math.sin(a) * Math.cos(b),
      Math.cos(a) * Math.cos(c) - Math.sin(a) * Math.sin(b) * Math.sin(c),
      Math.cos(a) * Math.sin(c) + Math.sin(a) * Math.sin(b) * Math.cos(c),
    ],
  ];
}

/** A simulated photograph of a screen with the QR code of a text. */
export function drawQrPicture(text: string, level: ErrorCorrectionLevel, pose: Pose): Picture {
  const { width, height, fills = 0.8, turn = 0, yaw = 0, pitch = 0 } = pose;
  const { blur = 0, glare = 0, noise = 0, seed = 1 } = pose;
  const rows = encodeQR(text, 'raw', { ecc: level, border: 4 });
  const dice = xoroshiro128plus(seed);
  const chance = () => uniformInt(dice, 0, 999_999) / 1_000_000;
  const edge = fills * Math.min(width, height);
  // seen by a camera at a distance of three of its edges
  const [right, down] = rotateAxes(turn, yaw, pitch);
  const far = 3;
  const luma = new Uint8ClampedArray(width * height);
  const shiftX = (chance() - 0.5) * 0.1 * width;
  const shiftY = (chance() - 0.5) * 0.1 * height;
  const grain = 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let light = 0;
      // a pixel sees an area, not a point
      for (let sub = 0; sub < grain * grain; sub++) {
        const px = (x + ((sub % grain) + 0.5) / grain - width / 2 - shiftX) / edge;
        const py = (y + (Math.floor(sub / grain) + 0.5) / grain - height / 2 - shiftY) / edge;
        // the ray through the pixel meets u·right + v·down + (0, 0, far)
        const m = [
          right[0] - (px * right[2]) / far,
          down[0] - (px * down[2]) / far,
          right[1] - (py * right[2]) / far,
          down[1] - (py * down[2]) / far,
        ] as const;
        const whole = m[0] * m[3] - m[1] * m[2];
        const u = (px * m[3] - m[1] * py) / whole;
        const v = (m[0] * py - px * m[2]) / whole;
        const row = rows[Math.floor((v + 0.5) * rows.length)];
        const dark = row?.[Math.floor((u + 0.5) * rows.length)];
        light += dark === undefined ? 90 : dark ? 35 : 225;
      }
      luma[y * width + x] = light / (grain * grain);
    }
  }
  const seen = blurPicture(blurPicture({ width, height, luma }, blur), blur).luma;
  const lampX = width * (0.3 + 0.4 * chance());
  const lampY = height * (0.3 + 0.4 * chance());
  for (let at = 0; at < seen.length; at++) {
    const x = at % width;
    const y = Math.floor(at / width);
    const away = Math.hypot(x - lampX, y - lampY) / (0.12 * Math.min(width, height));
    const mirrored = glare * Math.exp(-away * away);
    const grey = seen[at] ?? 0;
    const flat = noise && (chance() - 0.5) * 3.5 * noise;
    seen[at] = grey + (255 - grey) * mirrored + flat;
  }
  return { width, height, luma: seen };
}

/** A box blur. The radius may be a fraction: the outermost pixels then count in part. */
export function blurPicture({ width, height, luma }: Picture, radius: number): Picture {
  if (radius <= 0) return { width, height, luma };
  const reach = Math.ceil(radius);
  const outer = 1 - (reach - radius);
  const along = (from: Uint8ClampedArray, step: number, length: number) => {
    const to = new Uint8ClampedArray(from.length);
    for (let index = 0; index < from.length; index++) {
      const place = step === 1 ? index % width : (index / width) | 0;
      const first = Math.max(-reach, -place);
      const last = Math.min(reach, length - 1 - place);
      let sum = 0;
      let weight = 0;
      for (let by = first; by <= last; by++) {
        const share = by === reach || by === -reach ? outer : 1;
        sum += share * (from[index + by * step] as number);
        weight += share;
      }
      to[index] = sum / weight;
    }
    return to;
  };
  return { width, height, luma: along(along(luma, 1, width), width, height) };
}

/** As a mirror shows it, and as many front cameras save it. */
export const mirrorPicture = ({ width, height, luma }: Picture): Picture => ({
  width,
  height,
  luma: luma.map((_, at) => luma[at + width - 1 - 2 * (at % width)] as number),
});

/** Side by side, in rows of so many, all of one size. */
export function tilePictures(pictures: readonly Picture[], columns: number): Picture {
  const [{ width, height } = { width: 0, height: 0 }] = pictures;
  const all = {
    width: columns * width,
    height: Math.ceil(pictures.length / columns) * height,
  };
  const luma = new Uint8ClampedArray(all.width * all.height).fill(120);
  for (const [nth, picture] of pictures.entries()) {
    const start = Math.floor(nth / columns) * height * all.width + (nth % columns) * width;
    for (let y = 0; y < height; y++)
      luma.set(picture.luma.subarray(y * width, (y + 1) * width), start + y * all.width);
  }
  return { ...all, luma };
}

/** As a canvas draws it at another size: each pixel is interpolated between its four neighbours. */
export function resizePicture(picture: Picture, width: number, height: number): Picture {
  const greyAt = (x: number, y: number) =>
    picture.luma[
      Math.min(picture.height - 1, y) * picture.width + Math.min(picture.width - 1, x)
    ] as number;
  const luma = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++) {
    const fromY = Math.max(0, ((y + 0.5) * picture.height) / height - 0.5);
    const [top, down] = [Math.floor(fromY), fromY % 1];
    for (let x = 0; x < width; x++) {
      const fromX = Math.max(0, ((x + 0.5) * picture.width) / width - 0.5);
      const [left, right] = [Math.floor(fromX), fromX % 1];
      luma[y * width + x] =
        (greyAt(left, top) * (1 - right) + greyAt(left + 1, top) * right) * (1 - down) +
        (greyAt(left, top + 1) * (1 - right) + greyAt(left + 1, top + 1) * right) * down;
    }
  }
  return { width, height, luma };
}

/** The RGBA data that a canvas has of the picture. */
export function toRgba({ width, height, luma }: Picture) {
  const data = new Uint8ClampedArray(luma.length * 4);
  for (let at = 0; at < luma.length; at++) data.fill(luma[at] as number, at * 4, at * 4 + 3);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

/** A grey Y4M film that Chromium takes for a camera: each picture is shown for the same number of frames. */
export function filmPictures(pictures: readonly Picture[], times: number, rate = 10): Uint8Array {
  const [first] = pictures;
  if (!first) throw new Error('a filmPictures of nothing');
  const { width, height } = first;
  const head = new TextEncoder().encode(
    `YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`,
  );
  const mark = new TextEncoder().encode('FRAME\n');
  const colour = new Uint8Array((width * height) / 2).fill(128);
  const frames = pictures.flatMap(({ luma }) => Array.from({ length: times }, () => luma));
  const bytes = new Uint8Array(
    head.length + frames.length * (mark.length + width * height + colour.length),
  );
  let at = 0;
  const put = (part: ArrayLike<number>) => {
    bytes.set(part, at);
    at += part.length;
  };
  put(head);
  for (const luma of frames) {
    put(mark);
    put(luma);
    put(colour);
  }
  return bytes;
}
