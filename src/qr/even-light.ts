const TILES_ACROSS = 6;

/** Share of the lightest level; smaller differences are noise. */
const MIN_CONTRAST = 0.03;

/** Stretches the levels around each place from black to white: a photo may be washed out or shaded. */
export function evenLight(levels: Uint8ClampedArray, width: number, height: number): void {
  const tile = Math.ceil(Math.min(width, height) / TILES_ACROSS);
  const columns = Math.ceil(width / tile) + 1;
  const nodeAt = (x: number, y: number) => Math.floor(y / tile) * columns + Math.floor(x / tile);
  const dark = new Float64Array(nodeAt(0, height + 2 * tile)).fill(255);
  const light = new Float64Array(dark.length);
  const level = (at: number) => levels[at] as number;
  for (let y = 0; y + 1 < height; y += 2)
    for (let left = 0; left < width; left += tile) {
      let [darkest, lightest] = [255, 0];
      const end = y * width + Math.min(width, left + tile) - 1;
      for (let at = y * width + left; at < end; at += 2) {
        // less noisy than one pixel
        const mean = (level(at) + level(at + 1) + level(at + width) + level(at + width + 1)) / 4;
        if (mean < darkest) darkest = mean;
        if (mean > lightest) lightest = mean;
      }
      const node = nodeAt(left, y);
      for (const corner of [node, node + 1, node + columns, node + columns + 1]) {
        dark[corner] = Math.min(darkest, dark[corner] as number);
        light[corner] = Math.max(lightest, light[corner] as number);
      }
    }
  for (const [node, lightest] of light.entries())
    if (lightest - (dark[node] as number) <= MIN_CONTRAST * lightest) {
      dark[node] = 0;
      light[node] = 255;
    }
  for (let y = 0; y < height; y++) {
    const down = (y / tile) % 1;
    const between = (of: Float64Array, node: number) =>
      (of[node] as number) * (1 - down) + (of[node + columns] as number) * down;
    for (let left = 0; left < width; left += tile) {
      const node = nodeAt(left, y);
      let black = between(dark, node);
      let white = between(light, node);
      const blackStep = (between(dark, node + 1) - black) / tile;
      const whiteStep = (between(light, node + 1) - white) / tile;
      const end = y * width + Math.min(width, left + tile);
      for (let at = y * width + left; at < end; at++) {
        levels[at] = ((level(at) - black) * 255) / (white - black);
        black += blackStep;
        white += whiteStep;
      }
    }
  }
}

const NEIGHBOURHOODS_ACROSS = 12;

const logarithms = Float64Array.from({ length: 256 }, (_, level) => Math.log(level + 4));

/** Compares each place with those around it by ratio: so paper in a shadow is told from ink in the light. */
export function liftShadows(levels: Uint8ClampedArray, width: number, height: number): void {
  const radius = Math.ceil(Math.min(width, height) / NEIGHBOURHOODS_ACROSS / 2);
  const logarithmAt = (at: number) => logarithms[levels[at] as number] as number;
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0, row = 0; x < width; x++) {
      row += logarithmAt(y * width + x);
      const at = (y + 1) * stride + x + 1;
      sums[at] = row + (sums[at - stride] as number);
    }
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius);
    const bottom = Math.min(height, y + radius + 1);
    const sumLeftOf = (x: number) =>
      (sums[bottom * stride + x] as number) - (sums[top * stride + x] as number);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const mean = (sumLeftOf(right) - sumLeftOf(left)) / ((right - left) * (bottom - top));
      const at = y * width + x;
      levels[at] = 160 + 200 * (logarithmAt(at) - mean);
    }
  }
}
