import type { Bank } from '../../bank/types.ts';
import { DOSSIER_FILE_ENDING } from '../../dossiers/dossier-file.ts';

/** The built banks in the caches of the service worker, one for each dossier. Empty without one. */
export async function listCachedDossiers(): Promise<Pick<Bank, 'id' | 'title' | 'language'>[]> {
  const dossiers = new Map<string, Bank>();
  try {
    const scope = new URL('./bank/', document.baseURI).href;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.startsWith(scope) || request.url.endsWith(DOSSIER_FILE_ENDING)) continue;
        const bank: Bank | undefined = await (await cache.match(request))?.json();
        if (bank) dossiers.set(bank.id, bank);
      }
    }
  } catch {
    // storage is blocked, or a bank is torn: there is less to offer
  }
  return [...dossiers.values()].sort((a, b) => b.id.localeCompare(a.id, 'en'));
}
