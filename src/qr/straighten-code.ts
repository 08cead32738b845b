import type { FinderPoint, FinderPoints, Image } from 'qr/decode.js';

const EDGE_PX = 640;
const MARGIN_SHARE = 0.2;

/** Sizes shrink with the distance, and along the tilt with its square. */
const compareDistance = (from: FinderPoint, { moduleSize }: FinderPoint) =>
  (from.moduleSize / moduleSize) ** 0.8;

/** A code as seen from the front, and the same in a mirror, from where its finders are and how large. */
export function straightenCode(
  { width, height, data }: Image,
  { tl, tr, bl }: FinderPoints,
): [seen: Image, mirrored: Image] {
  const seen = new Uint8Array(EDGE_PX * EDGE_PX).fill(255);
  const mirrored = seen.slice();
  const trDistance = compareDistance(tl, tr);
  const blDistance = compareDistance(tl, bl);
  for (let y = 0; y < EDGE_PX; y++) {
    const down = (y / EDGE_PX - MARGIN_SHARE) / (1 - 2 * MARGIN_SHARE);
    for (let x = 0; x < EDGE_PX; x++) {
      const right = (x / EDGE_PX - MARGIN_SHARE) / (1 - 2 * MARGIN_SHARE);
      const [a, b, c] = [1 - right - down, trDistance * right, blDistance * down];
      const fromX = Math.round((tl.x * a + tr.x * b + bl.x * c) / (a + b + c));
      const fromY = Math.round((tl.y * a + tr.y * b + bl.y * c) / (a + b + c));
      if (!(fromX >= 0 && fromY >= 0 && fromX < width && fromY < height)) continue;
      const pixel = data[fromY * width + fromX] as number;
      seen[y * EDGE_PX + x] = pixel;
      mirrored[x * EDGE_PX + y] = pixel;
    }
  }
  return [toImage(seen), toImage(mirrored)];
}

const toImage = (data: Uint8Array): Image => ({ width: EDGE_PX, height: EDGE_PX, data });
