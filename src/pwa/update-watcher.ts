import { signal } from '@preact/signals';

/** Lets a newer version of the site take over; there is none until it is installed and waits. */
export const update = signal<() => void>();

let isUp = false;
let isWatched = import.meta.env.DEV || !('serviceWorker' in navigator);

/** The game stands and can offer a newer version; until then that takes over unasked. */
export const standing = (): void => {
  isUp = true;
};

/** Starts the worker, once, and looks for the next version whatever became of this one. */
export async function watch(): Promise<void> {
  if (isWatched) return;
  isWatched = true;
  const { startWorker } = await import('./register-service-worker.ts');
  await startWorker((apply) => {
    if (isUp) update.value = apply;
    else apply();
  });
}

// a release whose own script fails is healed by the next one
window.addEventListener('error', () => watch().catch(() => {}));
