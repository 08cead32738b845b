import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitReader, BitWriter, EndOfBitsError } from '../../src/shared/bit-writer.ts';
import { decodeBase32, encodeBase32 } from '../../src/shared/crockford32.ts';

const anyFields = fc.array(
  fc
    .integer({ min: 1, max: 40 })
    .chain((width) =>
      fc.record({ width: fc.constant(width), value: fc.nat(2 ** Math.min(width, 31) - 1) }),
    ),
);

it('numbers are read as they were written', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const writer = new BitWriter();
      for (const { value, width } of fields) writer.write(value, width);
      const reader = new BitReader(writer.toBytes());
      expect(fields.map(({ width }) => reader.read(width))).toEqual(
        fields.map(({ value }) => value),
      );
      expect(reader.remaining).toBeLessThan(8);
    }),
  );
});

it('the highest bit comes first, and the last byte is filled up with zeros', () => {
  const inner = new BitWriter();
  inner.write(0b101, 3);
  const writer = new BitWriter();
  writer.write(1, 8);
  writer.append(inner);
  expect([...writer.toBytes()]).toEqual([1, 0b1010_0000]);
});

it('a section ends where it ends', () => {
  const reader = new BitReader(new Uint8Array([0b1111_0000]));
  const section = reader.readSection(4);
  expect(section.read(4)).toBe(15);
  expect(() => section.read(1)).toThrow(EndOfBitsError);
  expect(reader.read(4)).toBe(0);
  expect(() => reader.readSection(1)).toThrow(EndOfBitsError);
});

it('bytes survive base 32, in small letters too', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase32(bytes);
      expect(decodeBase32(text)).toEqual(bytes);
      expect(decodeBase32(text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(
        bytes,
      );
    }),
  );
  expect(decodeBase32('AB*')).toBeUndefined();
  expect(decodeBase32('ABU')).toEqual(decodeBase32('ABV'));
});
