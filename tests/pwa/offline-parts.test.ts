import { describe, expect, it } from 'vitest';
import {
  createPartKeeper,
  findShell,
  hadEverything,
  type OfflineParts,
  type PartFile,
} from '../../src/pwa/offline-parts.ts';
import { createMemoryCaches } from '../support/memory-caches.ts';

const scope = 'https://example.org/quiz/';

const html = (game: string, languages = 'fr en') =>
  `<html data-languages="${languages}" data-game="${game} ./a.js">`;

/** A release on a host: every file of it has its mark in its name or revision. */
function createRelease(mark: string, { withEditor = false } = {}) {
  const hashed = (name: string, ...needs: string[]): PartFile => ({
    url: `assets/${name}-${mark}.js`,
    revision: null,
    bytes: `assets/${name}-${mark}.js`.length,
    needs,
  });
  const files: PartFile[] = [
    { url: 'licences.html', revision: mark, bytes: 13, needs: ['licences'] },
    { url: 'en.html', revision: mark, bytes: 50, needs: ['en'] },
    hashed('fr', 'fr'),
    hashed('en', 'en'),
    hashed('report', 'class'),
    hashed('present', 'class'),
    hashed('report-fr', 'class', 'fr'),
    hashed('report-en', 'class', 'en'),
    ...(withEditor ? [hashed('editor', 'editor')] : []),
  ];
  return { game: `./main-${mark}.js`, files } satisfies OfflineParts;
}

function createHost(release: OfflineParts) {
  const host = { release, lost: '', asked: [] as string[] };
  const fetch = async (request: RequestInfo | URL) => {
    const path = (request as Request).url.slice(scope.length);
    host.asked.push(path);
    if (path === host.lost) throw new TypeError('network');
    if (!host.release.files.some(({ url }) => url === path))
      return new Response('', { status: 404 });
    if (path !== 'en.html') return new Response(path);
    const headers = { 'content-type': 'text/html' };
    return new Response(html(host.release.game, 'en fr'), { headers });
  };
  return Object.assign(host, { fetch });
}

function setUp(release = createRelease('1')) {
  const device = createMemoryCaches();
  const host = createHost(release);
  const workerOf = (one: OfflineParts) =>
    createPartKeeper(one, { scope, caches: device.caches, fetch: host.fetch });
  return { ...device, host, workerOf, keeper: workerOf(release) };
}

type Keeper = ReturnType<typeof createPartKeeper>;

async function listKept(keeper: Keeper, { files }: OfflineParts) {
  const kept: string[] = [];
  for (const file of files) if (await keeper.readKept(file)) kept.push(file.url);
  return kept;
}

const ownPart = ['assets/fr-1.js'];
const classPart = ['assets/report-1.js', 'assets/present-1.js', 'assets/report-fr-1.js'];

describe('a device keeps', () => {
  it('the language that it plays in, and the class screens in this language once it opens one', async () => {
    const { keeper, host } = setUp();
    await keeper.wantParts(['fr']);
    await keeper.keepWanted();
    expect(host.asked).toEqual(ownPart);
    await keeper.wantParts(keeper.findFile(`${scope}assets/present-1.js`)?.needs ?? []);
    await keeper.keepWanted();
    expect(host.asked).toEqual([...ownPart, ...classPart]);
    expect(await keeper.isEverythingKept()).toBe(false);
  });

  it('everything, once asked', async () => {
    const { keeper, host } = setUp();
    await keeper.wantEverything();
    await keeper.keepWanted();
    expect(await listKept(keeper, host.release)).toEqual(host.release.files.map(({ url }) => url));
    expect(await keeper.isEverythingKept()).toBe(true);
  });

  it('the rest of a part at the next try, if a file was lost', async () => {
    const { keeper, host } = setUp();
    await keeper.wantParts(['fr', 'class']);
    host.lost = 'assets/present-1.js';
    await expect(keeper.keepWanted()).rejects.toThrow();
    host.lost = '';
    await keeper.keepWanted();
    expect(await listKept(keeper, host.release)).toEqual([...ownPart, ...classPart]);
  });

  it('nothing twice, however many files of a part are asked for at once', async () => {
    const { keeper, host } = setUp();
    const ask = async () => {
      await keeper.wantParts(['fr', 'class']);
      await keeper.keepWanted();
    };
    await Promise.all([ask(), ask(), ask()]);
    expect(host.asked.length).toBe(new Set(host.asked).size);
  });

  it('no part that this release does not have', async () => {
    const { keeper } = setUp();
    await keeper.wantParts(['de', 'wifi']);
    expect(await keeper.listWantedParts()).toEqual(new Set());
  });
});

