import { type ReadonlySignal, signal } from '@preact/signals';

export interface Update {
  /** A newer version is installed and waits until it is asked for. */
  ready: ReadonlySignal<boolean>;
  /** Lets it take over, and shows it. */
  apply(): void;
}

/** The address of the worker, in the one form that the page's Trusted Types let through. */
function workerUrl(): string {
  const url = new URL('sw.js', document.baseURI).href;
  const policy = { createScriptURL: () => url };
  // where there are no Trusted Types the plain address does
  return window.trustedTypes?.createPolicy('app-sw', policy).createScriptURL('') ?? url;
}

/**
 * Registers the service worker once the page has loaded. A new version waits: it never changes the
 * files under a running round. Where there is no worker, play needs the network, and nothing breaks.
 */
export function startWorker(): Update {
  const ready = signal(false);
  let apply = () => {};
  async function start() {
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(workerUrl());
    workbox.addEventListener('waiting', () => {
      ready.value = true;
    });
    apply = () => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    };
    await workbox.register();
  }
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    start().catch(() => {
      // refused (private window, no https): the game plays on, online
    });
  }
  return { ready, apply: () => apply() };
}
