import { isAllLatin } from '../../shared/compare-names.ts';

/** With the original less than a stored response may have. */
const MAX_LENGTH = 200;

/** "Ryabkov (Рябков)". Other text comes back unchanged, and at once. */
export function addRomanization(text: string): string | Promise<string> {
  if (isAllLatin(text)) return text;
  return import('@sindresorhus/transliterate').then(({ default: transliterate }) => {
    const latin = transliterate(text.normalize('NFKC'));
    return isAllLatin(latin) ? `${latin.slice(0, MAX_LENGTH)} (${text})` : text;
  });
}
