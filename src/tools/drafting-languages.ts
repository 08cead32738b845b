import { germanRules } from '../drafting/extract/languages/de.ts';
import { englishRules } from '../drafting/extract/languages/en.ts';
import { frenchRules } from '../drafting/extract/languages/fr.ts';
import { italianRules } from '../drafting/extract/languages/it.ts';
import type { LanguageRules } from '../drafting/extract/languages/language-rules.ts';
import { germanItemWords } from '../drafting/items/languages/de.ts';
import type { DraftingWords } from '../drafting/items/languages/drafting-words.ts';
import { englishItemWords } from '../drafting/items/languages/en.ts';
import { frenchItemWords } from '../drafting/items/languages/fr.ts';
import { italianItemWords } from '../drafting/items/languages/it.ts';
import type { ArticleLanguage } from '../drafting/types.ts';

interface DraftingLanguage {
  rules: LanguageRules;
  words: DraftingWords;
}

export const draftingLanguages: Readonly<Record<ArticleLanguage, DraftingLanguage>> = {
  fr: { rules: frenchRules, words: frenchItemWords },
  en: { rules: englishRules, words: englishItemWords },
  de: { rules: germanRules, words: germanItemWords },
  it: { rules: italianRules, words: italianItemWords },
};
