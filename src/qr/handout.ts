import { decodeBase64Url, encodeBase64Url } from '../shared/base64url.ts';

/** A packed dossier, and what stands after `#/devoir/` in the address of its assignment, if it has one. */
export interface Handout {
  packed: Uint8Array;
  assignment?: string | undefined;
}

const LENGTH_BYTES = 2;

/**
 * Content of a link and of a chain of codes: the length of the assignment in bytes (0 if none), the assignment, the
 * dossier. The dossier's checksum comes last, so that a link cut at its end is known to be cut.
 */
export function encodeHandout({ packed, assignment }: Handout): Uint8Array {
  const extra = assignment === undefined ? undefined : decodeBase64Url(assignment);
  const length = extra?.length ?? 0;
  return new Uint8Array([length >> 8, length & 255, ...(extra ?? []), ...packed]);
}

/** Undefined if the bytes break off. What they hold is not verified. */
export function decodeHandout(bytes: Uint8Array): Handout | undefined {
  const [high = 0, low = 0] = bytes;
  const end = LENGTH_BYTES + high * 256 + low;
  if (bytes.length <= end) return undefined;
  const assignment = encodeBase64Url(bytes.subarray(LENGTH_BYTES, end));
  return { packed: bytes.slice(end), ...(assignment && { assignment }) };
}

/** The part of an address after `#/recu/`. */
export const spellHandout = (handout: Handout): string => encodeBase64Url(encodeHandout(handout));
