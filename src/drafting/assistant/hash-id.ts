import { normalizeForComparison } from '../../shared/text-normalize.ts';

/** FNV-1a, 32 bits: the same text has the same id. */
export function hashId(prefix: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of normalizeForComparison(text)) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return `${prefix}-${(hash >>> 0).toString(36)}`;
}
