import type { ArticleLanguage } from '../types.ts';
import { cleanText } from './clean-text.ts';
import { splitWords } from './words.ts';

/** The most frequent ones, most of which no other of the languages has. */
const smallWords: Readonly<Record<ArticleLanguage, string>> = {
  fr: 'le la les un une des du de au aux et ou mais que qui ce cette son sa ses il elle ils ne pas en dans sur par pour avec est sont',
  en: 'the a an and or but of to in on at by for with from as that which who it its he she they his her their is are was were has have had not',
  de: 'der die das den dem des ein eine einen und oder aber dass von zu zum zur im in am an auf aus bei mit nach ist sind hat nicht auch sich er sie es',
  it: 'il lo la i gli le un uno una di del dello della dei delle a al alla dal dalla in nel nella con per che chi cui non è sono ha hanno anche come più si e',
};

/** The language whose small words the text has most of: French where it has none. */
export function detectLanguage(text: string): ArticleLanguage {
  const words = (cleanText(text).match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const counts = (Object.keys(smallWords) as ArticleLanguage[]).map((language) => {
    const known = splitWords(smallWords[language]);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}
