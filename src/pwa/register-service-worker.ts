import { Workbox } from 'workbox-window';
import { getTrustedScriptUrl } from '../app/trusted-types.ts';
import { restartPage, unsavedWork } from '../shared/unsaved-work.ts';
import type { KeepPartsMessage } from './offline-parts.ts';

const RETRY_MS = 10_000;
const MAX_TIMED_RETRIES = 5;

const listLoadedUrls = () => performance.getEntriesByType('resource').map(({ name }) => name);

/** The worker sees what a page loads only once it controls it. An installed game is kept whole. */
function keepParts(isInstalled = matchMedia('(display-mode: standalone)').matches): void {
  const message: KeepPartsMessage = {
    type: 'KEEP_PARTS',
    urls: listLoadedUrls(),
    isEverythingWanted: isInstalled,
  };
  navigator.serviceWorker.controller?.postMessage(message);
}

/** Of the dossiers that this page has opened: a route of the worker keeps what passes through it. */
const keepBanks = () =>
  listLoadedUrls()
    .filter((url) => url.endsWith('.json'))
    .map((url) => fetch(url).catch(() => {}));

/**
 * A new version waits, since it must not replace files under a running round; `onWaiting` gets the
 * function that applies it. Browsers forget a first installation that failed: it is tried again.
 */
export async function registerServiceWorker(onWaiting: (apply: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  // where nobody looks, nobody's focus is lost
  const reload = () => (document.hidden ? window.location.reload() : restartPage());
  const isNobodyLooking = () => document.hidden && unsavedWork.size === 0;
  let workbox: Workbox | undefined;
  let isControlled = serviceWorker.controller !== null;
  let isUpdateRequested = false;
  let isSuperseded = false;
  let isMissing = false;
  let timedRetries = 0;
  const register = async () => {
    isMissing = false;
    // one of its own each time: it takes a second installation for another script's
    workbox = new Workbox(getTrustedScriptUrl('serviceWorker'));
    workbox.addEventListener('waiting', () =>
      onWaiting(() => {
        isUpdateRequested = true;
        if (isSuperseded) reload();
        else workbox?.messageSkipWaiting();
      }),
    );
    workbox.addEventListener('redundant', () => !isControlled && retryLater());
    await workbox.register().catch(retryLater);
  };
  const retryIfMissing = () => isMissing && register();
  const retryLater = () => {
    isMissing = true;
    if (timedRetries < MAX_TIMED_RETRIES)
      setTimeout(retryIfMissing, RETRY_MS * 2 ** timedRetries++);
  };
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isControlled) {
      isControlled = true;
      keepParts();
      keepBanks();
    }
    // another tab applied the update, and this tab's files are gone: reload while nobody looks
    else if (isUpdateRequested || isNobodyLooking()) reload();
    else isSuperseded = true;
  });
  window.addEventListener('online', retryIfMissing);
  window.addEventListener('online', () => keepParts());
  window.addEventListener('appinstalled', () => keepParts(true));
  document.addEventListener('visibilitychange', () => {
    if (isSuperseded && isNobodyLooking()) reload();
    else if (document.hidden) return;
    else if (isMissing) void register();
    // a phone app stays open for weeks, and browsers check for updates only on navigation
    else workbox?.update().catch(() => {});
  });
  await register();
  // browsers check daily, too late for a broken release
  if (!isControlled) return;
  keepParts();
  workbox?.update().catch(() => {});
}
