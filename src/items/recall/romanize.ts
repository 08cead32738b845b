import { isAllLatin } from './name-forms.ts';

/** With the original less than a stored response may have. */
const MAX_LENGTH = 200;

/** Han is missing: each language reads it in its own way. */
export const readableLetter =
  /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}\p{sc=Arab}\p{sc=Hebr}\p{sc=Ethi}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]/u;

export function needsRomanization(text: string): boolean {
  const letters = text.normalize('NFKC').match(/(?!\p{sc=Latin}|\p{Lm})\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => readableLetter.test(letter));
}

/** "Ryabkov (Рябков)". Other text comes back unchanged. */
export async function addRomanization(text: string): Promise<string> {
  if (!needsRomanization(text)) return text;
  const { transliterate } = await import('./transliterate.ts');
  const latin = transliterate(text);
  return isAllLatin(latin) ? `${latin.slice(0, MAX_LENGTH)} (${text})` : text;
}
