import canonicalize from 'canonicalize';
import type { LogEvent } from '../../engine/events.ts';
import { sumOf } from '../../shared/crc32.ts';
import { isEntry } from './event-schema.ts';

/** The sum of the canonical JSON (RFC 8785). */
const sumOfValue = (value: unknown): number => sumOf(canonicalize(value) ?? '');

/** Something with its checksum beside it, as it is stored. */
export const sealed = <T extends object>(value: T): T & { sum: number } => ({
  ...value,
  sum: sumOfValue(value),
});

/** What was sealed; undefined for what is not as it was then. */
export function unsealed(stored: unknown): object | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { sum, ...value } = stored as { sum?: unknown };
  try {
    return sum === sumOfValue(value) ? value : undefined;
  } catch {
    // NaN, half a character, a circle: nothing that was ever sealed
    return undefined;
  }
}

/**
 * The entry that a record holds; undefined for one that is damaged or of a newer version. The first
 * version that was published wrote no checksums.
 */
export function entryOf(record: unknown): LogEvent | undefined {
  const isBare = typeof record === 'object' && record !== null && !Object.hasOwn(record, 'sum');
  const value = isBare ? record : unsealed(record);
  return isEntry(value) ? value : undefined;
}
