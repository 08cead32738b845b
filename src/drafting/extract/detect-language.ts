import type { ArticleLanguage } from '../types.ts';
import { rulesByLanguage } from './languages/rules-by-language.ts';
import { splitWords } from './words.ts';

/** The language whose small words the text has most of: French where it has none. */
export function detectLanguage(text: string): ArticleLanguage {
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const counts = (Object.keys(rulesByLanguage) as ArticleLanguage[]).map((language) => {
    const known = splitWords(rulesByLanguage[language].functionWords);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}
