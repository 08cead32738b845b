import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createHashFormat } from '../../src/app/router.ts';
import { routes } from '../../src/app/routes.tsx';

const { parseHash } = createHashFormat(routes);

it('no two routes have the same slug', () => {
  const slugs = Object.values(routes).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

it.each([
  'src/app/inline/inline-script.ts',
  'src/tools/vite/share-target.ts',
  'src/tools/vite/web-manifest.ts',
  'src/tools/vite/licences-page.ts',
])('the addresses in %s, which cannot import the table, are in it', (file) => {
  const hashes = readFileSync(file, 'utf8').match(/#\\?\/[a-z]+/g) ?? [];
  expect(hashes).not.toEqual([]);
  for (const hash of hashes)
    expect(parseHash(hash.replace('\\', '')).id, hash).not.toBe('front-page');
});
