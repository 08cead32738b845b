import type { Position } from '../../../bank/types.ts';
import type { ArticleLanguage } from '../../types.ts';
import type { DateReading } from '../dates/date-values.ts';

export type ReportStance = Position['stance'];

/** Texts alone, since a worker is sent them. Lists of words are one string with spaces between. */
export interface LanguageRules {
  language: ArticleLanguage;
  /** Frequent small words, which end a noun phrase. */
  functionWords: string;
  /** Without their full stop; a sentence does not end behind one. */
  abbreviations: string;
  /** Besides these, words that begin sentences and no name. */
  openers: string;
  dates: DateRules;
  figures: FigureRules;
  actors: ActorRules;
  reports: ReportRules;
}

export type DateTemplate = readonly [template: string, reading: DateReading];

export interface DateRules {
  /** Of January to December, and of Monday to Sunday: regular expressions. */
  months: readonly string[];
  weekdays: readonly string[];
  /** Spring, summer, autumn, winter. */
  seasons: readonly string[];
  /** First to fourth. */
  ordinals: readonly string[];
  past: string;
  next: string;
  /** In {unit}: days, weeks, months, years, decades, fortnights. */
  units: readonly string[];
  /** In front of a year. */
  beforeYear: string;
  /** A weekday near it is in the future. */
  future: string;
  /** A month near it is in the past, unless one of `infinitives` or `future` stands there. */
  pastVerbs: string;
  infinitives: string;
  /** In front of a date that is ahead, unless a verb tells otherwise: "before". */
  until: string;
  /** Directly in front of a day, which then is a past one: "a annoncé". */
  justDone: string;
  /** In front of a past date. */
  since: string;
  /** Names in {feast} as patterns: "12-25", days after Easter ("E1"), or the first weekday from then on ("11-22/4"). */
  feasts: Readonly<Record<string, string>>;
  /** Times of the day, which are neither a date nor a figure. */
  clock: string;
  /** Templates with slots as {month}, in the order in which they are tried. */
  patterns: readonly DateTemplate[];
  /** Those that hang on the last day that was named: "the next day". */
  anchored: readonly DateTemplate[];
}

export interface FigureRules {
  currencies: Readonly<Record<string, string>>;
  decimalMark: ',' | '.';
  /** Behind a number or its unit, as a pattern: "et demi". */
  half: string;
  /** "deux": 2, "mille": 1000 */
  words: Readonly<Record<string, number>>;
  /** Between the words of a number: "et". */
  joiner: string;
  /** Nouns behind an article that are a number: "dizaine". */
  collectives: Readonly<Record<string, number>>;
  /** Behind digits: "millions", "k". */
  scales: Readonly<Record<string, number>>;
  /** In place of a unit. */
  percent: string;
  /** Between a number and its unit: "de". */
  beforeUnit: string;
  /** Passed over on the way to the unit. */
  adjectives: string;
  /** After these a number is a name: "article 49". */
  namedByNumber: string;
  /** Words that count nothing: "fois", "other". */
  noUnits: string;
  /** Beside a measure of length, as a pattern: "mètres carrés", "cubic feet". */
  powers: string;
  /** Scales that need a preposition in front of their unit, as a pattern: "millions d'euros". */
  nounScales: string;
  /** In front of a number word, which then says nothing new: "ces deux". */
  anaphoric: string;
  /** "un mort": nouns that make the article a number. */
  countedOnce: string;
}

export interface ActorRules {
  /** Each noun has a capital, so that capitals tell no name. */
  hasCapitalNouns: boolean;
  /** In front of a name, with or without a full stop, each with a capital. */
  titles: string;
  femaleTitles: string;
  maleTitles: string;
  /** Capitalized adjectives in front of titles: "French". */
  demonyms: string;
  /** They are nouns for a person: "l'Espagnol". */
  areDemonymsNouns: boolean;
  /** Ends of nouns for a person, as a pattern. */
  roleEndings: string;
  /** Nouns for a person; `femaleRoles` adds those for a woman that `feminines` does not make of them. */
  roles: string;
  femaleRoles: string;
  /** Pairs of endings, "teur:trice", for roles and demonyms. */
  feminines: string;
  /** Nouns for those who speak with one voice. */
  groups: string;
  /** In names of organisations, of works and of places; `groups` with a capital are too. */
  organisationWords: string;
  /** In front of a role or a group. */
  determiners: string;
  /** Between a determiner and a role or a group. */
  adjectives: string;
  /** "son": in front of a role that stands apart from its name. */
  possessives: string;
  /** Roles that are forms of verbs, too. */
  rolesLikeVerbs: string;
  /** Roles that may take up any other: "l'élu". */
  genericRoles: string;
  /** Short titles in full. */
  fullTitles: Readonly<Record<string, string>>;
  /** Capitalized in the names of offices: "ministre de l'Intérieur Jean Dupont". */
  portfolios: string;
  /** In front of a place. */
  placePrepositions: string;
  /** In front of someone who does not act in the sentence. */
  obliquePrepositions: string;
  /** Small words and adjectives that go on with a role. */
  roleLinks: string;
  /** Between a person and what is told of them: "qui". */
  relatives: string;
  /** Frequent ones, which no role has. */
  finiteVerbs: string;
  /** Behind a source: "selon lui". */
  stressedMale: string;
  stressedFemale: string;
  /** Of subjects, as alternatives. */
  malePronouns: string;
  femalePronouns: string;
  pluralPronouns: string;
}

export interface ReportRules {
  /** Behind a name that is a person's or a group's. */
  adjacentVerbs: string;
  /** Regular ones by their infinitive. */
  verbs: Readonly<Partial<Record<ReportStance, string>>>;
  /** Irregular ones; a participle begins with "+", a gerund with "~". */
  irregularVerbs: Readonly<Partial<Record<ReportStance, string>>>;
  /** Of these, those that need "se". */
  reflexiveVerbs: string;
  /** In front of a participle. */
  auxiliaries: string;
  /** In front of a form, which then is a noun: "the report". */
  nounMarkers: string;
  /** Verbs that are frequent nouns, and what stands in front of a plural verb. */
  nounLikeVerbs?: string;
  pluralSubject?: string;
  /** Between an auxiliary and a participle, or a subject and its verb. */
  adverbs: string;
  /** "qu'": opens what is reported. */
  conjunction: string;
  /** Verb forms that tell a report without a conjunction, as a pattern: "sie sei bereit". */
  subjunctive: string;
  /** The conjunction may be missing, "He said he would": patterns of what then tells a clause. */
  freeClauses?: Readonly<Record<'adverbial' | 'takesObject' | 'subject' | 'verb', string>>;
  /** Verbs that may follow another: "dit espérer". */
  infinitive: string;
  /** A verb in front of its subject, with the subject as `pronoun`; empty where the order tells nothing. */
  quotingVerb: string;
  /** A quotation may hold ", a-t-il dit,". */
  hasIncises: boolean;
  /** In front of a speaker: "selon". */
  sources: string;
  /** The same, only where a sentence begins: "pour". */
  openingSources: string;
  /** Joined to a verb: "-t-il". */
  inversion: string;
  /** Not said: "n'a pas". */
  negation: string;
  /** Listeners to what others say, as a pattern: "court". */
  hearings?: string;
  /** In front of the verb of a subject that stands further left: "et". */
  coordination: string;
  /** Stances whose verbs take a noun or an infinitive, and need no conjunction. */
  directStances: readonly ReportStance[];
  /** Between a verb and what is reported: "mardi à l'AFP". */
  circumstances: string;
}
