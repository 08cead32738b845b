import crc32 from 'crc/calculators/crc32';

const encoder = new TextEncoder();

/** Continues from `previous`. Texts count as UTF-8. Finds damage, not forgery. */
export function computeCrc32(data: string | Uint8Array, previous?: number): number {
  const bytes = typeof data === 'string' ? encoder.encode(data) : data;
  // the library takes 0 for a start value of its own
  return crc32(bytes, previous || undefined) >>> 0;
}
