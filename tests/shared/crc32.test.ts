import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeCrc32 } from '../../src/shared/crc32.ts';
import { anyCharacter } from '../support/any-character.ts';

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['é 漢 😀', 0x9706a4ae],
])('of %j is the published one', (text, checksum) => {
  expect(computeCrc32(text)).toBe(checksum);
});

it('is that of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(computeCrc32(bytes)).toBe(crc32(bytes));
    }),
  );
});

it('continues from an earlier checksum, also from that of nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.string(), (one, two) => {
      const bytes = new TextEncoder().encode(one);
      expect(computeCrc32(two, computeCrc32(bytes))).toBe(
        computeCrc32(new Uint8Array([...bytes, ...new TextEncoder().encode(two)])),
      );
    }),
  );
});
