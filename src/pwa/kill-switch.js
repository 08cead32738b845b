/**
 * Published as sw.js in a bad release (see docs/releasing.md), it removes the service worker and then
 * itself, and touches no answers. A file of its own, since a bad release may not build.
 */
const worker = /** @type {any} */ (self);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  const { registration, clients } = worker;
  const pages = await clients.matchAll({ type: 'window' });
  await registration.unregister();
  // other apps on this origin have caches too
  const own = (await caches.keys()).filter(
    (name) => name.startsWith('workbox-') && name.endsWith(`-${registration.scope}`),
  );
  await Promise.all(own.map((name) => caches.delete(name)));
  // not awaited: a broken page may never leave
  for (const page of pages) page.navigate(page.url).catch(() => {});
}
