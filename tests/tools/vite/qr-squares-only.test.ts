import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { encodeQR } from 'qr';
import { expect, it } from 'vitest';
import { qrSquaresOnlyPlugin } from '../../../src/tools/vite/qr-squares-only.ts';

async function importBuiltEncoder(): Promise<typeof encodeQR> {
  const { transform } = qrSquaresOnlyPlugin();
  if (typeof transform !== 'object') throw new Error('no transform');
  const handler = transform.handler as (code: string) => { code: string };
  const { code } = handler(readFileSync('node_modules/qr/index.js', 'utf8'));
  const built = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return built.encodeQR;
}

const text = fc.oneof(
  fc.stringMatching(/^\d{0,80}$/),
  fc.stringMatching(/^[A-Z0-9 $%*+./:-]{0,400}$/),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

it('the build draws the squares of a code as the whole library does', async () => {
  const encodeBuilt = await importBuiltEncoder();
  fc.assert(
    fc.property(text, fc.constantFrom('low', 'medium', 'quartile', 'high'), (text, ecc) => {
      const options = { ecc, border: 4 };
      expect(encodeBuilt(text, 'raw', options)).toEqual(encodeQR(text, 'raw', options));
    }),
    { numRuns: 40 },
  );
  const tooLong = 'é'.repeat(2_000);
  expect(() => encodeBuilt(tooLong, 'raw', { ecc: 'low', border: 4 })).toThrow('overflow');
});
