import canonicalize from 'canonicalize';
import type { LogEvent } from '../../engine/events.ts';
import { computeCrc32 } from '../../shared/crc32.ts';
import { isLogEvent } from './event-schema.ts';

/** The sum of the canonical JSON (RFC 8785). */
const canonicalChecksum = (value: unknown): number => computeCrc32(canonicalize(value) ?? '');

/** Something with its checksum beside it, as it is stored. */
export const withChecksum = <T extends object>(value: T): T & { sum: number } => ({
  ...value,
  sum: canonicalChecksum(value),
});

/** What was sealed; undefined for what is not as it was then. */
export function verifyChecksum(stored: unknown): object | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { sum, ...value } = stored as { sum?: unknown };
  try {
    return sum === canonicalChecksum(value) ? value : undefined;
  } catch {
    // NaN, half a character, a circle: nothing that was ever sealed
    return undefined;
  }
}

/**
 * The entry that a record holds; undefined for one that is damaged or of a newer version. The first
 * version that was published wrote no checksums.
 */
export function parseStoredEvent(record: unknown): LogEvent | undefined {
  const hasNoChecksum =
    typeof record === 'object' && record !== null && !Object.hasOwn(record, 'sum');
  const value = hasNoChecksum ? record : verifyChecksum(record);
  return isLogEvent(value) ? value : undefined;
}
