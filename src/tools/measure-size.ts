/** Bytes of brotli: the present sizes, rounded up, so that no growth goes unnoticed. */
export const sizeBudgets = {
  /** One round trip carries 14,600: ten packets of 1,460. */
  firstScreen: 6_900,
  game: 28_400,
  offline: 353_500,
};

type SizeOf = (file: string) => number;

function attributeOf(tag: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:["']([^"']*)|([^\\s>]+))`).exec(tag) ?? [];
  return quoted ?? bare;
}

function toServedPath(url: string, page: string): string {
  const { host, pathname } = new URL(url, `http://here/${page}`);
  if (host !== 'here') throw new Error(`${page} loads ${url} from elsewhere`);
  return decodeURIComponent(pathname.slice(1));
}

export function listFirstScreenFiles(page: string, html: string): string[] {
  const urls = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    if (/\sdisabled\b/.test(tag)) return [];
    const isLoaded =
      tag.startsWith('<script') ||
      /^(stylesheet|modulepreload|preload)$/.test(attributeOf(tag, 'rel') ?? '');
    return (isLoaded && attributeOf(tag, tag.startsWith('<script') ? 'src' : 'href')) || [];
  });
  return [page, ...urls.map((url) => toServedPath(url, page))];
}

export function listGameFiles(page: string, html: string): string[] {
  const urls = attributeOf(/<html\b[^>]*>/.exec(html)?.[0] ?? '', 'data-game')?.split(' ') ?? [];
  return urls.map((url) => toServedPath(url, page));
}

export const listPrecachedFiles = (serviceWorker: string): string[] =>
  [...serviceWorker.matchAll(/\burl:"([^"]+)",revision:/g)].map(([, file = '']) => file);

const sum = (files: readonly string[], sizeOf: SizeOf) =>
  files.reduce((total, file) => total + sizeOf(file), 0);

/**
 * Bytes that a host sends one player, without headers. The browser and the service worker each ask for the
 * page, its icon and its manifest. A return asks for the service worker alone.
 */
export function measureTraffic(page: string, serviceWorker: string, sizeOf: SizeOf) {
  const twice = [page, 'icon.svg', 'manifest.webmanifest'];
  return {
    first: sum([...listPrecachedFiles(serviceWorker), ...twice, 'sw.js'], sizeOf),
    back: sizeOf('sw.js'),
  };
}

export interface SizeFigure {
  label: string;
  bytes: number;
  budget: number;
}

export function measureBudgets(
  pages: readonly { page: string; html: string }[],
  serviceWorker: string,
  sizeOf: SizeOf,
): SizeFigure[] {
  const figures = pages.flatMap(({ page, html }) => [
    {
      label: `${page}: first screen`,
      bytes: sum(listFirstScreenFiles(page, html), sizeOf),
      budget: sizeBudgets.firstScreen,
    },
    {
      label: `${page}: game`,
      bytes: sum(listGameFiles(page, html), sizeOf),
      budget: sizeBudgets.game,
    },
  ]);
  const { first } = measureTraffic('index.html', serviceWorker, sizeOf);
  return [...figures, { label: 'kept offline', bytes: first, budget: sizeBudgets.offline }];
}
