import crc32 from 'crc/calculators/crc32';

const encoder = new TextEncoder();

/** The CRC-32 of bytes, or of a text's UTF-8, after what was summed up before: it tells damage, not forgery. */
export function sumOf(what: string | Uint8Array, before?: number): number {
  const bytes = typeof what === 'string' ? encoder.encode(what) : what;
  // to the library, 0 is no sum to go on from
  return crc32(bytes, before || undefined) >>> 0;
}
