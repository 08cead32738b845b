import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../src/classroom/assignment.ts';
import { encodeResultCode } from '../../src/classroom/result-code.ts';
import { drawQrCode } from '../../src/qr/encode-svg.ts';
import { FRAME_CHARS, FRAME_ERROR_CORRECTION } from '../../src/qr/limits.ts';
import { toFrames } from '../../src/qr/multipart.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { drawQrPicture, toRgba } from '../support/qr-picture.ts';
import { simulateClass } from '../support/simulated-class.ts';

const [text = ''] = toFrames(
  Uint8Array.from({ length: 2_000 }, (_, at) => (at * 151) % 256),
  FRAME_CHARS,
);

/** True for each dark module of the path, by row and column. */
function toModules(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return rows;
}

describe('the drawing of a code', () => {
  it('is read back as the text it was made of', () => {
    const { path, size } = drawQrCode(text, FRAME_ERROR_CORRECTION);
    const scale = 4;
    const rows = toModules(path, size);
    const luma = Uint8ClampedArray.from({ length: (size * scale) ** 2 }, (_, at) => {
      const x = Math.floor((at % (size * scale)) / scale);
      const y = Math.floor(at / (size * scale) / scale);
      return rows[y]?.[x] ? 0 : 255;
    });
    expect(decodeQR(toRgba({ width: size * scale, height: size * scale, luma }))).toBe(text);
  });

  it('leaves four light modules around it', () => {
    const { path, size } = drawQrCode('A', 'low');
    const rows = toModules(path, size);
    expect(size).toBe(21 + 2 * 4);
    const edges = rows.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < 4),
    );
    expect(edges).not.toContain(true);
    expect(rows[4]?.slice(4, 11)).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('has 69 modules per side for a frame of a multi-part code', () => {
    expect(text).toHaveLength(FRAME_CHARS);
    expect(drawQrCode(text, FRAME_ERROR_CORRECTION).size).toBe(69 + 2 * 4);
  });
});

/** How many of six simulated pictures are read, each with its own pose. */
const countRead = (pose: Omit<Parameters<typeof drawQrPicture>[2], 'width' | 'height'>) =>
  Array.from({ length: 6 }, (_, seed) => {
    const sign = (seed % 5) / 2 - 1;
    const { turn = 0, yaw = 0, pitch = 0 } = pose;
    const picture = drawQrPicture(text, FRAME_ERROR_CORRECTION, {
      width: 480,
      height: 480,
      noise: 5,
      ...pose,
      turn: turn * sign,
      yaw: yaw * -sign,
      pitch: pitch * sign,
      seed,
    });
    try {
      return decodeQR(toRgba(picture)) === text;
    } catch {
      return false;
    }
  }).filter(Boolean).length;

describe('a frame in simulated camera pictures', () => {
  it.each([
    ['held well', { turn: 5, blur: 0.3 }, 6],
    ['tilted', { turn: 20, yaw: 15, pitch: 10, blur: 0.5 }, 5],
    ['blurred', { turn: 10, blur: 1.2 }, 5],
    ['under a lamp', { turn: 10, blur: 0.5, glare: 0.9 }, 5],
    ['at a distance', { fills: 0.6, blur: 0.5 }, 5],
  ])(
    'is read when %s',
    (_, pose, least) => {
      expect(countRead(pose)).toBeGreaterThanOrEqual(least);
    },
    30_000,
  );
});

describe('the result of 24 items on a pupil’s phone', () => {
  const shortItems = fixtureBank.items.filter(({ type }) => type !== 'match').slice(0, 21);
  const items = [
    ...shortItems,
    ...fixtureBank.items.filter(({ type }) => type === 'match').slice(0, 3),
  ];
  const resolved = resolveAssignment(
    {
      ...createAssignmentOfFirst(1, { evidence: true, confidence: true }),
      items: toAssignmentItems(items),
    },
    fixtureBank,
  );
  const result = simulateClass(resolved, 30, 4).at(-1);
  const text = result ? encodeResultCode(resolved, result) : '';

  it('is read at half a metre by a camera of 1080 lines', () => {
    expect(drawQrCode(text, 'medium').size - 8).toBeLessThanOrEqual(57);
    // 55 mm of a screen, seen by a lens that is 60 degrees wide
    const viewHeight = 2 * 500 * Math.tan(Math.PI / 6) * (9 / 16);
    const found = [1, 2, 3].map((seed) => {
      const pose = { turn: 6 - 4 * seed, yaw: 5 * seed - 10, blur: 0.5, noise: 5, seed };
      const view = { width: 1_920, height: 1_080, fills: 55 / viewHeight, ...pose };
      return decodeQR(toRgba(drawQrPicture(text, 'medium', view)));
    });
    expect(found).toEqual([text, text, text]);
  }, 60_000);
});
