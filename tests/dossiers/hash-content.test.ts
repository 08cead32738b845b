import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { hashContent } from '../../src/dossiers/hash-content.ts';

afterEach(() => vi.unstubAllGlobals());

it('is the same on a page without https, where browsers have no digest', async () => {
  const content = 'Un loup dans la forêt de Brelle';
  const expected = new Uint8Array(createHash('sha256').update(content).digest());
  expect(await hashContent(content)).toEqual(expected);
  vi.stubGlobal('crypto', {});
  expect(await hashContent(content)).toEqual(expected);
});
