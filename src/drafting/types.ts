import type { Position } from '../bank/types.ts';

export type ArticleLanguage = 'fr' | 'en' | 'de' | 'it';

/** A part of one sentence of the article: its place in the list, and UTF-16 offsets within its text. */
export interface Span {
  sentence: number;
  start: number;
  end: number;
}

export interface ArticleSentence {
  text: string;
  paragraph: number;
}

interface DraftedPart {
  /** Unique in the article. */
  id: string;
  /** Of the first mention. */
  span: Span;
}

/** A person, or a group that acts or speaks (a government, a firm, "la direction"). */
export interface DraftedActor extends DraftedPart {
  kind: 'actor';
  sort: 'person' | 'group';
  /** The fullest form that the article has. */
  name: string;
  /** Other forms of the same name in the article: "M. Karsenti", "Karsenti". */
  otherNames: readonly string[];
  role?: string;
  mentions: readonly Span[];
  /** As the author says: a verb after the name is plural ("les syndicats"). */
  isPlural?: boolean;
  /** As the author says: the side that it is on. */
  camp?: string;
}

export interface DraftedDate extends DraftedPart {
  kind: 'date';
  /** As in the article: "mi-juin", "mardi", "septembre dernier". */
  words: string;
  /** EDTF as in a bank: a year, a month, a day or an interval of them. */
  date: string;
  isRelative: boolean;
  /** As the author says: what happened then, a noun with its words ("La fermeture de l'usine"). */
  label?: string;
}

export interface DraftedFigure extends DraftedPart {
  kind: 'figure';
  /** With its unit, as in the article: "3,5 milliards de dollars". */
  words: string;
  /** 3500000000 */
  value: number;
  /** "dollars"; empty where there is none. */
  unit: string;
  isSpelledOut: boolean;
  /** `id` of the actor who gives it, as the author says; otherwise that of the statement it stands in. */
  holder?: string;
}

/** A quotation or an indirect report. */
export interface DraftedStatement extends DraftedPart {
  kind: 'statement';
  /** `id` of an actor; undefined where the article's words do not tell. */
  speaker?: string;
  /** The speaker's name in this sentence, which may be a pronoun. */
  speakerWords: string;
  /** As in the article: "a indiqué". */
  verb: string;
  stance: Position['stance'];
  isQuoted: boolean;
  /** The words between the quotation marks, or after "que". */
  claim: string;
  /** The author's answer to "who else holds it?": `id`s of actors. Undefined until it was asked. */
  otherHolders?: readonly string[];
  /** "Nobody else", said outright. */
  nobodyElse?: boolean;
}

export type DraftedFact = DraftedActor | DraftedDate | DraftedFigure | DraftedStatement;

/** Facts in the order of the text. */
export interface ArticleDraft {
  language: ArticleLanguage;
  sentences: readonly ArticleSentence[];
  facts: readonly DraftedFact[];
}
