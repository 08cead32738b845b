/** Crockford's 32 signs: none that is taken for another when it is read aloud or written by hand. */
const CROCKFORD_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The sign of a number below 32. */
export const sign = (value: number): string => CROCKFORD_ALPHABET.charAt(value);

/** The number of a sign, however it was written: an O is a zero, an I and an L are a one. */
export function parseBase32Char(toBase32Char: string): number | undefined {
  const canonical = toBase32Char.toUpperCase().replace('O', '0').replace(/[IL]/, '1');
  const value = canonical.length === 1 ? CROCKFORD_ALPHABET.indexOf(canonical) : -1;
  return value < 0 ? undefined : value;
}
