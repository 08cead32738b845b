/** RFC 9285, which is also the alphanumeric mode of QR codes. */
const BASE45_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at] ?? 0;
    const low = bytes[at + 1];
    const value = low === undefined ? high : high * 256 + low;
    text += toBase45Char(value) + toBase45Char(value / 45);
    if (low !== undefined) text += toBase45Char(value / 2025);
  }
  return text;
}

const toBase45Char = (value: number) => BASE45_ALPHABET.charAt(Math.floor(value) % 45);

export function decodeBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 ? 1 : 0));
  for (let at = 0, to = 0; at < text.length; at += 3) {
    const [a = 0, b = 0, c] = [...text.slice(at, at + 3)].map((one) =>
      BASE45_ALPHABET.indexOf(one),
    );
    const value = a + b * 45 + (c ?? 0) * 2025;
    if (a < 0 || b < 0 || (c ?? 0) < 0 || value > (c === undefined ? 255 : 65_535)) {
      return undefined;
    }
    if (c !== undefined) bytes[to++] = value >> 8;
    bytes[to++] = value & 255;
  }
  return bytes;
}
