import { german } from '../drafting/languages/de.ts';
import type { DraftingLanguage } from '../drafting/languages/drafting-language.ts';
import { english } from '../drafting/languages/en.ts';
import { french } from '../drafting/languages/fr.ts';
import { italian } from '../drafting/languages/it.ts';
import type { ArticleLanguage } from '../drafting/types.ts';

export const draftingLanguages: Readonly<Record<ArticleLanguage, DraftingLanguage>> = {
  fr: french,
  en: english,
  de: german,
  it: italian,
};
