import { draftArticle } from '../drafting/draft-article.ts';
import { detectLanguage } from '../drafting/extract/detect-language.ts';
import type { ArticleDraft, ArticleLanguage } from '../drafting/types.ts';
import { draftingLanguages } from './drafting-languages.ts';

/** By the rules of its language, which is told from the text if not given. */
export const draftAnyArticle = (
  text: string,
  { day, language = detectLanguage(text) }: { day: string; language?: ArticleLanguage },
): ArticleDraft => draftArticle(text, { day, rules: draftingLanguages[language].rules });
