import { signal } from '@preact/signals';

export const applyUpdate = signal<() => void>();

let isAppReady = false;
let isWatching = import.meta.env.DEV || !('serviceWorker' in navigator);

/** From now on the player chooses when to update; before, updates apply at once. */
export const markAppReady = (): void => {
  isAppReady = true;
};

export async function watchForUpdates(): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  try {
    const { registerServiceWorker } = await import('./register-service-worker.ts');
    await registerServiceWorker((apply) => {
      if (isAppReady) applyUpdate.value = apply;
      else apply();
    });
  } catch (error) {
    isWatching = false;
    throw error;
  }
}

// a release whose script fails is repaired by the next one
window.addEventListener('error', () => watchForUpdates().catch(() => {}));
