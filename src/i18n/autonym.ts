/** Those of the catalogues, for which a browser would first have to read its own: that takes it 15 ms. */
const knownAutonyms: Record<string, string> = { en: 'English', fr: 'Français' };

/** How a language calls itself, with a capital: Deutsch. */
export function getAutonym(language: string): string {
  if (knownAutonyms[language]) return knownAutonyms[language];
  const autonym = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return autonym.charAt(0).toLocaleUpperCase(language) + autonym.slice(1);
}
