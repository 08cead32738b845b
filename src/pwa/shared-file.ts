import { SHARED_FILE_CACHE } from '../shared/persisted-names.ts';

/**
 * A file that another app shared with the game: the worker keeps it for the page (see share.ts in the
 * build). Taken once and forgotten at once, whatever becomes of it. Anybody may have sent it, another
 * site too: it is only ever opened as a file is that a player chose.
 */
export async function takeSharedFile(): Promise<Blob | undefined> {
  // where the worker is registered is where the page is
  const cacheName = `${SHARED_FILE_CACHE}${new URL('./', document.baseURI).href}`;
  if (!('caches' in window) || !(await caches.has(cacheName))) return undefined;
  const cachedResponse = await (await caches.open(cacheName)).match('file');
  const file = await cachedResponse?.blob();
  await caches.delete(cacheName);
  return file;
}
