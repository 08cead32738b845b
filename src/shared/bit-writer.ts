export class BitWriter {
  readonly #bits: number[] = [];

  get length(): number {
    return this.#bits.length;
  }

  write(value: number, width: number): void {
    // by division: bitwise operators stop at 32 bits
    for (let at = width - 1; at >= 0; at--) this.#bits.push(Math.floor(value / 2 ** at) % 2);
  }

  append(other: BitWriter): void {
    this.#bits.push(...other.#bits);
  }

  /** The last byte is filled up with zeros. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries()) {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    }
    return bytes;
  }
}

export class EndOfBitsError extends Error {
  override name = 'EndOfBitsError';
}

/** Reads what a BitWriter packed; throws EndOfBitsError past the end. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #position: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length * 8) {
    this.#bytes = bytes;
    this.#position = start;
    this.#end = end;
  }

  get remaining(): number {
    return this.#end - this.#position;
  }

  read(width: number): number {
    const section = this.readSection(width);
    let value = 0;
    for (let at = section.#position; at < section.#end; at++) {
      value = value * 2 + (((this.#bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  }

  readSection(length: number): BitReader {
    if (length > this.remaining) throw new EndOfBitsError(`${length} of ${this.remaining} bits`);
    const start = this.#position;
    this.#position += length;
    return new BitReader(this.#bytes, start, this.#position);
  }
}
