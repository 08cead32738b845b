const encoder = new TextEncoder();

// computed, since its 256 numbers would be a kilobyte in each of three scripts
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** CRC-32 as in gzip and PNG; continues from `previous`. Finds damage, not forgery. */
export function computeCrc32(data: string | Uint8Array, previous = 0): number {
  const bytes = typeof data === 'string' ? encoder.encode(data) : data;
  let crc = ~previous;
  for (let index = 0; index < bytes.length; index++)
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
