export const getLanguageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;

/** The first Intl.DisplayNames takes a browser 15 ms. */
const knownAutonyms: Record<string, string> = { en: 'English', fr: 'Français' };

export function getAutonym(language: string): string {
  if (knownAutonyms[language]) return knownAutonyms[language];
  const autonym = getLanguageName(language, language);
  return autonym.charAt(0).toLocaleUpperCase(language) + autonym.slice(1);
}
