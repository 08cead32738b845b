import { DOSSIER_FILE_ENDING } from './dossier-file.ts';

const FETCH_TIMEOUT_MS = 5_000;

/**
 * The bytes of a file that somebody has put into the folder `bank` of the site; undefined if nobody has.
 * Rejects where the host cannot be reached.
 */
export async function fetchHostedDossier(name: string): Promise<Uint8Array | undefined> {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const response = await fetch(`./bank/${name}${DOSSIER_FILE_ENDING}`, {
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  });
  if (!response.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  // some hosts answer with a page for what is not there
  return /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100))) ? bytes : undefined;
}
