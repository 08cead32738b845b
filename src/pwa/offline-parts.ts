/**
 * Files that a device keeps for offline beside the core, which Workbox keeps: those of the parts that it
 * uses. The cache itself tells which these are, so that an update renews them before it can be used.
 */
import { OFFLINE_CORE_CACHE, OFFLINE_PARTS_CACHE } from '../shared/persisted-names.ts';
import {
  fetchFile,
  type KeptFile,
  keyOfFile,
  stripAddress,
  type WorkerScope,
} from './kept-files.ts';

export interface PartFile extends KeptFile {
  /** Kept if the device uses all of these. */
  needs: readonly string[];
}

export interface OfflineParts {
  files: readonly PartFile[];
  /** The script that the pages of this release name first. */
  game: string;
}

/** To keep the parts of files that a page loaded, or all. Answered on a port, once kept or lost. */
export interface KeepPartsMessage {
  type: 'KEEP_PARTS';
  urls?: readonly string[];
  isEverythingWanted?: boolean;
}

export interface KeepPartsReply {
  isEverythingKept: boolean;
}

function createPartCache(files: readonly PartFile[], { scope, caches }: WorkerScope) {
  const open = () => caches.open(OFFLINE_PARTS_CACHE + scope);
  const markers = `${scope}part/`;
  const keyOf = (file: PartFile) => keyOfFile(file, scope);
  async function listUrls(): Promise<string[]> {
    const keys = await (await open()).keys();
    return keys.map(({ url }) => url);
  }
  return {
    async read(file: PartFile): Promise<Response | undefined> {
      return (await open()).match(keyOf(file));
    },
    async put(file: PartFile, response: Response): Promise<void> {
      await (await open()).put(keyOf(file), response);
    },
    async listWantedParts(): Promise<Set<string>> {
      const urls = await listUrls();
      return new Set(
        urls.filter((url) => url.startsWith(markers)).map((url) => url.slice(markers.length)),
      );
    },
    async markWanted(part: string): Promise<void> {
      await (await open()).put(markers + part, new Response());
    },
    async listMissing(): Promise<PartFile[]> {
      const urls = new Set(await listUrls());
      return files.filter((file) => !urls.has(keyOf(file)));
    },
    async deleteOtherReleases(): Promise<void> {
      const known = new Set(files.map(keyOf));
      const cache = await open();
      for (const url of await listUrls())
        if (!known.has(url) && !url.startsWith(markers)) await cache.delete(url);
    },
  };
}

export function createPartKeeper(
  { files }: OfflineParts,
  { fetch, ...worker }: WorkerScope & { fetch: typeof globalThis.fetch },
) {
  const { scope } = worker;
  const parts = new Set(files.flatMap(({ needs }) => needs));
  const filesByUrl = new Map(files.map((file) => [scope + file.url, file]));
  const cache = createPartCache(files, worker);

  async function wantParts(wanted: Iterable<string>): Promise<void> {
    const known = await cache.listWantedParts();
    for (const part of wanted)
      if (parts.has(part) && !known.has(part)) await cache.markWanted(part);
  }
  async function keepFile(file: PartFile): Promise<void> {
    const mode = file.revision ? 'reload' : 'default';
    await cache.put(file, await fetchFile(file, mode, { scope, fetch }));
  }
  async function keepMissing(): Promise<void> {
    const wanted = await cache.listWantedParts();
    // one after the other, as Workbox: a slow line is for what the player waits for
    for (const file of await cache.listMissing())
      if (file.needs.every((part) => wanted.has(part))) await keepFile(file);
  }
  let keeping: Promise<void> = Promise.resolve();
  return {
    /** Some hosts leave out `.html`. */
    findFile(address: string): PartFile | undefined {
      const url = stripAddress(address);
      return filesByUrl.get(url) ?? filesByUrl.get(`${url}.html`);
    },
    readKept: cache.read,
    listWantedParts: cache.listWantedParts,
    wantParts,
    wantEverything: () => wantParts(parts),
    /** Rejects if a file is lost; its parts stay wanted. */
    keepWanted(): Promise<void> {
      keeping = keeping.catch(() => {}).then(keepMissing);
      return keeping;
    },
    /** Wanted and whole, but for what comes with two parts. */
    async listKeptParts(): Promise<Set<string>> {
      const kept = await cache.listWantedParts();
      for (const { needs } of await cache.listMissing())
        if (needs.length === 1) kept.delete(needs[0] ?? '');
      return kept;
    },
    isEverythingKept: async () => (await cache.listMissing()).length === 0,
    deleteOtherReleases: cache.deleteOtherReleases,
  };
}

/** Before there were parts, the worker kept the page of licences with all else. */
export async function hadEverything({ scope, caches }: WorkerScope): Promise<boolean> {
  const kept = await (await caches.open(OFFLINE_CORE_CACHE + scope)).keys();
  return kept.some(({ url }) => stripAddress(url) === `${scope}licences.html`);
}

/**
 * A kept page of the game, in the given language if it can be, for an address whose own page is neither
 * kept nor reachable. It knows the kept languages alone: a page leaves for the language that was chosen,
 * which would lead here again.
 */
export async function findShell(
  language: string | undefined,
  isKept: (language: string) => boolean,
  { scope, caches }: WorkerScope,
): Promise<Response | undefined> {
  const readPage = async (name: string) => {
    const page = await caches.match(scope + name, { ignoreSearch: true });
    return page && { html: await page.text(), headers: new Headers(page.headers) };
  };
  const languagesOf = (html = '') => /data-languages="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  const home = await readPage('index.html');
  const [homeLanguage, ...others] = languagesOf(home?.html);
  const wanted = [language, homeLanguage, ...others].find((one) => one && isKept(one));
  const page = (wanted !== homeLanguage && (await readPage(`${wanted}.html`))) || home;
  if (!page) return undefined;
  for (const name of ['content-encoding', 'content-length']) page.headers.delete(name);
  const [own, ...more] = languagesOf(page.html);
  const kept = [own, ...more.filter(isKept)].join(' ');
  const notKept = more.filter((one) => !isKept(one)).join(' ');
  const html = page.html.replace(
    /data-languages="[^"]*"/,
    `data-languages="${kept}" data-not-kept="${notKept}"`,
  );
  return new Response(html, { headers: page.headers });
}
