import { Workbox } from 'workbox-window';
import { getTrustedScriptUrl } from '../app/trusted-types.ts';
import { unsavedWork } from '../shared/unsaved-work.ts';

/**
 * A new version waits, since it must not replace files under a running round; `onWaiting` gets the
 * function that applies it. Rejects without service workers (a private window, no https).
 */
export async function registerServiceWorker(onWaiting: (apply: () => void) => void): Promise<void> {
  const workbox = new Workbox(getTrustedScriptUrl('serviceWorker'));
  const reload = () => window.location.reload();
  const isNobodyLooking = () => document.hidden && unsavedWork.size === 0;
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
    if (!isControlled) isControlled = true;
    // another tab applied the update, and this tab's files are gone: reload while nobody looks
    else if (isUpdateRequested || isNobodyLooking()) reload();
    else isSuperseded = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (isSuperseded && isNobodyLooking()) reload();
    // a phone app stays open for weeks, and browsers check for updates only on navigation
    else if (!document.hidden) workbox.update().catch(() => {});
  });
  await workbox.register();
  // browsers check daily, too late for a broken release
  if (isControlled) workbox.update().catch(() => {});
}
