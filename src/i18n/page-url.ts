/** The language of index.html; every other one has a page of its own beside it. */
export const HOME_LANGUAGE = 'fr';

/** The file of a language's page: of the newest dossier, or of the one named. */
export function pageName(language: string, dossier?: string): string {
  if (dossier) return `${dossier}${language === HOME_LANGUAGE ? '' : `.${language}`}.html`;
  return `${language === HOME_LANGUAGE ? 'index' : language}.html`;
}

/** The dossier that an address names; none where it is that of the newest. */
export const dossierAt = (path: string): string | undefined =>
  /\/(\d{4}-[\w-]+)(?:\.[a-z]{2})?\.html$/.exec(path)?.[1];

/** The page of a language, relative to the folder that the game is served from. */
export const pageOf = (language: string, dossier?: string): string =>
  language === HOME_LANGUAGE && !dossier ? './' : `./${pageName(language, dossier)}`;

/**
 * The language to show: what the player chose; else, on the home page only, the first one that the
 * browser asks for and the site speaks; else that of the page.
 */
export function wantedLanguage(
  page: string,
  spoken: readonly string[],
  chosen: string | undefined,
  asked: readonly string[],
): string {
  if (chosen && spoken.includes(chosen)) return chosen;
  if (page !== HOME_LANGUAGE) return page;
  return asked.map((tag) => tag.slice(0, 2)).find((tag) => spoken.includes(tag)) ?? page;
}
