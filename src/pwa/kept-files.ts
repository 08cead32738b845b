import { OFFLINE_CORE_CACHE, OFFLINE_PARTS_CACHE } from '../shared/persisted-names.ts';
import { withTimeout } from '../shared/with-timeout.ts';

const HEADERS_TIMEOUT_MS = 60_000;
const LEAST_BYTES_PER_MS = 1;

export interface KeptFile {
  /** Relative to the scope. */
  url: string;
  /** Null if the name has a hash. */
  revision: string | null;
  bytes: number;
}

export interface WorkerScope {
  /** With a slash at its end. */
  scope: string;
  caches: CacheStorage;
}

export interface Release {
  /** Of the core, which Workbox keeps. */
  core: readonly KeptFile[];
  parts: readonly KeptFile[];
  /** The script that the pages of this release name first. */
  game: string;
}

export const stripAddress = (address: string) => address.replace(/[?#].*/s, '');

export const keyOfFile = ({ url, revision }: KeptFile, scope: string, mark = 'revision'): string =>
  scope + url + (revision ? `?${mark}=${revision}` : '');

/** A redirected response cannot answer a navigation: https://crbug.com/669363 */
async function copyIfRedirected(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, headers } = response;
  return new Response(await response.blob(), { status, headers });
}

/**
 * A network's own page in the place of a file, half of it, or nothing; or a newer page, for it has no hash
 * in its name, that names files which this release does not know. A host may add to its pages.
 */
async function isForeign(
  response: Response,
  { url, revision, bytes }: KeptFile,
  game: string,
): Promise<boolean> {
  const type = response.headers.get('content-type') ?? '';
  const [, ending = ''] = /\.(js|css|html)$/.exec(url) ?? [];
  if (!type.includes(ending.replace('js', 'javascript'))) return true;
  const body = await response.blob();
  if (revision === null) return body.size !== bytes;
  if (ending !== 'html') return type.includes('html');
  const text = await body.text();
  const [, named] = /data-game=["']?([^\s"'>]+)/.exec(text) ?? [];
  const isPart = body.size < bytes && !(named && text.includes('</html>'));
  return isPart || (named !== undefined && named !== game);
}

/** Rejects what is not the file that was asked for. A page that is opened may be newer. */
export function createCheckedFetch(
  getRelease: () => Release,
  { scope, fetch }: { scope: string; fetch: typeof globalThis.fetch },
): typeof globalThis.fetch {
  async function check(response: Response, address: string): Promise<Response> {
    if (!response.ok) return response;
    const { core, parts, game } = getRelease();
    const file = [...core, ...parts].find((one) => scope + one.url === address);
    const isWrong = async () => {
      // an author is told what is wrong with a file
      if (/(?<!qqq)\.json$/.test(address)) await response.clone().json();
      return file !== undefined && isForeign(response.clone(), file, game);
    };
    const timeoutMs = file && HEADERS_TIMEOUT_MS + file.bytes / LEAST_BYTES_PER_MS;
    if (await (timeoutMs ? withTimeout(isWrong, timeoutMs) : isWrong()))
      throw new TypeError(address);
    return response;
  }
  const fetchInTime: typeof fetch = (...request) =>
    withTimeout(() => fetch(...request), HEADERS_TIMEOUT_MS);
  return async (input, init) => {
    const response = await fetchInTime(input, init);
    const { url = String(input), mode, cache } = input as Partial<Request>;
    if (mode === 'navigate') return response;
    const address = stripAddress(url);
    return check(response, address).catch(async (error) => {
      if (cache === 'reload') throw error;
      // a browser's cache may hold half a file for a year
      return check(await fetchInTime(new Request(input, { ...init, cache: 'reload' })), address);
    });
  };
}

export async function fetchFile(
  { url }: KeptFile,
  cache: RequestCache,
  { scope, fetch }: { scope: string; fetch: typeof globalThis.fetch },
): Promise<Response> {
  const response = await fetch(new Request(scope + url, { cache, credentials: 'same-origin' }));
  if (!response.ok) throw new TypeError(url);
  return copyIfRedirected(response);
}

/** Renews what is damaged of the files that are read, and brings back what a browser threw away of the core. */
export function createMender(
  getRelease: () => Release,
  { scope, caches, fetch }: WorkerScope & { fetch: typeof globalThis.fetch },
) {
  async function mend(isEachRead = false): Promise<void> {
    const { core, parts, game } = getRelease();
    for (const files of [core, parts]) {
      const isCore = files === core;
      const cache = await caches.open((isCore ? OFFLINE_CORE_CACHE : OFFLINE_PARTS_CACHE) + scope);
      const keys = new Set((await cache.keys()).map(({ url }) => url));
      const isWhole = async (key: string, file: KeptFile) => {
        if (!keys.has(key)) return !isCore;
        const kept = (isEachRead || file.url === 'index.html') && (await cache.match(key));
        return !kept || !(await isForeign(kept, file, game));
      };
      for (const file of files) {
        const key = keyOfFile(file, scope, isCore ? '__WB_REVISION__' : 'revision');
        if (await isWhole(key, file)) continue;
        await fetchFile(file, 'reload', { scope, fetch }).then(
          (renewed) => cache.put(key, renewed),
          () => {},
        );
      }
    }
  }
  let mending: Promise<void> | undefined;
  return {
    mendPage: () => mend(),
    mendEverything(): Promise<void> {
      mending ??= mend(true).finally(() => {
        mending = undefined;
      });
      return mending;
    },
  };
}
