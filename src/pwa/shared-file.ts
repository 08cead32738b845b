import { SHARED_FILE_CACHE } from '../shared/persisted-names.ts';

let handedOver: Blob | undefined;

/** To the screen that is for it, which opens next. */
export function handOverFile(file: Blob): void {
  handedOver = file;
}

/**
 * A file that another screen has handed over, or that another app has shared, kept by the service worker
 * (share-target.ts). Any site may have sent it.
 */
export async function takeSharedFile(): Promise<Blob | undefined> {
  const file = handedOver;
  handedOver = undefined;
  return file ?? takeCachedFile();
}

async function takeCachedFile(): Promise<Blob | undefined> {
  const cacheName = `${SHARED_FILE_CACHE}${new URL('./', document.baseURI).href}`;
  const isThere = async () => 'caches' in window && (await caches.has(cacheName));
  // where the browser blocks its storage nothing can have been kept
  if (!(await isThere().catch(() => false))) return undefined;
  const cachedResponse = await (await caches.open(cacheName)).match('file');
  const file = await cachedResponse?.blob();
  await caches.delete(cacheName);
  return file;
}

/** https://wicg.github.io/web-app-launch/, of which Chromium alone has the files. */
interface LaunchQueue {
  setConsumer(
    receive: (launch: { files?: readonly { getFile(): Promise<Blob> }[] }) => unknown,
  ): void;
}

/** Files that the system opens with the installed game: the first now, others while the page is open. */
export function receiveLaunchedFiles(receive: (file: Promise<Blob>) => unknown): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [handle] = [] }) => handle && receive(handle.getFile()));
}
