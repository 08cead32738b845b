import { normalizeForComparison } from '../shared/text-normalize.ts';

/** Word lists and patterns for the lint rules, matched against normalized text. */
export interface Lexicon {
  /** Two texts that differ only in these say the same. */
  stopWords: readonly string[];
  /** Longer words that give no answer away. */
  commonWords: readonly string[];
  /** Makes a question ask for the exception. */
  negation: RegExp;
  /** Introduces a reported claim, whose own negation does not negate the question. */
  reportedClause: RegExp;
  /** Introduces a question that only adds an answer: "Or does the article not say?" */
  alternativeQuestion: RegExp;
  /** "All of the above" and its like. */
  catchAllOption: RegExp;
  /** Depends on the day of reading. */
  relativeTime: RegExp;
  monthNames: string;
  /** With their accents. */
  speechVerbs: readonly string[];
  /** Begin a clause with a verb of its own. */
  relativeWords: readonly string[];
}

export const splitList = (words: string): string[] => words.split(/\s+/);

/** Normalized. */
export const splitWords = (text: string): string[] =>
  normalizeForComparison(text).split(' ').filter(Boolean);

/** `aujourd’hui` and `OTAN-Russie` are one word each. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
