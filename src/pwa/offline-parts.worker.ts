/** The service worker's first lines, before those that Workbox generates. */
import { HOME_LANGUAGE } from '../i18n/page-url.ts';
import { createCheckedFetch, createMender, type KeptFile, stripAddress } from './kept-files.ts';
import {
  createPartKeeper,
  findShell,
  hadEverything,
  type KeepPartsMessage,
  type KeepPartsReply,
  type OfflineParts,
  type PartFile,
} from './offline-parts.ts';

const NAVIGATION_TIMEOUT_MS = 4_000;

declare const self: ServiceWorkerGlobalScope & {
  offlineParts: OfflineParts;
  coreFiles?: readonly KeptFile[];
  /** For the routes of Workbox. */
  fetchPage: (request: Request, language?: string) => Promise<Response>;
};

const { scope } = self.registration;
const { caches } = self;
const { files, game } = self.offlineParts;
const getRelease = () => ({ core: self.coreFiles ?? [], parts: files, game });
self.fetch = createCheckedFetch(getRelease, { scope, fetch: self.fetch.bind(self) });
const worker = { scope, caches, fetch: self.fetch };
const keeper = createPartKeeper(self.offlineParts, worker);
const mender = createMender(getRelease, worker);
const findKeptShell = async (language?: string) => {
  const parts = await keeper.listKeptParts();
  const shell = await findShell(language, (one) => parts.has(one), { scope, caches });
  return shell ?? Response.error();
};
const fetchInTime = (request: Request) =>
  self.fetch(request, { signal: AbortSignal.timeout(NAVIGATION_TIMEOUT_MS) });
self.fetchPage = (request, language) =>
  fetchInTime(request).catch(() => {
    const address = stripAddress(request.url);
    const pageUrl = scope + address.slice(address.lastIndexOf('/') + 1);
    // in another folder the shell would look for its files there
    return pageUrl === address ? findKeptShell(language) : Response.redirect(pageUrl);
  });

async function listPageLanguages(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages
    .filter(({ url }) => url.startsWith(scope))
    .map(({ url }) => /[./]([a-z]{2})(?:\.html)?(?:[?#]|$)/.exec(url)?.[1] ?? HOME_LANGUAGE);
}

async function install() {
  const isFirst = async () => (await keeper.listWantedParts()).size === 0;
  if (self.registration.active && (await hadEverything({ scope, caches })))
    await keeper.wantEverything();
  if (await isFirst()) await keeper.wantParts(await listPageLanguages());
  if (await isFirst()) await keeper.wantParts([HOME_LANGUAGE]);
  await keeper.keepWanted();
}

/** A release that waits keeps its own files of a part that comes now. */
async function keepParts(wanted?: () => Promise<void>) {
  if (wanted) {
    await wanted();
    const message: KeepPartsMessage = { type: 'KEEP_PARTS' };
    const { waiting, installing } = self.registration;
    for (const next of [waiting, installing]) next?.postMessage(message);
  }
  await keeper.keepWanted().catch(() => {});
}

/** The game in another language, or what says that this page is not kept. */
async function answerOffline({ url }: PartFile): Promise<Response> {
  if (/^[a-z]{2}\.html$/.test(url)) return findKeptShell();
  const [, page] = /^(.+)\.html$/.exec(url) ?? [];
  return page === undefined ? Response.error() : Response.redirect(`${scope}?d=${page}`);
}

async function answer(request: Request, file: PartFile, waitUntil: (_: Promise<void>) => void) {
  const kept = await keeper.readKept(file);
  if (kept) return kept;
  const isNavigation = request.mode === 'navigate';
  const response = isNavigation ? fetchInTime(request) : self.fetch(request);
  waitUntil(
    response.then(
      () => keepParts(() => keeper.wantParts(file.needs)),
      () => {},
    ),
  );
  if (!isNavigation) return response;
  return response.catch(() => answerOffline(file));
}

const isSetOnHomePage = (url: string) =>
  stripAddress(url) === scope && /#\/(devoir|projeter|imprimer|cartes)\/./.test(url);

async function answerSet(request: Request) {
  const isKept = (await keeper.listKeptParts()).has(HOME_LANGUAGE);
  const page = isKept && (await caches.match(`${scope}index.html`, { ignoreSearch: true }));
  return page || self.fetchPage(request);
}

/** Whoever asks past the cache has met a file that is not as it should be. */
async function answerMended(request: Request): Promise<Response> {
  await mender.mendEverything();
  return (await caches.match(request.url)) ?? self.fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => event.waitUntil(keeper.deleteOtherReleases()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const file = keeper.findFile(request.url);
  const isNavigation = request.mode === 'navigate';
  // another visit may have broken off
  if (isNavigation) event.waitUntil(keepParts().then(mender.mendPage));
  if (isNavigation && isSetOnHomePage(request.url)) event.respondWith(answerSet(request));
  else if (request.cache === 'reload' && request.url.startsWith(`${scope}assets/`))
    event.respondWith(answerMended(request));
  else if (file) event.respondWith(answer(request, file, (keeping) => event.waitUntil(keeping)));
});

self.addEventListener('message', (event) => {
  const { type, urls = [], isEverythingWanted } = (event.data ?? {}) as KeepPartsMessage;
  if (type !== 'KEEP_PARTS') return;
  const want = async () => {
    if (isEverythingWanted) await keeper.wantEverything();
    await keeper.wantParts(urls.flatMap((url) => keeper.findFile(url)?.needs ?? []));
  };
  const handle = async () => {
    await keepParts(urls.length > 0 || isEverythingWanted ? want : undefined);
    const reply: KeepPartsReply = { isEverythingKept: await keeper.isEverythingKept() };
    event.ports[0]?.postMessage(reply);
  };
  event.waitUntil(handle());
});
