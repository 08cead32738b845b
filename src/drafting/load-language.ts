import type { LanguageRules } from './extract/languages/language-rules.ts';
import type { DraftingWords } from './items/languages/drafting-words.ts';
import type { ArticleLanguage } from './types.ts';

type Loaders<T> = Readonly<Record<ArticleLanguage, () => Promise<T>>>;

const ruleLoaders: Loaders<LanguageRules> = {
  fr: async () => (await import('./extract/languages/fr.ts')).frenchRules,
  en: async () => (await import('./extract/languages/en.ts')).englishRules,
  de: async () => (await import('./extract/languages/de.ts')).germanRules,
  it: async () => (await import('./extract/languages/it.ts')).italianRules,
};

const wordLoaders: Loaders<DraftingWords> = {
  fr: async () => (await import('./items/languages/fr.ts')).frenchItemWords,
  en: async () => (await import('./items/languages/en.ts')).englishItemWords,
  de: async () => (await import('./items/languages/de.ts')).germanItemWords,
  it: async () => (await import('./items/languages/it.ts')).italianItemWords,
};

const loadedWords = new Map<ArticleLanguage, DraftingWords>();

/** To find facts. Rejects if its file is lost. */
export const loadLanguageRules = (language: ArticleLanguage): Promise<LanguageRules> =>
  ruleLoaders[language]();

/** To write items. Rejects if its file is lost. */
export async function loadDraftingWords(language: ArticleLanguage): Promise<DraftingWords> {
  const words = loadedWords.get(language) ?? (await wordLoaders[language]());
  loadedWords.set(language, words);
  return words;
}

/** Undefined until they are loaded. */
export const findDraftingWords = (language: ArticleLanguage): DraftingWords | undefined =>
  loadedWords.get(language);
