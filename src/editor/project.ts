import type { Item } from '../bank/types.ts';
import type { TextRights } from '../drafting/bank/assemble-bank.ts';
import type { ConfirmedArticle } from '../drafting/items/drafted-item.ts';
import { findDraftingWords } from '../drafting/load-language.ts';
import type { ArticleLanguage, ArticleSentence, DraftedFact } from '../drafting/types.ts';

export interface SourceFields {
  title: string;
  publisher: string;
  author: string;
  /** As 2026-11-29: relative days hang on it. */
  day: string;
  /** The day is the author's, not that of the clock or of the text. */
  isDayChosen?: boolean;
  address: string;
  rights: TextRights;
  /** Of a free text; otherwise empty. */
  licence: string;
  /** The class has the paper before it: only its pages are named. */
  isOnPaper: boolean;
  /** As typed: "1, 4". */
  pages: string;
}

export type FactReview = 'right' | 'wrong';

/** Ids of actors who hold the same; `unknown` if the author cannot tell. */
export type OtherHolders = 'nobody' | 'unknown' | readonly string[];

export type ItemReview = 'kept' | 'dropped';

/** `offset` is that of a space in the sentence `at`; without one it is merged with the next. */
export interface SentenceEdit {
  at: number;
  offset?: number;
}

/** One article in work. Immutable: see `project-reducer.ts`. */
export interface Project {
  source: SourceFields;
  text: string;
  language: ArticleLanguage;
  isLanguageChosen: boolean;
  /** False while sentences and facts are of an earlier text, day or language. */
  isDrafted: boolean;
  sentences: readonly ArticleSentence[];
  /** Since the text was split, in their order. */
  sentenceEdits: readonly SentenceEdit[];
  facts: readonly DraftedFact[];
  /** Ids of facts that were mended or added by hand. */
  ownFacts: readonly string[];
  factReviews: Readonly<Record<string, FactReview>>;
  otherHolders: Readonly<Record<string, OtherHolders>>;
  /** Written by hand, by an assistant, or mended: in place of a composed one of the same id. */
  writtenItems: readonly Item[];
  /** By the id of an item, with its content as it was when it was judged. */
  itemReviews: Readonly<Record<string, { review: ItemReview; content: string }>>;
  /** Ids of items that could be answered without the article. */
  guessedItems: readonly string[];
  /** Ids of the questions that only an eye can answer. */
  eyeChecks: readonly string[];
}

export const createProject = (day: string, language: ArticleLanguage): Project => ({
  source: {
    ...{ title: '', publisher: '', author: '', day, address: '' },
    ...{ rights: 'press', licence: '', isOnPaper: false, pages: '' },
  },
  text: '',
  language,
  isLanguageChosen: false,
  isDrafted: true,
  sentences: [],
  sentenceEdits: [],
  facts: [],
  ownFacts: [],
  factReviews: {},
  otherHolders: {},
  writtenItems: [],
  itemReviews: {},
  guessedItems: [],
  eyeChecks: [],
});

const tellHolders = (holders: OtherHolders | undefined) => {
  if (holders === 'nobody') return { nobodyElse: true };
  return typeof holders === 'object' ? { otherHolders: holders } : {};
};

/** Undefined while the words of its language are not loaded. */
export function confirmArticle(project: Project): ConfirmedArticle | undefined {
  const { language, source, sentences, factReviews, otherHolders } = project;
  const words = findDraftingWords(language);
  const facts = project.facts
    .filter(({ id }) => factReviews[id] === 'right')
    .map((fact) =>
      fact.kind === 'statement' ? { ...fact, ...tellHolders(otherHolders[fact.id]) } : fact,
    );
  return words && { language, words, day: source.day, sentences, facts };
}