describe('an update', () => {
  it('renews the parts of the device whole before it can be used, and no others', async () => {
    const { keeper, host, workerOf } = setUp();
    await keeper.wantParts(['fr', 'class']);
    await keeper.keepWanted();
    host.release = createRelease('2');
    const next = workerOf(host.release);
    host.lost = 'assets/report-2.js';
    await expect(next.keepWanted()).rejects.toThrow();
    expect(await listKept(keeper, createRelease('1'))).toEqual([...ownPart, ...classPart]);
    host.lost = '';
    await next.keepWanted();
    const renewed = [...ownPart, ...classPart].map((url) => url.replace('1.js', '2.js'));
    expect(await listKept(next, host.release)).toEqual(renewed);
    expect(await listKept(keeper, createRelease('1'))).toEqual([...ownPart, ...classPart]);
    await next.deleteOtherReleases();
    expect(await listKept(keeper, createRelease('1'))).toEqual([]);
    expect(await listKept(next, host.release)).toEqual(renewed);
  });

  it('and back: a part that the older release does not have comes again with the next', async () => {
    const { keeper, host, workerOf } = setUp(createRelease('1', { withEditor: true }));
    await keeper.wantEverything();
    await keeper.keepWanted();
    for (const withEditor of [false, true]) {
      host.release = createRelease('2', { withEditor });
      await workerOf(host.release).keepWanted();
      await workerOf(host.release).deleteOtherReleases();
    }
    expect(await workerOf(host.release).isEverythingKept()).toBe(true);
  });

  it('of a worker without parts is known by the page of licences', async () => {
    const { caches, open } = setUp();
    const known = () => hadEverything({ scope, caches });
    expect(await known()).toBe(false);
    const others = await open('workbox-precache-v2-https://example.org/other/');
    await others.put('https://example.org/other/licences.html?__WB_REVISION__=1', new Response());
    expect(await known()).toBe(false);
    const own = await open(`workbox-precache-v2-${scope}`);
    await own.put(`${scope}index.html?__WB_REVISION__=1`, new Response());
    expect(await known()).toBe(false);
    await own.put(`${scope}licences.html?__WB_REVISION__=1`, new Response());
    expect(await known()).toBe(true);
  });
});

describe('a page that is neither kept nor reachable', () => {
  async function open(parts: string[], language?: string, lost = '') {
    const { keeper, host, caches, open } = setUp();
    const core = await open(`workbox-precache-v2-${scope}`);
    const headers = { 'content-type': 'text/html', 'content-encoding': 'br', 'x-frame': 'no' };
    const page = new Response(html('./main-1.js'), { headers });
    await core.put(`${scope}index.html?__WB_REVISION__=1`, page);
    await keeper.wantParts(parts);
    host.lost = lost;
    await keeper.keepWanted().catch(() => {});
    const kept = await keeper.listKeptParts();
    return findShell(language, (one) => kept.has(one), { scope, caches });
  }

  it('is played in a kept language, by a page that leaves for no other', async () => {
    const shell = await open(['fr'], 'en');
    expect(await shell?.text()).toMatch(/data-languages="fr" data-not-kept="en"/);
    expect([...(shell?.headers.keys() ?? [])]).toEqual(['content-type', 'x-frame']);
  });

  it('does without a language that was asked for and has not come', async () => {
    const shell = await open(['fr', 'en', 'class'], 'en', 'assets/en-1.js');
    expect(await shell?.text()).toMatch(/data-languages="fr" data-not-kept="en"/);
  });

  it('has its own language if this is kept', async () => {
    const shell = await open(['fr', 'en'], 'en');
    expect(await shell?.text()).toMatch(/data-languages="en fr" data-not-kept=""/);
    expect(await (await open(['en']))?.text()).toMatch(/data-languages="en" data-not-kept="fr"/);
  });
});

it('an address finds its file with a query, and without .html', () => {
  const { keeper } = setUp();
  for (const path of ['en.html', 'en', 'en.html?mc_cid=1', 'en?x#/lire'])
    expect(keeper.findFile(scope + path)?.url).toBe('en.html');
  expect(keeper.findFile(scope)).toBeUndefined();
  expect(keeper.findFile('https://example.org/other/en.html')).toBeUndefined();
});
