import type { Item } from '../../bank/types.ts';
import type { ArticleLanguage, ArticleSentence, DraftedFact } from '../types.ts';
import type { DraftingWords } from './languages/drafting-words.ts';

/** An article whose facts a person has confirmed. */
export interface ConfirmedArticle {
  language: ArticleLanguage;
  /** Of the language, loaded with no other. */
  words: DraftingWords;
  /** The article's day, as 2026-11-29. */
  day: string;
  sentences: readonly ArticleSentence[];
  facts: readonly DraftedFact[];
}

type DraftedItemKind =
  | 'who-said'
  | 'who'
  | 'what-said'
  | 'role-match'
  | 'role-choice'
  | 'recall'
  | 'figure'
  | 'figure-choice'
  | 'figure-match'
  | 'date'
  | 'date-choice'
  | 'order'
  | 'stance-grid'
  | 'quoted-or-reported'
  | 'verdict';

/** Of the item, `facts` are ids of confirmed facts, and `evidence` those of `sentenceIdOf`. */
export interface DraftedItem {
  /** Undefined for what an author or an assistant wrote. */
  kind?: DraftedItemKind;
  item: Item;
  /** Ids of facts, and amounts and dates, which two sentences may share. */
  asks?: readonly string[];
  /** Of what may be asked, what is shown with the question or its correction: also what it asks. */
  tells?: readonly string[];
}

/** Of the actor that stands in a bank for what the article says in its own name. */
export const ARTICLE_ACTOR_ID = 'the-article';

/** In a bank, of the sentence at this place in the list. */
export const sentenceIdOf = (index: number): string => `s-${index + 1}`;
