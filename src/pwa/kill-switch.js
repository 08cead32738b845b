/**
 * The kill switch. Published as sw.js, in the place of the worker that serves the game from the
 * device, it takes that worker away and then itself; docs/releasing.md says when. What players have
 * answered is nothing to it: no IndexedDB, no files, no localStorage. It is a file of its own, to be
 * copied as it is, because a bad release may be one that cannot be built.
 */
const worker = /** @type {any} */ (self);

// whatever is broken is not to be waited for
worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  const { registration, clients } = worker;
  const pages = await clients.matchAll({ type: 'window' });
  await registration.unregister();
  // other games on this origin have caches as well, with longer or shorter paths in their names
  const own = (await caches.keys()).filter(
    (name) => name.startsWith('workbox-') && name.endsWith(`-${registration.scope}`),
  );
  await Promise.all(own.map((name) => caches.delete(name)));
  // not waited for, since a page may be too broken to leave; its answers are on the device already
  for (const page of pages) page.navigate(page.url).catch(() => {});
}
