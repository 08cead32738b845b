export const deflateBytes = (bytes: Uint8Array): Promise<Uint8Array> =>
  transformBytes(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);

/**
 * Rejects damaged data, and with a RangeError as soon as more than `maxBytes` come out: a small code may
 * inflate to more than a phone can hold.
 */
export const inflateBytes = (bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> =>
  transformBytes(bytes, new DecompressionStream('deflate-raw'), maxBytes);

async function transformBytes(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  maxBytes: number,
): Promise<Uint8Array> {
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new RangeError(`more than ${maxBytes} bytes`);
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
