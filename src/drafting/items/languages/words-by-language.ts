import type { ArticleLanguage } from '../../types.ts';
import { germanItemWords } from './de.ts';
import type { DraftingWords } from './drafting-words.ts';
import { englishItemWords } from './en.ts';
import { frenchItemWords } from './fr.ts';
import { italianItemWords } from './it.ts';

export const draftingWordsByLanguage: Readonly<Record<ArticleLanguage, DraftingWords>> = {
  fr: frenchItemWords,
  en: englishItemWords,
  de: germanItemWords,
  it: italianItemWords,
};
