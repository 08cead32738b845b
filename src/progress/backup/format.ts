import canonicalize from 'canonicalize';
import { computeCrc32 } from '../../shared/crc32.ts';

/** Version 1 had no checksum and no unreadable records. It stays readable. */
export const BACKUP_VERSION = 2;

/** 100,000 answers with their rounds and evidence take 45 MB; years of play must fit. */
export const backupLimits = { bytes: 96 * 2 ** 20, depth: 8, values: 8_000_000 };
export const MAX_BACKUP_EVENTS = 400_000;

/** CRC-32 of the canonical JSON. */
export function createChecksum() {
  let sum = computeCrc32('[');
  let isFirst = true;
  return {
    /** False if the value has no canonical JSON (NaN, lone surrogates). */
    add(value: unknown): boolean {
      try {
        sum = computeCrc32((isFirst ? '' : ',') + canonicalize(value), sum);
        isFirst = false;
        return true;
      } catch {
        return false;
      }
    },
    sum: () => computeCrc32(']', sum),
  };
}
