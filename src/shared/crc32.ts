import crc32 from 'crc/calculators/crc32';

const encoder = new TextEncoder();

/** The CRC-32 of bytes, or of a text's UTF-8, after what was summed up before: it tells damage, not forgery. */
export function computeCrc32(data: string | Uint8Array, previous?: number): number {
  const bytes = typeof data === 'string' ? encoder.encode(data) : data;
  // to the library, 0 is no sum to go on from
  return crc32(bytes, previous || undefined) >>> 0;
}
