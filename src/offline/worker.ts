import { Workbox } from 'workbox-window';

/** The address of the worker, in the one form that the page's Trusted Types let through. */
function workerUrl(): string {
  const url = new URL('sw.js', document.baseURI).href;
  const policy = { createScriptURL: () => url };
  // where there are no Trusted Types the plain address does
  return window.trustedTypes?.createPolicy('app-sw', policy).createScriptURL('') ?? url;
}

/**
 * Registers the service worker. A new version waits, for it must not change the files under a running
 * round: `onReady` is told how to let it take over, which shows it. Rejects where there is no worker
 * to be had (a private window, no https); play then needs the network.
 */
export async function startWorker(onReady: (apply: () => void) => void): Promise<void> {
  const workbox = new Workbox(workerUrl());
  workbox.addEventListener('waiting', () =>
    onReady(() => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  await workbox.register();
}
