import { beforeEach, expect, it, vi } from 'vitest';
import type { KeepPartsReply, PartFile } from '../../src/pwa/offline-parts.ts';
import { createMemoryCaches } from '../support/memory-caches.ts';

// its types are those of a worker
const workerModule = '../../src/pwa/offline-parts.worker.ts';
const scope = 'https://example.org/quiz/';
const typeOf = (url: string) => (url.endsWith('.html') ? 'text/html' : 'text/javascript');
const file = (url: string, ...needs: string[]): PartFile => ({
  url,
  revision: url.endsWith('.html') ? '1' : null,
  bytes: scope.length + url.length,
  needs,
});
const files = [
  ...[file('assets/fr.js', 'fr'), file('assets/en.js', 'en'), file('en.html', 'en')],
  ...[file('licences.html', 'licences')],
  ...[file('assets/class.js', 'class'), file('assets/class-fr.js', 'class', 'fr')],
];

interface WorkerEvent {
  type: string;
  request?: object;
  data?: unknown;
  ports?: object[];
}

/** A service worker of this build on a device, and what it asks the host for. */
async function startWorker({
  pages = [] as string[],
  active = false,
  waiting = { postMessage: () => {} },
} = {}) {
  const { caches, open } = createMemoryCaches();
  const listeners = new Map<string, (event: object) => void>();
  const asked: string[] = [];
  const host = { isThere: true };
  vi.stubGlobal('self', {
    offlineParts: { game: './main.js', files },
    registration: { scope, active: active || null, waiting },
    caches,
    clients: { matchAll: async () => pages.map((url) => ({ url })) },
    fetch: async ({ url }: Request) => {
      asked.push(url.slice(scope.length));
      if (!host.isThere) throw new TypeError('no network');
      return new Response(url, { headers: { 'content-type': typeOf(url) } });
    },
    addEventListener: (type: string, listen: (event: object) => void) =>
      listeners.set(type, listen),
  });
  vi.resetModules();
  await import(/* @vite-ignore */ workerModule);
  /** The answer, once all is done that it waits for. */
  const dispatch = async (event: WorkerEvent): Promise<Response | undefined> => {
    const pending: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(event.type)?.({
      ...event,
      waitUntil: (work: Promise<unknown>) => pending.push(work),
      respondWith: (response: Promise<Response>) => {
        answer = response;
      },
    });
    const response = await answer;
    for (let done = 0; done < pending.length; done++) await pending[done];
    return response;
  };
  const request = (path: string, mode = 'no-cors') =>
    dispatch({ type: 'fetch', request: { url: scope + path, method: 'GET', mode } });
  return { dispatch, request, asked, host, open };
}

beforeEach(() => {
  vi.unstubAllGlobals();
  return () => vi.unstubAllGlobals();
});

it.each([
  ['in French on the home page', [scope], ['assets/fr.js']],
  ['in English', [`${scope}en.html#/lire`], ['assets/en.js', 'en.html']],
  [
    'in English on the page of a dossier',
    [`${scope}2022-01-12-otan.en.html?x=1`],
    ['assets/en.js', 'en.html'],
  ],
  [
    'in French if no page of the game is open',
    ['https://example.org/other/en.html'],
    ['assets/fr.js'],
  ],
])('a first visit keeps the language that it plays in: %s', async (_, pages, kept) => {
  const { dispatch, asked } = await startWorker({ pages });
  await dispatch({ type: 'install' });
  expect(asked).toEqual(kept);
});

it('an update fails if a file of a part is lost', async () => {
  const { dispatch, host } = await startWorker();
  host.isThere = false;
  await expect(dispatch({ type: 'install' })).rejects.toThrow('no network');
});

it('the first file of a part that is opened brings the part, and a release that waits is told', async () => {
  const waiting = { postMessage: vi.fn() };
  const { dispatch, request, asked, host } = await startWorker({ waiting });
  await dispatch({ type: 'install' });
  expect(await (await request('assets/class.js'))?.text()).toContain('class.js');
  expect(new Set(asked)).toEqual(
    new Set(['assets/fr.js', 'assets/class.js', 'assets/class-fr.js']),
  );
  expect(waiting.postMessage).toHaveBeenCalledWith({ type: 'KEEP_PARTS' });
  host.isThere = false;
  for (const path of ['assets/class.js', 'assets/class-fr.js'])
    expect(await (await request(path))?.text()).toContain(path);
});

