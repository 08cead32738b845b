import { SHARED_FILE_CACHE } from '../shared/persisted-names.ts';

/** A file shared from another app, kept by the service worker (share-target.ts). Any site may have sent it. */
export async function takeSharedFile(): Promise<Blob | undefined> {
  const cacheName = `${SHARED_FILE_CACHE}${new URL('./', document.baseURI).href}`;
  if (!('caches' in window) || !(await caches.has(cacheName))) return undefined;
  const cachedResponse = await (await caches.open(cacheName)).match('file');
  const file = await cachedResponse?.blob();
  await caches.delete(cacheName);
  return file;
}
