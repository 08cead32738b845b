import type { LanguageRules } from '../extract/languages/language-rules.ts';
import type { DraftingWords } from '../items/languages/drafting-words.ts';

/** All that drafting knows of one language. */
export interface DraftingLanguage {
  /** To find facts. */
  rules: LanguageRules;
  /** To write items. */
  words: DraftingWords;
}
