import type { DraftingLanguage } from './languages/drafting-language.ts';
import type { ArticleLanguage } from './types.ts';

const loaders: Readonly<Record<ArticleLanguage, () => Promise<DraftingLanguage>>> = {
  fr: async () => (await import('./languages/fr.ts')).french,
  en: async () => (await import('./languages/en.ts')).english,
  de: async () => (await import('./languages/de.ts')).german,
  it: async () => (await import('./languages/it.ts')).italian,
};

const loaded = new Map<ArticleLanguage, DraftingLanguage>();

/** Rejects if its file is lost. */
export async function loadDraftingLanguage(language: ArticleLanguage): Promise<DraftingLanguage> {
  const known = loaded.get(language) ?? (await loaders[language]());
  loaded.set(language, known);
  return known;
}

/** Undefined until it is loaded. */
export const findDraftingLanguage = (language: ArticleLanguage): DraftingLanguage | undefined =>
  loaded.get(language);
