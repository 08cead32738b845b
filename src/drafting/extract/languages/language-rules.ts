/** What the rules know of a language: words, each list one string with spaces between. */
export interface LanguageRules {
  /** Frequent small words: they tell the language, and stand first in sentences with a capital. */
  functionWords: string;
  /** Without their full stop; a sentence does not end behind one. */
  abbreviations: string;
}
