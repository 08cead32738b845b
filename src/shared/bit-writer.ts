import { parseBase32Char, sign } from './crockford32.ts';

/** Whole numbers one after the other, each in as many bits as are given it. */
export class BitWriter {
  readonly bits: number[] = [];

  write(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.bits.push(Math.floor(value / 2 ** at) % 2);
  }

  toBytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.bits.length / 8));
    for (const [at, bit] of this.bits.entries()) {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    }
    return bytes;
  }
}

/** There are fewer bits than were asked for. */
export class EndOfBitsError extends Error {
  override name = 'EndOfBitsError';
}

/** Reads what a Writer wrote. Throws a Short beyond its end. */
export class BitReader {
  position = 0;
  readonly bits: readonly number[];

  constructor(bits: readonly number[]) {
    this.bits = bits;
  }

  static fromBytes(bytes: Uint8Array): BitReader {
    return new BitReader(
      [...bytes].flatMap((byte) => Array.from({ length: 8 }, (_, at) => (byte >> (7 - at)) & 1)),
    );
  }

  read(width: number): number {
    if (this.position + width > this.bits.length)
      throw new EndOfBitsError(`no ${width} bits at ${this.position}`);
    let value = 0;
    for (const end = this.position + width; this.position < end; )
      value = value * 2 + (this.bits[this.position++] ?? 0);
    return value;
  }

  /** The next so many bits, to be read apart. */
  readSection(length: number): BitReader {
    if (this.position + length > this.bits.length)
      throw new EndOfBitsError(`no ${length} bits at ${this.position}`);
    const start = this.position;
    this.position += length;
    return new BitReader(this.bits.slice(start, this.position));
  }
}

/** Bytes in signs that a code stores densely and nobody takes for each other. */
export function encodeBase32(bytes: Uint8Array): string {
  const reader = BitReader.fromBytes(new Uint8Array([...bytes, 0, 0, 0, 0]));
  const count = Math.ceil((bytes.length * 8) / 5);
  return Array.from({ length: count }, () => sign(reader.read(5))).join('');
}

/** What was made into these signs; nothing where a sign is none of them. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const writer = new BitWriter();
  for (const char of text) {
    const value = parseBase32Char(char);
    if (value === undefined) return undefined;
    writer.write(value, 5);
  }
  return writer.toBytes().slice(0, Math.floor((text.length * 5) / 8));
}
