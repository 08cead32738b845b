import { signal } from '@preact/signals';

/** Lets a newer version of the site take over; there is none until it is installed and waits. */
export const applyUpdate = signal<() => void>();

let isAppReady = false;
let isWatching = import.meta.env.DEV || !('serviceWorker' in navigator);

/** The game stands and can offer a newer version; until then that takes over unasked. */
export const markAppReady = (): void => {
  isAppReady = true;
};

/** Starts the worker, once, and looks for the next version whatever became of this one. */
export async function watchForUpdates(): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  const { registerServiceWorker } = await import('./register-service-worker.ts');
  await registerServiceWorker((apply) => {
    if (isAppReady) applyUpdate.value = apply;
    else apply();
  });
}

// a release whose own script fails is healed by the next one
window.addEventListener('error', () => watchForUpdates().catch(() => {}));
