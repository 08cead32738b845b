import { describe, expect, it, vi } from 'vitest';
import { createCheckedFetch, createMender, type KeptFile } from '../../src/pwa/kept-files.ts';
import { createMemoryCaches } from '../support/memory-caches.ts';

const scope = 'https://example.org/quiz/';
const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};
type Ending = keyof typeof types;

const answer = (body: string, type: Ending) =>
  new Response(body, { headers: { 'content-type': types[type] } });

const page = (game: string) => `<html data-game="${game} ./a.js">la Une</html>`;
const bodies: Record<string, string> = {
  'assets/main-1.js': 'export const play = 1;',
  'assets/look-1.css': 'p{color:red}#end{}',
  'index.html': page('./main-1.js'),
  'licences.html': '<h1>Licences</h1> and many words',
  'archive/fr-1.json': '{"dossiers":[]}',
};
const fileOf = (url: string): KeptFile => ({
  url,
  revision: url.startsWith('assets') ? null : '1',
  bytes: (bodies[url] ?? '').length,
});
const release = {
  game: './main-1.js',
  core: ['assets/main-1.js', 'index.html'].map(fileOf),
  parts: ['assets/look-1.css', 'licences.html'].map(fileOf),
};
const wholeFile = (url: string) => answer(bodies[url] ?? '', url.split('.').pop() as Ending);
const wifi = () => answer('<title>Wi-Fi</title>', 'html');

/** What the host sends is the file itself, or for some what a network puts in its place. */
function createHost() {
  const host = { replaced: {} as Record<string, () => Response>, asked: [] as string[] };
  const send = async (input: RequestInfo | URL) => {
    const url = (input as Request).url.slice(scope.length);
    host.asked.push(url);
    return host.replaced[url]?.() ?? wholeFile(url);
  };
  const fetch = createCheckedFetch(() => release, { scope, fetch: send });
  return Object.assign(host, { fetch });
}

it('a file whose host never answers is lost after a minute, so that a later version can come', async () => {
  vi.useFakeTimers();
  const silent = createCheckedFetch(() => release, { scope, fetch: () => new Promise(() => {}) });
  const outcome = silent(new Request(`${scope}assets/main-1.js`)).catch(() => 'lost');
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(await outcome).toBe('lost');
});

it.each(['assets/main-1.js', 'archive/fr-1.json'])(
  '%s that stops halfway is lost after two minutes, though its host has answered',
  async (url) => {
    vi.useFakeTimers();
    const stalled = async () =>
      new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(3)) }), {
        headers: { 'content-type': types[url.split('.').pop() as Ending] },
      });
    const core = [...release.core, fileOf('archive/fr-1.json')];
    const checked = createCheckedFetch(() => ({ ...release, core }), { scope, fetch: stalled });
    const outcome = checked(new Request(scope + url)).catch(() => 'lost');
    await vi.advanceTimersByTimeAsync(121_000);
    vi.useRealTimers();
    expect(await outcome).toBe('lost');
  },
);

describe('in the place of a file, the game is not given', () => {
  it.each([
    ['assets/main-1.js', 'a page of the Wi-Fi', wifi],
    ['assets/main-1.js', 'half of it', () => answer('export const', 'js')],
    ['assets/main-1.js', 'nothing', () => answer('', 'js')],
    ['assets/look-1.css', 'plain text', () => new Response(bodies['assets/look-1.css'])],
    ['index.html', 'a page of the Wi-Fi', wifi],
    ['index.html', 'the page of a newer release', () => answer(page('./main-2.js'), 'html')],
    ['index.html', 'half of it', () => answer(page('./main-1.js').slice(0, -9), 'html')],
    ['licences.html', 'a page of the Wi-Fi', wifi],
    ['archive/fr-1.json', 'a page of the Wi-Fi', wifi],
    ['archive/fr-1.json', 'half of it', () => answer('{"dossiers"', 'json')],
  ])('%s: %s', async (url, _, sent) => {
    const host = createHost();
    const request = new Request(scope + url);
    expect((await host.fetch(request)).status).toBe(200);
    host.replaced[url] = sent;
    await expect(host.fetch(request)).rejects.toThrow();
  });
});

it.each([
  ['index.html', 'without what a host leaves out', page('./main-1.js').replace(' Une', '')],
  ['index.html', 'with what a host adds to its pages', `${bodies['index.html']}<script>`],
  ['bank/school.qqq.json', 'of a school, whose author hears what is wrong with it', '{"title":'],
])('%s comes %s', async (url, _, body) => {
  const host = createHost();
  host.replaced[url] = () => answer(body, url.split('.').pop() as Ending);
  expect(await (await host.fetch(new Request(scope + url))).text()).toBe(body);
});

it.each([
  ['assets/main-1.js', 'export const'],
  ['archive/fr-1.json', '{"dossiers"'],
])('half of %s in the cache of a browser is fetched anew', async (url, half) => {
  const host = createHost();
  const cached = () => {
    delete host.replaced[url];
    return answer(half, url.split('.').pop() as Ending);
  };
  host.replaced[url] = cached;
  expect(await (await host.fetch(new Request(scope + url))).text()).toBe(bodies[url]);
  expect(host.asked).toEqual([url, url]);
});

describe('on a device', () => {
  async function keepFiles(damaged: Record<string, Response>) {
    const { caches, open } = createMemoryCaches();
    const host = createHost();
    const core = await open(`workbox-precache-v2-${scope}`);
    const parts = await open(`workbox-parts-${scope}`);
    const places = new Map([
      ['assets/main-1.js', { cache: core, key: `${scope}assets/main-1.js` }],
      ['index.html', { cache: core, key: `${scope}index.html?__WB_REVISION__=1` }],
      ['assets/look-1.css', { cache: parts, key: `${scope}assets/look-1.css` }],
    ]);
    for (const [url, { cache, key }] of places)
      await cache.put(key, damaged[url] ?? wholeFile(url));
    const mender = createMender(() => release, { scope, caches, fetch: host.fetch });
    const read = async (url: string) => {
      const { cache, key = '' } = places.get(url) ?? {};
      return (await cache?.match(key))?.text();
    };
    const forget = (url: string) => core.delete(places.get(url)?.key ?? '');
    return { host, mender, read, forget };
  }

  it('a file that was kept damaged is renewed when a page asks, and no other is sent again', async () => {
    const { host, mender, read } = await keepFiles({
      'assets/main-1.js': wifi(),
      'assets/look-1.css': answer('p{color', 'css'),
    });
    await Promise.all([mender.mendEverything(), mender.mendEverything()]);
    for (const url of ['assets/main-1.js', 'assets/look-1.css'])
      expect(await read(url)).toBe(bodies[url]);
    expect(host.asked).toEqual(['assets/main-1.js', 'assets/look-1.css']);
  });

  it('a network that replaces files takes no whole one away', async () => {
    const { host, mender, read } = await keepFiles({ 'assets/look-1.css': answer('', 'css') });
    for (const url of Object.keys(bodies)) host.replaced[url] = wifi;
    await mender.mendEverything();
    expect(await read('assets/main-1.js')).toBe(bodies['assets/main-1.js']);
    expect(host.asked).toEqual(['assets/look-1.css']);
  });

  it('the page and what the browser threw away come back at a visit', async () => {
    const { host, mender, read, forget } = await keepFiles({ 'index.html': wifi() });
    await forget('assets/main-1.js');
    await mender.mendPage();
    for (const url of ['assets/main-1.js', 'index.html']) expect(await read(url)).toBe(bodies[url]);
    expect(host.asked).toEqual(['assets/main-1.js', 'index.html']);
  });
});
