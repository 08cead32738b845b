import { Inflate } from 'fflate';

/** Small, because one may inflate to a thousand times as much before it is counted. */
const CHUNK_BYTES = 4_096;
const MAX_ENTRIES = 2_000;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 65_535;

/** The file is no zip, or is none that a program for tables writes. */
export class ZipError extends Error {}
export class ZipTooLargeError extends Error {}

interface ZipEntry {
  isStored: boolean;
  packed: Uint8Array;
}

export interface OpenZip {
  paths: readonly string[];
  /** Undefined if there is none. All that is read counts against one bound of bytes. */
  readText(path: string): string | undefined;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new ZipError();
}

function listEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new ZipTooLargeError();
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new ZipError();
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    if (method === 0 || method === 8)
      entries.set(
        path.replace(/^\/|\\/g, (sign) => (sign === '\\' ? '/' : '')),
        {
          isStored: method === 0,
          packed,
        },
      );
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function inflate(packed: Uint8Array, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > maxBytes) throw new ZipTooLargeError();
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += CHUNK_BYTES)
    stream.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Throws `ZipError`, or `ZipTooLargeError` before more than `maxBytes` are inflated in all. */
export function openZip(bytes: Uint8Array, maxBytes: number): OpenZip {
  const guard = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw error instanceof ZipTooLargeError ? error : new ZipError();
    }
  };
  const entries = guard(() => listEntries(bytes));
  let left = maxBytes;
  return {
    paths: [...entries.keys()],
    readText(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      const content = guard(() => (entry.isStored ? entry.packed : inflate(entry.packed, left)));
      left -= content.length;
      if (left < 0) throw new ZipTooLargeError();
      return new TextDecoder().decode(content);
    },
  };
}