it('what a page loaded before the worker came is kept with its part', async () => {
  const { dispatch, asked } = await startWorker();
  await dispatch({ type: 'install' });
  const urls = [`${scope}assets/class.js`, `${scope}assets/main.js`];
  await dispatch({ type: 'message', data: { type: 'KEEP_PARTS', urls }, ports: [] });
  expect(asked).toEqual(['assets/fr.js', 'assets/class.js', 'assets/class-fr.js']);
});

it('whoever asks for everything hears whether it is there, and gets the rest at a later visit', async () => {
  const { dispatch, request, host } = await startWorker();
  await dispatch({ type: 'install' });
  const replies: KeepPartsReply[] = [];
  const ports = [{ postMessage: (reply: KeepPartsReply) => replies.push(reply) }];
  const ask = (isEverythingWanted: boolean) =>
    dispatch({ type: 'message', data: { type: 'KEEP_PARTS', isEverythingWanted }, ports });
  host.isThere = false;
  await ask(true);
  host.isThere = true;
  await request('', 'navigate');
  await ask(false);
  expect(replies).toEqual([{ isEverythingKept: false }, { isEverythingKept: true }]);
});

it('a part that is opened without a network is not there, and is not wanted for that', async () => {
  const { dispatch, request, asked, host } = await startWorker();
  await dispatch({ type: 'install' });
  host.isThere = false;
  await expect(request('assets/class.js')).rejects.toThrow('no network');
  host.isThere = true;
  await request('', 'navigate');
  expect(asked).toEqual(['assets/fr.js', 'assets/class.js']);
});

it('a message of another kind, or of none, is passed over', async () => {
  const { dispatch, asked } = await startWorker();
  for (const data of [null, undefined, 'x', { type: 'SKIP_WAITING' }])
    await dispatch({ type: 'message', data, ports: [] });
  expect(asked).toEqual([]);
});

it('without a network a page that is not kept is never answered with another', async () => {
  const { dispatch, request, host, open } = await startWorker();
  await dispatch({ type: 'install' });
  const core = await open(`workbox-precache-v2-${scope}`);
  const home = '<html data-languages="fr en">la Une';
  await core.put(`${scope}index.html?__WB_REVISION__=1`, new Response(home));
  host.isThere = false;
  for (const path of ['licences.html', 'licences', 'licences.html?utm=1']) {
    const answer = await request(path, 'navigate');
    expect(answer?.status).toBe(302);
    expect(answer?.headers.get('location')).toBe(`${scope}?d=licences`);
  }
  expect((await request('assets/class.js', 'navigate'))?.type).toBe('error');
  // what stands in for the other language says so
  expect(await (await request('en.html', 'navigate'))?.text()).toContain('data-not-kept="en"');
});

it('without a network a dossier in a folder that is not there is looked for where dossiers are', async () => {
  const { host, open } = await startWorker();
  const core = await open(`workbox-precache-v2-${scope}`);
  await core.put(`${scope}index.html?__WB_REVISION__=1`, new Response('la Une'));
  const { fetchPage } = self as unknown as { fetchPage(request: Request): Promise<Response> };
  const page = '2099-01-01-rien.html';
  host.isThere = false;
  const moved = await fetchPage(new Request(`${scope}nope/${page}?utm=1`));
  expect(moved.headers.get('location')).toBe(scope + page);
  expect(await (await fetchPage(new Request(scope + page))).text()).toBe('la Une');
});

it('without a network the home page of a set is in the language that is kept', async () => {
  const { dispatch, request, host, open } = await startWorker({ pages: [`${scope}en.html`] });
  await dispatch({ type: 'install' });
  const core = await open(`workbox-precache-v2-${scope}`);
  const home = '<html data-languages="fr en">la Une';
  await core.put(`${scope}index.html?__WB_REVISION__=1`, new Response(home));
  const addresses = ['#/devoir/A1', '?mc=1#/projeter/A1', '#/imprimer/A1', '#/cartes/A1'];
  const read = async (path: string) => (await request(path, 'navigate'))?.text();
  // the home page of another screen leaves for the language of the device by itself
  expect(await read('#/lire')).toBeUndefined();
  host.isThere = false;
  for (const path of addresses) expect(await read(path)).toBe(`${scope}en.html`);
  host.isThere = true;
  expect(await read('#/devoir/A1')).toBe(`${scope}#/devoir/A1`);
  await request('assets/fr.js');
  // whose language is kept from then on
  host.isThere = false;
  for (const path of addresses) expect(await read(path)).toBe(home);
});
