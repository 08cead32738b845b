import { BitReader, BitWriter } from './bit-writer.ts';

/** Crockford's base 32: no two letters that are mistaken for each other, read aloud or by hand. */
const CROCKFORD_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const toBase32Char = (value: number): string => CROCKFORD_ALPHABET.charAt(value);

/** Accepts small letters, O for 0, I and L for 1, and a U for V, as by hand. */
export function parseBase32Char(char: string): number | undefined {
  const canonical = char.toUpperCase().replace('O', '0').replace(/[IL]/, '1').replace('U', 'V');
  const value = canonical.length === 1 ? CROCKFORD_ALPHABET.indexOf(canonical) : -1;
  return value < 0 ? undefined : value;
}

export function encodeBase32(bytes: Uint8Array): string {
  const charCount = Math.ceil((bytes.length * 8) / 5);
  // the last digit may reach beyond the last byte
  const reader = new BitReader(new Uint8Array([...bytes, 0]));
  return Array.from({ length: charCount }, () => toBase32Char(reader.read(5))).join('');
}

/** Undefined if a character is no digit. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const writer = new BitWriter();
  for (const char of text) {
    const value = parseBase32Char(char);
    if (value === undefined) return undefined;
    writer.write(value, 5);
  }
  return writer.toBytes().slice(0, Math.floor((text.length * 5) / 8));
}
