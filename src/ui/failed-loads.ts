import { signal } from '@preact/signals';
import { reloadIfReachable } from '../shared/reload-if-reachable.ts';
import { unsavedWork } from '../shared/unsaved-work.ts';
import { withTimeout } from '../shared/with-timeout.ts';

/** Then it counts as lost, and is still taken when it comes. */
const LOAD_TIMEOUT_MS = 8_000;

type TryLoad = () => Promise<void>;

const failedLoads = signal<ReadonlySet<TryLoad>>(new Set());
const isOutdated = signal(false);

export const hasFailedLoads = (): boolean => failedLoads.value.size > 0;

/** True if the host has another version by now, without the files of this one. */
export const isNewVersionOut = (): boolean => isOutdated.value;

function markFailed(tryLoad: TryLoad, isFailed: boolean): void {
  const loads = new Set(failedLoads.peek());
  if (isFailed) loads.add(tryLoad);
  else loads.delete(tryLoad);
  failedLoads.value = loads;
}

/**
 * The page of a service worker stays the old one, whose files the host may have no more. A browser
 * looks for a new one when a page opens, not while it stays open.
 */
const findUpdate = async () => {
  // denied where the browser blocks its storage
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration && !registration.waiting)
    await withTimeout(async () => {
      await registration.update();
      const { installing } = registration;
      if (installing) await new Promise((resolve) => (installing.onstatechange = resolve));
    }).catch(() => {});
  return registration?.waiting;
};

const takeUpdate = (update: ServiceWorker) =>
  new Promise((resolve) => {
    navigator.serviceWorker.oncontrollerchange = resolve;
    update.postMessage({ type: 'SKIP_WAITING' });
  });

async function compareVersions(): Promise<void> {
  const { game } = document.documentElement.dataset;
  const response = await fetch(window.location.href, { cache: 'reload' });
  // a network may answer with a page of its own
  const [, hostGame] = /data-game="([^"]*)"/.exec(await response.text()) ?? [];
  isOutdated.value = Boolean(await findUpdate()) || (hostGame !== undefined && hostGame !== game);
}

interface PersistentLoad<T> {
  onLoaded(thing: T): void;
  onFailed?(): void;
}

/** Tries again when the player asks and when the network is back. Returns a function that gives up. */
export function loadPersistently<T>(
  load: () => Promise<T>,
  { onLoaded, onFailed }: PersistentLoad<T>,
): () => void {
  let isWanted = true;
  const fail = () => {
    if (!isWanted) return;
    markFailed(tryLoad, true);
    onFailed?.();
    void compareVersions().catch(() => {});
  };
  const tryLoad = async () => {
    const timer = setTimeout(fail, LOAD_TIMEOUT_MS);
    let thing: T;
    try {
      thing = await load();
    } catch {
      return fail();
    } finally {
      clearTimeout(timer);
    }
    if (!isWanted) return;
    isWanted = false;
    markFailed(tryLoad, false);
    onLoaded(thing);
    // what brought this one may bring the others
    void retryFailedLoads();
  };
  void tryLoad();
  return () => {
    isWanted = false;
    markFailed(tryLoad, false);
  };
}

/** Never rejects. */
export const waitForLoad = <T>(load: () => Promise<T>): Promise<T> =>
  new Promise((onLoaded) => loadPersistently(load, { onLoaded }));

const retryFailedLoads = () => Promise.all([...failedLoads.peek()].map((tryLoad) => tryLoad()));

/** Browsers go on giving what a network once sent in the place of a file. */
const refreshFiles = () =>
  Promise.all(
    performance.getEntriesByType('resource').map(({ name }) => fetch(name, { cache: 'reload' })),
  );

/** Reloads the page if that may help: browsers keep a module that hangs, older ones a lost one. */
export async function retryOrReload(): Promise<void> {
  await withTimeout(retryFailedLoads).catch(() => {});
  if (failedLoads.peek().size === 0) return;
  const update = await findUpdate();
  await withTimeout<unknown>(() => (update ? takeUpdate(update) : refreshFiles())).catch(() => {});
  await reloadIfReachable();
}

globalThis.addEventListener?.('online', () =>
  unsavedWork.size > 0 ? retryFailedLoads() : retryOrReload(),
);
