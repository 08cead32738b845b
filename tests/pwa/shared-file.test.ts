// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { takeSharedFile } from '../../src/pwa/shared-file.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['has none', undefined],
  ['refuses it', { has: () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
])('no file was shared where the browser %s', async (_, caches) => {
  vi.stubGlobal('caches', caches);
  expect(await takeSharedFile()).toBeUndefined();
});
