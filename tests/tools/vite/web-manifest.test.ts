import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import { createManifest } from '../../../src/tools/vite/web-manifest.ts';

/** Width and height, as a PNG states them. */
const readPngSize = (file: string) => {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

describe.each([
  ['fr', createManifest(fr, 'fr')],
  ['en', createManifest(en, 'en')],
] as const)('the manifest in %s', (language, manifest) => {
  const icons = manifest.icons ?? [];
  const screenshots = manifest.screenshots ?? [];
  const shortcuts = manifest.shortcuts ?? [];

  test('names pictures that exist, in the sizes that they have', () => {
    const named = [...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons ?? [])];
    for (const { src, sizes } of named) {
      expect(existsSync(`public/${src}`), src).toBe(true);
      if (src.endsWith('.png')) expect(readPngSize(`public/${src}`), src).toBe(sizes);
    }
  });

  test('has an icon for every use, one for each shortcut, and a label for each screenshot', () => {
    const purposes = new Set(icons.map(({ purpose }) => purpose));
    expect(purposes).toEqual(new Set(['any', 'maskable', 'monochrome']));
    for (const { name, icons: own } of shortcuts) expect(own, name).not.toEqual([]);
    for (const { src, label } of screenshots) expect(label, src).toBeTruthy();
  });

  test('shows the game in its own language', () => {
    for (const { src } of screenshots) expect(src.includes('.en.')).toBe(language === 'en');
  });

  test('keeps two games on one host apart, and an installed app the same', () => {
    for (const folder of ['https://host.example/a/', 'https://host.example/b/']) {
      const start = new URL(manifest.start_url ?? '', folder);
      // https://www.w3.org/TR/appmanifest/#id-member
      const id = manifest.id === undefined ? start : new URL(manifest.id, start.origin);
      expect(id.href).toBe(folder);
    }
  });
});
