import type { Lexicon } from '../../../bank/lexicon.ts';

/** A name in the nominative, as in the middle of a sentence. */
export interface NamedActor {
  name: string;
  isPlural: boolean;
}

/**
 * All that drafted items say in one language. `claim` is a whole clause or words in quotation marks,
 * `excerpt` words in quotation marks. Names stand where no preposition touches them: "de le" is not French.
 */
export interface DraftingWords {
  /** Within them other marks: « … “…” … ». */
  quote(text: string): string;
  /** 2014; May 2012; 12 July 2012 */
  writeDate(edtf: string): string;
  /** As a noun of a sentence: "le 12 juillet 2012". */
  nameDate(edtf: string): string;
  writeNumber(value: number): string;
  /** Begins the words that a sentence reports: "que", "that". */
  reportingWord: RegExp;
  joinReport(claim: string): string;
  pluralName: RegExp;
  /** Of the name of a group, where it stood at the beginning of a sentence. */
  articleStart: RegExp;
  /** Names nobody by itself: "her office". */
  leaningName: RegExp;
  /** In front of a clause that says nothing by itself: "craint que la ville ne perde". */
  subjunctiveVerb: RegExp;
  /** Begins what a verb is about, so that it can follow "who" and the verb. */
  objectStart: RegExp;
  /** Not after "who", which asks for one; nor is a participle. */
  pluralVerb: RegExp;
  /** Begins a clause that can be true or not, where "Ask me again" cannot. */
  subjectStart: RegExp;
  /** Speaks to somebody. */
  addressWord: RegExp;
  /** Of a report in other words: stands for something that another sentence names. */
  leaningWord: RegExp;
  /** Its first group is a noun, after its article. */
  nounAfter: RegExp;
  /** Beside somebody who may no longer have a view. */
  deathWord: RegExp;
  /** An excerpt does not end in one. */
  smallWord: RegExp;
  /** Of a role: its bearer is a woman. */
  feminineRole: RegExp;
  masculineRole: RegExp;
  /** Of the facts that a bank lists. A claim goes on after the verb of its stance, if the game has one. */
  bank: {
    articleName: string;
    articleRole(publisher: string): string;
    articleCamp: string;
    noRole(isPerson: boolean): string;
    figureClaim(excerpt: string): string;
    quotedClaim(quote: string): string;
    reportedClaim(claim: string): string;
  };
  prompts: {
    whoSaid: string;
    who(claim: string): string;
    whoReported(verb: string, claim: string): string;
    whoHolds(claim: string): string;
    whatSaid(actor: NamedActor): string;
    roleMatch(hasSpare: boolean): string;
    roleChoice(actor: NamedActor): string;
    recall(role: string): string;
    figure(excerpt: string): string;
    figureMatch: string;
    date(excerpt: string): string;
    relativeDate(excerpt: string, day: string): string;
    labelledDate(label: string): string;
    order: string;
    labelledOrder: string;
    grid: string;
    quotedOrReported: string;
  };
  lexicon: Lexicon;
  columns: { holds: string; unstated: string; quoted: string; reported: string };
  verdicts: {
    says(actor: NamedActor, claim: string): string;
    denies(actor: NamedActor, claim: string): string;
    rejects(actor: NamedActor, claim: string): string;
    agrees(actor: NamedActor, speaker: NamedActor, claim: string): string;
    presents(actor: NamedActor, role: string): string;
    hiddenNumber(number: string, excerpt: string): string;
    hiddenDate(date: string, excerpt: string): string;
    labelledDate(label: string, date: string): string;
  };
  reasons: {
    saysOther(actor: NamedActor, claim: string): string;
    saysIt(actor: NamedActor): string;
    notTheirs(actor: NamedActor, role?: string): string;
    numberElsewhere(excerpt: string): string;
    dateElsewhere(excerpt: string): string;
    roleOf(actor: NamedActor): string;
  };
  explanations: {
    said(actor: NamedActor): string;
    reported(actor: NamedActor): string;
    whoSaid(spare: NamedActor): string;
    figureMatch: string;
    roleMatch: string;
    role(actor: NamedActor, role: string): string;
    written(words: string): string;
    figureOf(actor: NamedActor, words: string): string;
    dateCounted(words: string, day: string, date: string): string;
    order(dates: string): string;
    grid: string;
    quotedOrReported: string;
    denied(actor: NamedActor): string;
    agrees(actor: NamedActor): string;
    notRole(other: NamedActor, actor: NamedActor, role: string): string;
    finerDate(words: string): string;
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** With plain spaces between thousands: banks are typeset later. */
export const formatNumber = (locale: string, value: number): string =>
  value.toLocaleString(locale).replace(/[\u00a0\u202f]/g, ' ');

/** A year, a month, a day or an interval of them. */
export function formatEdtf(locale: string, edtf: string): string {
  const sides = edtf.split('/');
  if (new Set(sides.map(({ length }) => length)).size > 1)
    return sides.map((side) => formatEdtf(locale, side)).join(' – ');
  const [, month, day] = edtf.match(/^\d{4}-(\d\d)(-\d\d)?(?=\/|$)/) ?? [];
  if (!month) return sides.join(' – ');
  const key = `${locale} ${day ? 'day' : 'month'}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...(day && { day: 'numeric' }),
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  formats.set(key, format);
  const [from = 0, to = from] = sides.map((side) => Date.parse(side));
  return format.formatRange(from, to).replace(/\s/g, ' ');
}
