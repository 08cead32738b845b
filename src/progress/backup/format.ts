import canonicalize from 'canonicalize';
import { computeCrc32 } from '../../shared/crc32.ts';

/** Version 1 had neither a checksum nor a place for what cannot be read; it is read for ever. */
export const BACKUP_VERSION = 2;

/**
 * A log of 100,000 answers, with the rounds and proofs that go with them, is about 45 MB; all that
 * the game can write in years must come in again.
 */
export const backupLimits = { bytes: 96 * 2 ** 20, depth: 8, values: 8_000_000 };
export const MAX_BACKUP_EVENTS = 400_000;

/** The checksum of a list of entries, taken one by one: the CRC-32 of their canonical JSON. */
export function createChecksum() {
  let sum = computeCrc32('[');
  let isFirst = true;
  return {
    /** False where an entry has no canonical JSON: an endless figure, half a character. */
    add(entry: unknown): boolean {
      try {
        sum = computeCrc32((isFirst ? '' : ',') + canonicalize(entry), sum);
        isFirst = false;
        return true;
      } catch {
        return false;
      }
    },
    sum: () => computeCrc32(']', sum),
  };
}
