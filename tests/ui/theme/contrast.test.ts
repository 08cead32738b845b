import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// the colours are computed, not looked at
type Rgb = readonly [number, number, number];

const sheet = readFileSync('src/ui/theme/tokens.css', 'utf8');
const readSheet = (name: string) => readFileSync(`src/play/facts/${name}.module.css`, 'utf8');
const sheets = ['FactLine', 'FactsPage'].map(readSheet);
const disc = readSheet('Medallion');
const rgb = (hex: string): Rgb => {
  const [red = 0, green = 0, blue = 0] =
    hex.match(/\w\w/g)?.map((two) => Number.parseInt(two, 16)) ?? [];
  return [red / 255, green / 255, blue / 255];
};
/** The tokens of a paper by name. */
const tokens = (paper: 'light' | 'dark') =>
  new Map(
    [...sheet.matchAll(/--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, rgb(paper === 'light' ? light : dark)],
    ),
  );

const linear = (one: number) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
const gamma = (one: number) =>
  one <= 0.0031308 ? one * 12.92 : 1.055 * Math.max(0, one) ** (1 / 2.4) - 0.055;
const times = (matrix: readonly Rgb[], [a, b, c]: Rgb) =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Rgb;

/** As WCAG 2.2 defines it. */
function contrast(one: Rgb, other: Rgb) {
  const light = ([red, green, blue]: Rgb) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}

/** What `color-mix(in oklab, one share, other)` gives; the matrices are those of CSS Color 4. */
function mix(one: Rgb, share: number, other: Rgb): Rgb {
  const toLms = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ] as const;
  const toLab = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ] as const;
  const fromLab = [
    [1, 0.3963377774, 0.2158037573],
    [1, -0.1055613458, -0.0638541728],
    [1, -0.0894841775, -1.291485548],
  ] as const;
  const fromLms = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ] as const;
  const lab = (color: Rgb) =>
    times(
      toLab,
      times(toLms, color.map(linear) as unknown as Rgb).map(Math.cbrt) as unknown as Rgb,
    );
  const [a, b] = [lab(one), lab(other)];
  const mixed = a.map((part, at) => part * share + (b[at] ?? 0) * (1 - share)) as unknown as Rgb;
  const lms = times(fromLab, mixed).map((part) => part ** 3) as unknown as Rgb;
  return times(fromLms, lms).map(gamma) as unknown as Rgb;
}

describe.each(['light', 'dark'] as const)('on %s paper', (paper) => {
  const all = tokens(paper);
  const the = (name: string): Rgb => {
    const found = all.get(name);
    if (!found) throw new Error(`no token ${name}`);
    return found;
  };

  it.each([
    ...['ink', 'faded', 'actors', 'dates', 'positions'].map((name) => [name, 'paper']),
    ...['ink', 'faded'].map((name) => [name, 'tint']),
    ...[
      ['ink', 'lit'],
      ['paper', 'ink'],
    ],
  ])('%s on %s is read: 4.5 to 1', (text = '', ground = '') => {
    expect(contrast(the(text), the(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...['edge', 'right', 'wrong', 'ink'].map((name) => [name, 'paper']),
    ...['right', 'wrong'].map((name) => [name, 'tint']),
  ])('%s on %s is seen: 3 to 1', (shape = '', ground = '') => {
    expect(contrast(the(shape), the(ground))).toBeGreaterThanOrEqual(3);
  });

  it('a fact is read in each of its states: 7 to 1', () => {
    // what is mixed here is what the sheets say
    for (const sheet of sheets)
      expect(sheet).toContain('color-mix(in oklab, var(--axis) 70%, var(--ink))');
    expect(disc).toContain('--pen: color-mix(in oklab, var(--actors) 70%, var(--ink))');
    expect(disc).toContain('color-mix(in oklab, var(--actors) 15%, var(--paper))');
    expect(contrast(the('ink'), the('paper'))).toBeGreaterThanOrEqual(7);
    for (const axis of ['actors', 'dates', 'positions']) {
      const name = mix(the(axis), 0.7, the('ink'));
      expect(contrast(name, the('paper')), axis).toBeGreaterThanOrEqual(7);
    }
    const faded = mix(the('actors'), 0.15, the('paper'));
    expect(contrast(the('ink'), faded), 'letters of a faded actor').toBeGreaterThanOrEqual(7);
  });
});
