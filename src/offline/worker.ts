import { Workbox } from 'workbox-window';
import { scriptUrl } from '../door/scripts.ts';

/**
 * Registers the service worker. A new version waits, for it must not change the files under a running
 * round: `onReady` is told how to let it take over, which shows it. Rejects where there is no worker
 * to be had (a private window, no https); play then needs the network.
 */
export async function startWorker(onReady: (apply: () => void) => void): Promise<void> {
  const workbox = new Workbox(scriptUrl('service'));
  workbox.addEventListener('waiting', () =>
    onReady(() => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  await workbox.register();
}
