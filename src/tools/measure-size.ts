/** Bytes of brotli: the present sizes, rounded up, so that no growth goes unnoticed. */
export const sizeBudgets = {
  /** One round trip carries 14,600: ten packets of 1,460. */
  firstScreen: 6_900,
  game: 28_500,
  /** Sent unasked to a phone that plays in one language. */
  player: 266_500,
  /** Sent besides to a device that opens one of these. */
  parts: {
    class: 56_000,
    editor: 83_200,
    formats: 31_800,
    licences: 7_300,
    language: 45_000,
  } as Record<string, number>,
  /** Sent with the editor for each language besides the page's that an article may be in. */
  article: 10_600,
  /** A player who opened the editor. */
  author: 346_000,
  everything: 545_500,
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

/** Every file that the service worker may keep, and the parts that need it: none for the core. */
export const listKeptFiles = (serviceWorker: string): { file: string; needs: string[] }[] =>
  [
    ...serviceWorker.matchAll(/\burl:"([^"]+)",revision:(?:null|"[^"]*")(?:,needs:\[([^\]]*)\])?/g),
  ].map(([, file = '', needs]) => ({ file, needs: needs ? JSON.parse(`[${needs}]`) : [] }));

const sum = (files: readonly string[], sizeOf: SizeOf) =>
  files.reduce((total, file) => total + sizeOf(file), 0);

const articleLanguageOf = (file: string) => /\/article-(\w\w)-/.exec(file)?.[1];

/** The files that a device is sent that uses these parts and no others, the core included. */
export const listFilesOf = (serviceWorker: string, parts: readonly string[]): string[] =>
  listKeptFiles(serviceWorker)
    .filter(({ needs }) => needs.every((part) => parts.includes(part)))
    .map(({ file }) => file);

/**
 * Bytes that a host sends one player in the language of the page, without headers. The browser and the
 * service worker each ask for the page, its icon and its manifest. A return asks for the service worker alone.
 */
export function measureTraffic(
  { page, language }: { page: string; language: string },
  serviceWorker: string,
  sizeOf: SizeOf,
) {
  const twice = [page, 'icon.svg', 'manifest.webmanifest'];
  return {
    first: sum([...listFilesOf(serviceWorker, [language]), ...twice, 'sw.js'], sizeOf),
    back: sizeOf('sw.js'),
  };
}

export interface SizeFigure {
  label: string;
  bytes: number;
  budget: number;
}

interface BuiltPage {
  page: string;
  language: string;
  html: string;
}

function measureOffline(
  pages: readonly BuiltPage[],
  serviceWorker: string,
  sizeOf: SizeOf,
): SizeFigure[] {
  const [home, ...others] = pages;
  if (!home) return [];
  const files = listKeptFiles(serviceWorker);
  const parts = [...new Set(files.flatMap(({ needs }) => needs))];
  const languages = pages.map(({ language }) => language);
  const otherArticles = files
    .map(({ file }) => file)
    .filter((file) => ![undefined, home.language].includes(articleLanguageOf(file)));
  const sizeWith = (kept: readonly string[]) =>
    sum(
      listFilesOf(serviceWorker, kept).filter((file) => !otherArticles.includes(file)),
      sizeOf,
    );
  const players = pages.map((page) => ({
    label: `${page.page}: kept for a player`,
    bytes: measureTraffic(page, serviceWorker, sizeOf).first,
    budget: sizeBudgets.player,
  }));
  const own = sizeWith([home.language]);
  const further = [
    ...parts.filter((part) => !languages.includes(part)),
    ...others.map(({ language }) => language),
  ].map((part) => ({
    label: `${part}: kept once opened`,
    bytes: sizeWith([home.language, part]) - own,
    budget: sizeBudgets.parts[languages.includes(part) ? 'language' : part] ?? 0,
  }));
  const firstVisit = players[0]?.bytes ?? 0;
  const authors = parts.includes('editor')
    ? [
        {
          label: `${home.page}: and with the editor`,
          bytes: firstVisit + sizeWith([home.language, 'editor']) - own,
          budget: sizeBudgets.author,
        },
        {
          label: 'editor: another article language',
          bytes: Math.max(0, ...otherArticles.map(sizeOf)),
          budget: sizeBudgets.article,
        },
      ]
    : [];
  const everything = firstVisit + sizeWith(parts) - own + sum(otherArticles, sizeOf);
  return [
    ...players,
    ...further,
    ...authors,
    { label: 'kept if everything is', bytes: everything, budget: sizeBudgets.everything },
  ];
}

export function measureBudgets(
  pages: readonly BuiltPage[],
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
  return [...figures, ...measureOffline(pages, serviceWorker, sizeOf)];
}
