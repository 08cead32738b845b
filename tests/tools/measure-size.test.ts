import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  FIRST_SCREEN_BUDGET_BYTES,
  findGrownChunks,
  formatSizeReport,
  formatTraffic,
  GAME_BUDGET_BYTES,
  listFirstScreenFiles,
  listGameFiles,
  listLazyFiles,
  listPrecachedFiles,
  measureChunks,
  measureTraffic,
  weighFile,
} from '../../src/tools/measure-size.mjs';

const manifest = {
  'index.html': { file: 'assets/main.js', imports: ['_shared.js'], css: ['assets/main.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'], css: ['assets/shared.css'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'src/class.ts': { file: 'assets/class.js', imports: ['_deep.js'], css: ['assets/class.css'] },
};
const html = `<!doctype html><link rel="icon" href="./icon.svg"><link rel="manifest" href="./m.json">
<link crossorigin href='./assets/main.css' rel='stylesheet'>
<script type="module" crossorigin src="./assets/main.js"></script>`;

describe('the first screen', () => {
  test('is the page, what its head links to, and all that its scripts import', () => {
    expect(listFirstScreenFiles('index.html', html, manifest).sort()).toEqual([
      'assets/deep.js',
      'assets/main.css',
      'assets/main.js',
      'assets/shared.css',
      'assets/shared.js',
      'index.html',
    ]);
  });

  test.each([
    ['a sheet', '<link href="./assets/a.css" rel="stylesheet">'],
    ['a preloaded module', '<link rel="modulepreload" crossorigin href="assets/a.css">'],
    ['a preloaded font', '<link rel=preload as=font href=/assets/a.css>'],
    ['a script that is no module', '<script defer src="./assets/a.css"></script>'],
  ])('counts %s', (_, tag) => {
    expect(listFirstScreenFiles('en.html', tag, manifest)).toEqual(['en.html', 'assets/a.css']);
  });

  test('does not count an icon, a manifest or a script that stands in the page itself', () => {
    const tags = '<link rel="icon" href="a.svg"><link rel="manifest" href="b"><script>1</script>';
    expect(listFirstScreenFiles('en.html', tags, manifest)).toEqual(['en.html']);
  });

  test('loads nothing from elsewhere', () => {
    const tag = '<script src="https://example.org/a.js"></script>';
    expect(() => listFirstScreenFiles('index.html', tag, manifest)).toThrow('from elsewhere');
  });

  test('leaves what the page names to the game, which has nothing twice', () => {
    const late = `<html data-game="./assets/class.js ./assets/shared.js">${html}`;
    expect(listFirstScreenFiles('index.html', late, manifest)).not.toContain('assets/class.js');
    expect(listGameFiles('index.html', late, manifest)).toEqual([
      'assets/class.js',
      'assets/class.css',
    ]);
  });

  test('leaves the rest of the build for later', () => {
    expect(listLazyFiles(manifest, listFirstScreenFiles('index.html', html, manifest))).toEqual([
      'assets/class.css',
      'assets/class.js',
    ]);
  });
});

describe('a chunk', () => {
  const file = (brotli: number) => ({ name: '', raw: 0, brotli });

  test('is known by its source, or by a name without its hash, and its namesakes', () => {
    const named = {
      'src/ui/Lire.tsx': { file: 'assets/Lire-abcd1234.js' },
      'questions/a/fr.yaml': { file: 'assets/a.fr-abcd1234.json' },
      '_shared-AbC_-123.js': { file: 'assets/shared-AbC_-123.js' },
      '_shared-12345678.js': { file: 'assets/shared-12345678.js' },
    };
    expect([...measureChunks(named, () => file(10))]).toEqual([
      ['src/ui/Lire.tsx', 10],
      ['shared.js', 20],
    ]);
  });

  test('is told when it has grown, or is new', () => {
    const now = new Map([
      ['same', 1_000],
      ['slightly', 1_150],
      ['more', 1_201],
      ['new', 5],
    ]);
    const before = { same: 1_000, slightly: 1_000, more: 1_000, gone: 9 };
    expect(findGrownChunks(now, before)).toEqual([
      'more grew from 1000 to 1201 bytes.',
      'new is new: 5 bytes.',
    ]);
  });
});

describe('the budget', () => {
  const weight = (brotli: number) => ({ name: 'a.js', raw: 3 * brotli, brotli });
  const page = (name: string, ...weights: number[]) => ({
    page: name,
    weights: weights.map(weight),
    game: [weight(1)],
  });

  test('is kept to the last byte', () => {
    expect(
      formatSizeReport([page('index.html', FIRST_SCREEN_BUDGET_BYTES - 600, 600)], []).over,
    ).toEqual([]);
  });

  test('is broken by a game that has grown too large', () => {
    const large = { ...page('index.html', 1), game: [weight(GAME_BUDGET_BYTES + 1)] };
    const { over, text } = formatSizeReport([large, page('en.html', 1)], []);
    expect(over).toEqual(['index.html']);
    expect(text).toContain(
      `index.html: the game is 1 bytes over its budget of ${GAME_BUDGET_BYTES}`,
    );
  });

  test('is broken by one byte more, by that page alone', () => {
    const pages = [page('index.html', FIRST_SCREEN_BUDGET_BYTES - 600, 601), page('en.html', 100)];
    const { over, text } = formatSizeReport(pages, []);
    expect(over).toEqual(['index.html']);
    expect(text).toContain(`index.html is 1 bytes over its budget of ${FIRST_SCREEN_BUDGET_BYTES}`);
    expect(text).toContain(`en.html: 100 bytes, of a budget of ${FIRST_SCREEN_BUDGET_BYTES}`);
  });

  test('does not count what is loaded when asked for, and lists it', () => {
    const { over, text } = formatSizeReport(
      [page('index.html', 100)],
      [weight(FIRST_SCREEN_BUDGET_BYTES * 2)],
    );
    expect(over).toEqual([]);
    expect(text).toMatch(
      new RegExp(
        `loaded when asked for\\n.*\\n\\s+a\\.js\\s+${FIRST_SCREEN_BUDGET_BYTES * 6}\\s+${FIRST_SCREEN_BUDGET_BYTES * 2}`,
      ),
    );
  });

  test('weighs what goes over the wire, not what lies on the disk', () => {
    expect(weighFile('a', Buffer.alloc(100_000)).brotli).toBeLessThan(100);
    expect(weighFile('b', randomBytes(20_000)).brotli).toBeGreaterThan(19_000);
  });
});

describe('what a host moves', () => {
  const worker =
    'x([{url:"index.html",revision:"1f"},{url:"icon.svg",revision:"2e"},{url:"assets/a-12345678.js",revision:null},{url:"manifest.webmanifest",revision:"3d"}])';

  test('is what the worker keeps, with the page and what names it once more', () => {
    expect(listPrecachedFiles(worker)).toEqual([
      'index.html',
      'icon.svg',
      'assets/a-12345678.js',
      'manifest.webmanifest',
    ]);
    expect(measureTraffic('index.html', worker, () => 100)).toEqual({ first: 800, back: 100 });
  });

  test('is told for a player and for a million, in the units of a bill', () => {
    const text = formatTraffic({ first: 123_456, back: 5_400 });
    expect(text).toMatch(/a first visit.* 123\.5 kB {3}123\.5 GB/);
    expect(text).toMatch(/in full .* 5\.4 kB {5}5\.4 GB/);
  });
});
