/** The language of index.html; every other one has a page of its own beside it. */
export const home = 'fr';

/** The page of a language, relative to the folder that the game is served from. */
export const pageOf = (language: string): string =>
  language === home ? './' : `./${language}.html`;

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
  if (page !== home) return page;
  return asked.map((tag) => tag.slice(0, 2)).find((tag) => spoken.includes(tag)) ?? page;
}
