import { deflateBytes, inflateBytes } from '../qr/deflate.ts';
import type { LocalDossier } from './local-dossier.ts';

const VERSION = 1;

/** A version, then deflated content. */
export async function packDossier({ banks }: LocalDossier): Promise<Uint8Array> {
  const content = await deflateBytes(new TextEncoder().encode(JSON.stringify(banks)));
  return Uint8Array.from([VERSION, ...content]);
}

const MAX_INFLATED_BYTES = 2 * 2 ** 20;

export async function unpackBanks(
  packed: Uint8Array,
): Promise<{ banks: unknown } | { reason: 'damaged' | 'newer' | 'too-large' }> {
  const [version = 0] = packed;
  if (version !== VERSION) return { reason: version > VERSION ? 'newer' : 'damaged' };
  try {
    const json = await inflateBytes(packed.subarray(1), MAX_INFLATED_BYTES);
    return { banks: JSON.parse(new TextDecoder().decode(json)) };
  } catch (error) {
    return { reason: error instanceof RangeError ? 'too-large' : 'damaged' };
  }
}
