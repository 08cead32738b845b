/** Bytes of brotli: the present sizes, rounded up, so that no growth goes unnoticed. */
export const sizeBudgets = {
  /** One round trip carries 14,600: ten packets of 1,460. */
  firstScreen: 6_900,
  game: 28_500,
  /** Sent unasked to a phone that plays in one language. */
  player: 258_500,
  /** Sent besides to a device that opens one of these. */
  parts: {
    class: 56_000,
    editor: 81_000,
    formats: 31_800,
    licences: 7_300,
    picture: 4_600,
    language: 45_000,
  } as Record<string, number>,
  /** Sent before the facts of an article can be shown; the screens of its items come behind. */
  facts: 60_000,
  /** Sent to a device that uses the editor and this. */
  withEditor: { assistant: 9_000, formats: 30_000 },
  /** Sent with the editor for each language besides the page's that an article may be in. */
  article: 11_000,
  /** Of a player in one language who opened the editor, with the rules for articles in that language. */
  author: 320_000,
  everything: 548_500,
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

function listArticleFiles(serviceWorker: string, languages: readonly string[]): Set<string> {
  const files = listKeptFiles(serviceWorker).map(({ file }) => file);
  return new Set(files.filter((file) => languages.includes(articleLanguageOf(file) ?? '')));
}

/** `sizeWith`: bytes that a device keeps with these parts, and with the rules for articles in its first language. */
function measureEditor(
  languages: readonly string[],
  serviceWorker: string,
  sizeWith: (parts: readonly string[]) => number,
  sizeOf: SizeOf,
): SizeFigure[] {
  const [home = ''] = languages;
  const core = sizeWith([home]);
  const editor = sizeWith([home, 'editor']) - core;
  const isForItems = (file: string) => /\/(?:composing|article-\w\w-items)-/.test(file);
  const itemFiles = listFilesOf(serviceWorker, [home, 'editor']).filter(
    (file) => isForItems(file) && [undefined, home].includes(articleLanguageOf(file)),
  );
  const articles = ['fr', 'en', 'de', 'it']
    .filter((language) => language !== home)
    .map((language) => sum([...listArticleFiles(serviceWorker, [language])], sizeOf));
  const besides = Object.entries(sizeBudgets.withEditor).map(([part, budget]) => ({
    label: `editor and ${part}: kept besides`,
    bytes: sizeWith([home, 'editor', part]) - editor - sizeWith([home, part]),
    budget,
  }));
  return [
    {
      label: 'editor: before the facts of an article',
      bytes: editor - sum(itemFiles, sizeOf),
      budget: sizeBudgets.facts,
    },
    ...besides,
    {
      label: 'editor: another article language',
      bytes: Math.max(0, ...articles),
      budget: sizeBudgets.article,
    },
    ...languages.map((language) => ({
      label: `${language}: kept by an author in all`,
      bytes: sizeWith([language, 'editor']),
      budget: sizeBudgets.author,
    })),
  ];
}

function measureOffline(
  pages: readonly BuiltPage[],
  serviceWorker: string,
  sizeOf: SizeOf,
): SizeFigure[] {
  const [home, ...others] = pages;
  if (!home) return [];
  const parts = [...new Set(listKeptFiles(serviceWorker).flatMap(({ needs }) => needs))];
  const languages = pages.map(({ language }) => language);
  const sizeWith = (kept: readonly string[]) => {
    const [language = ''] = kept;
    const otherArticles = listArticleFiles(
      serviceWorker,
      ['fr', 'en', 'de', 'it'].filter((one) => one !== language),
    );
    const files = listFilesOf(serviceWorker, kept).filter((file) => !otherArticles.has(file));
    return sum(files, sizeOf);
  };
  const players = pages.map((page) => ({
    label: `${page.page}: kept for a player`,
    bytes: measureTraffic(page, serviceWorker, sizeOf).first,
    budget: sizeBudgets.player,
  }));
  const own = sizeWith([home.language]);
  const further = [
    ...parts.filter((part) => !languages.includes(part)),
    ...others.map(({ language }) => language),
  ]
    .map((part) => ({
      label: `${part}: kept once opened`,
      bytes: sizeWith([home.language, part]) - own,
      budget: sizeBudgets.parts[languages.includes(part) ? 'language' : part] ?? 0,
    }))
    // all of it comes with another part
    .filter(({ bytes }) => bytes > 0);
  const firstVisit = players[0]?.bytes ?? 0;
  const whole = sum(
    listKeptFiles(serviceWorker).map(({ file }) => file),
    sizeOf,
  );
  return [
    ...players,
    ...further,
    ...(parts.includes('editor') ? measureEditor(languages, serviceWorker, sizeWith, sizeOf) : []),
    {
      label: 'kept if everything is',
      bytes: firstVisit + whole - own,
      budget: sizeBudgets.everything,
    },
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
