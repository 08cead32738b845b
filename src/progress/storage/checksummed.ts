import canonicalize from 'canonicalize';
import type { LogEvent } from '../../engine/events.ts';
import { computeCrc32 } from '../../shared/crc32.ts';
import { isLogEvent } from './event-schema.ts';

/** RFC 8785, so that the order of keys does not matter. */
const canonicalChecksum = (value: unknown): number => computeCrc32(canonicalize(value) ?? '');

export const withChecksum = <T extends object>(value: T): T & { sum: number } => ({
  ...value,
  sum: canonicalChecksum(value),
});

/** The value without its checksum; undefined if it was changed. */
export function verifyChecksum(stored: unknown): object | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { sum, ...value } = stored as { sum?: unknown };
  try {
    return sum === canonicalChecksum(value) ? value : undefined;
  } catch {
    // NaN, lone surrogates and cycles have no canonical JSON
    return undefined;
  }
}

/** Undefined if damaged or of a newer version. The first release wrote no checksums. */
export function parseStoredEvent(record: unknown): LogEvent | undefined {
  const hasNoChecksum =
    typeof record === 'object' && record !== null && !Object.hasOwn(record, 'sum');
  const value = hasNoChecksum ? record : verifyChecksum(record);
  return isLogEvent(value) ? value : undefined;
}
