/** The language of index.html; every other one has a page of its own beside it. */
export const HOME_LANGUAGE = 'fr';

/** The file of a language's page: of the newest dossier, or of the one named. */
export function pageFileName(language: string, dossier?: string): string {
  if (dossier) return `${dossier}${language === HOME_LANGUAGE ? '' : `.${language}`}.html`;
  return `${language === HOME_LANGUAGE ? 'index' : language}.html`;
}

/** The dossier that an address names; none where it is that of the newest. */
export const parseDossierId = (path: string): string | undefined =>
  /\/(\d{4}-[\w-]+)(?:\.[a-z]{2})?\.html$/.exec(path)?.[1];

/** The page of a language, relative to the folder that the game is served from. */
export const pageUrl = (language: string, dossier?: string): string =>
  language === HOME_LANGUAGE && !dossier ? './' : `./${pageFileName(language, dossier)}`;

/**
 * The language to show: what the player chose; else, on the home page only, the first one that the
 * browser asks for and the site speaks; else that of the page.
 */
export function chooseLanguage(
  pageLanguage: string,
  siteLanguages: readonly string[],
  chosen: string | undefined,
  browserLanguages: readonly string[],
): string {
  if (chosen && siteLanguages.includes(chosen)) return chosen;
  if (pageLanguage !== HOME_LANGUAGE) return pageLanguage;
  return (
    browserLanguages.map((tag) => tag.slice(0, 2)).find((tag) => siteLanguages.includes(tag)) ??
    pageLanguage
  );
}
