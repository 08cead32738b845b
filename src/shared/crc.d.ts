/** Replaces the package's own types (see "paths" in tsconfig.json): they bring in all types of Node. */
export default function crc32(current: Uint8Array, previous?: number): number;
