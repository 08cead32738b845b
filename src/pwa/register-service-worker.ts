import { Workbox } from 'workbox-window';
import { getTrustedScriptUrl } from '../app/trusted-types.ts';

/**
 * Registers the service worker. A new version waits, for it must not change the files under a running
 * round: `onReady` is told how to let it take over, which shows it. Rejects where there is no worker
 * to be had (a private window, no https); play then needs the network.
 */
export async function registerServiceWorker(onWaiting: (apply: () => void) => void): Promise<void> {
  const workbox = new Workbox(getTrustedScriptUrl('service'));
  const reload = () => window.location.reload();
  let isControlled = navigator.serviceWorker.controller !== null;
  let isUpdateRequested = false;
  let isSuperseded = false;
  workbox.addEventListener('waiting', () =>
    onWaiting(() => {
      isUpdateRequested = true;
      if (isSuperseded) reload();
      else workbox.messageSkipWaiting();
    }),
  );
  workbox.addEventListener('controlling', () => {
    // the first worker of all brings what the page is made of
    if (!isControlled) isControlled = true;
    // another tab let the new version take over, and the files of this one are gone: a page that
    // nobody looks at starts anew, and a round goes on from the log
    else if (isUpdateRequested || document.hidden) reload();
    else isSuperseded = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (isSuperseded && document.hidden) reload();
    // an app on a phone is come back to for weeks and never opened, which is when a browser looks
    else if (!document.hidden) workbox.update().catch(() => {});
  });
  await workbox.register();
  // the browser takes its time over that, and a broken release has none
  if (isControlled) workbox.update().catch(() => {});
}
