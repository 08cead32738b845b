/** The first Intl.DisplayNames takes a browser 15 ms. */
const knownAutonyms: Record<string, string> = { en: 'English', fr: 'Français' };

export function getAutonym(language: string): string {
  if (knownAutonyms[language]) return knownAutonyms[language];
  const autonym = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return autonym.charAt(0).toLocaleUpperCase(language) + autonym.slice(1);
}
