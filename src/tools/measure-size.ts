/** Bytes of brotli: the present sizes, rounded up, so that no growth goes unnoticed. */
export const sizeBudgets = {
  /** One round trip carries 14,600: ten packets of 1,460. */
  firstScreen: 7_000,
  game: 28_500,
  /** Sent unasked to a phone that plays in one language. */
  player: 253_500,
  /** Kept besides, as all that follows, by a device that opens one of these. */
  parts: { class: 59_000, formats: 31_800, licences: 7_300, picture: 4_700 } as Record<
    string,
    number
  >,
  language: 39_000,
  /** With what finds the facts of an article in the language of the page. */
  editor: 60_000,
  withEditor: { composing: 26_500, assistant: 9_000, formats: 30_000 },
  articleLanguage: 12_000,
  /** Of a player in one language who makes a dossier of an article in it. */
  author: 320_000,
  everything: 555_000,
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

type MeasureParts = (parts: readonly string[]) => number;

function measureEditor(languages: readonly string[], measureParts: MeasureParts): SizeFigure[] {
  const [home = '', other = ''] = languages;
  const atWork = [home, 'editor', `article-${home}`, 'composing'];
  const ownBytes = (parts: readonly string[], part: string) =>
    measureParts([...parts, part]) - measureParts(parts);
  return [
    ...languages.map((language) => ({
      label: `${language}: editor, kept once opened`,
      bytes: measureParts([language, 'editor', `article-${language}`]) - measureParts([language]),
      budget: sizeBudgets.editor,
    })),
    ...Object.entries(sizeBudgets.withEditor).map(([part, budget]) => ({
      label: `editor and ${part}: kept besides`,
      bytes:
        ownBytes(
          atWork.filter((one) => one !== part),
          part,
        ) - ownBytes([home], part),
      budget,
    })),
    {
      label: 'editor: another article language',
      bytes: ownBytes(atWork, `article-${other}`),
      budget: sizeBudgets.articleLanguage,
    },
    ...languages.map((language) => ({
      label: `${language}: kept by an author in all`,
      bytes: measureParts([language, 'editor', 'composing', `article-${language}`]),
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
  const measureParts: MeasureParts = (parts) => sum(listFilesOf(serviceWorker, parts), sizeOf);
  const files = listKeptFiles(serviceWorker);
  const languages = pages.map(({ language }) => language);
  const players = pages.map((page) => ({
    label: `${page.page}: kept for a player`,
    bytes: measureTraffic(page, serviceWorker, sizeOf).first,
    budget: sizeBudgets.player,
  }));
  const own = measureParts([home.language]);
  const parts = [...Object.keys(sizeBudgets.parts), ...others.map(({ language }) => language)];
  const further = parts.map((part) => ({
    label: `${part}: kept once opened`,
    bytes: measureParts([home.language, part]) - own,
    budget: sizeBudgets.parts[part] ?? sizeBudgets.language,
  }));
  const all = sum(
    files.map(({ file }) => file),
    sizeOf,
  );
  return [
    ...players,
    ...further,
    ...measureEditor(languages, measureParts),
    {
      label: 'kept if everything is',
      bytes: (players[0]?.bytes ?? 0) + all - own,
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
