import type { DraftingWords } from '../items/languages/drafting-words.ts';

/** All that drafting knows of one language. */
export interface DraftingLanguage {
  words: DraftingWords;
}
