import { isAllLatin } from './compare-names.ts';

/** With the original less than a stored response may have. */
const MAX_LENGTH = 200;

/** Han is missing: each language reads it in its own way. */
export const readableLetter =
  /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}\p{sc=Arab}\p{sc=Hebr}\p{sc=Ethi}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]/u;

/** Signs that stand for another sound together than alone. */
const joinKana = (latin: string) =>
  latin
    .replace(/(sh|ch|j)i-y/g, '$1')
    .replace(/i-y/g, 'y')
    .replace(/[aiueo]-/g, '')
    .replace(/(?<=o)[uo]|(?<=u)u/g, '');

export function needsRomanization(text: string): boolean {
  const letters = text.normalize('NFKC').match(/(?!\p{sc=Latin}|\p{Lm})\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => readableLetter.test(letter));
}

/** "Ryabkov (Рябков)". Other text comes back unchanged. */
export async function addRomanization(text: string): Promise<string> {
  if (!needsRomanization(text)) return text;
  const { default: anyAscii } = await import('any-ascii');
  const read = (letters: string) => anyAscii(letters).replace(/['`]/g, '');
  const latin = text
    .normalize('NFKC')
    .replace(/・/g, ' ')
    .replace(/[\p{sc=Hira}\p{sc=Kana}ー]+/gu, (kana) =>
      joinKana(read(kana.replace(/[ぁぃぅぇぉゃゅょァィゥェォャュョ]/g, '-$&'))),
    )
    // כ is no ח, and ו is a vowel more often than a V
    .replace(/[כך]/g, 'k')
    .replace(/ו/g, 'w')
    .replace(/[^\p{sc=Latin}\s\p{P}]+/gu, (letters) =>
      read(letters.replace(/\p{sc=Hang}+/gu, (word) => word.normalize('NFD'))),
    );
  return isAllLatin(latin) ? `${latin.slice(0, MAX_LENGTH)} (${text})` : text;
}
