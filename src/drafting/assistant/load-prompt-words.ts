import type { ArticleLanguage } from '../types.ts';
import type { PromptWords } from './languages/prompt-words.ts';

const loaders: Readonly<Record<ArticleLanguage, () => Promise<PromptWords>>> = {
  fr: async () => (await import('./languages/fr.ts')).frenchPromptWords,
  en: async () => (await import('./languages/en.ts')).englishPromptWords,
  de: async () => (await import('./languages/de.ts')).germanPromptWords,
  it: async () => (await import('./languages/it.ts')).italianPromptWords,
};

/** Rejects if its file is lost. */
export const loadPromptWords = (language: ArticleLanguage): Promise<PromptWords> =>
  loaders[language]();
