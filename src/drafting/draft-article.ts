import { detectLanguage } from './extract/detect-language.ts';
import { splitSentences } from './extract/sentences.ts';
import type { ArticleDraft, ArticleLanguage } from './types.ts';

export interface DraftOptions {
  /** The article's day, as 2026-11-29: "mardi dernier" hangs on it. */
  day: string;
  /** Told from the text if not given. */
  language?: ArticleLanguage;
}

/** What an article says, as drafts for a person to confirm. Deterministic, and takes any text. */
export function draftArticle(text: string, options: DraftOptions): ArticleDraft {
  const language = options.language ?? detectLanguage(text);
  const sentences = splitSentences(text, language);
  return { language, sentences, facts: [] };
}
