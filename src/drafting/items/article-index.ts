import { splitWords } from '../../bank/lexicon.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { DraftedActor, DraftedDate, DraftedFigure, DraftedStatement } from '../types.ts';
import { type ConfirmedArticle, sentenceIdOf } from './drafted-item.ts';
import { DATELINE } from './excerpt.ts';
import type { DraftingWords, NamedActor } from './languages/drafting-words.ts';

/** A statement whose speaker is known. */
export interface KnownStatement extends DraftedStatement {
  actor: DraftedActor;
  /** A whole clause after "that" in the sentence, which may be said again. */
  isClause: boolean;
  /** Says something by itself, where "retrouver la sérénité" does not. */
  isWhole: boolean;
  /** Of a singular verb that stands before it: "said that | …", "demands | a vote". */
  followsVerbAs?: 'clause' | 'object';
  /** Ids of the sentences that hold it. */
  evidence: string[];
}

export interface ArticleIndex {
  article: ConfirmedArticle;
  words: DraftingWords;
  actors: readonly DraftedActor[];
  statements: readonly KnownStatement[];
  dates: readonly DraftedDate[];
  figures: readonly DraftedFigure[];
}

/** As it stands in the middle of a sentence, and is plural if the author says so, or its form. */
function settleName(
  actor: DraftedActor,
  { articleStart, pluralName }: DraftingWords,
): DraftedActor {
  if (actor.sort === 'person') return actor;
  const name = articleStart.test(actor.name)
    ? actor.name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : actor.name;
  return { ...actor, name, isPlural: actor.isPlural ?? pluralName.test(name) };
}

export const nameActor = ({ name, isPlural = false }: DraftedActor): NamedActor => ({
  name,
  isPlural,
});

const capitalize = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** As an option or at the beginning of a sentence. */
export const titleActor = (actor: DraftedActor): NamedActor => ({
  ...nameActor(actor),
  name: capitalize(actor.name),
});

/** A claim that is cut has its full stop. */
export const startSentence = (text: string) => capitalize(text).replace(/…\.$/, '…');

const textOf = ({ sentences }: ConfirmedArticle, index: number) => sentences[index]?.text ?? '';

const bareWords = (text: string) => normalizeForComparison(text);

/** So many sentences back a pronoun may reach. */
const MAX_REACH = 5;

/** The sentence itself if it names the speaker; with the nearest before it that does otherwise. */
function findNaming(article: ConfirmedArticle, at: number, actor: DraftedActor): number[] {
  const names = [actor.name, ...actor.otherNames, actor.name.split(/\s+/).at(-1) ?? actor.name];
  const isNamedIn = (index: number) =>
    names.some((name) => textOf(article, index).toLowerCase().includes(name.toLowerCase()));
  for (let index = at; index >= Math.max(0, at - MAX_REACH); index--)
    if (isNamedIn(index)) return index === at ? [at] : [index, at];
  return [at];
}

/** A quotation goes on over the sentences that it holds. */
function findEvidence(
  article: ConfirmedArticle,
  { span, claim }: DraftedStatement,
  actor: DraftedActor,
): string[] {
  const held = bareWords(claim);
  const indexes = findNaming(article, span.sentence, actor);
  for (let next = span.sentence + 1; next < article.sentences.length; next++) {
    const words = bareWords(textOf(article, next));
    if (words === '' || !held.includes(words)) break;
    indexes.push(next);
  }
  return indexes.map(sentenceIdOf);
}

/** Begins a sentence, or stands after "that" or a colon. */
function isWholeQuote(before: string, claim: string, { reportingWord }: DraftingWords): boolean {
  const lead = before.replace(/[«“„"\s]+$/, '');
  return /^[\p{Lu}\d[]/u.test(claim) || /:$/.test(lead) || reportingWord.test(`${lead} `);
}

/** "le coût doublera, selon la ville", but not "a permis, selon la ville, à des élus de voter" */
const beginsClause = (claim: string, { subjectStart }: DraftingWords) =>
  subjectStart.test(claim) ||
  /^(?:\d|\p{Lu}|(?:environ|plus|moins|about|nearly|more|rund|mehr|circa|oltre)\s)/u.test(claim);

const MIN_FOUND_WORDS = 4;

/** Without the dateline, and up to where the sentence interrupts it: "We know," she said. "It is late." */
function settleClaim(sentence: string, claim: string): string {
  const bare = claim.replace(DATELINE, '').trim();
  if (sentence.includes(bare)) return bare;
  const words = bare.split(' ');
  for (let count = words.length - 1; count >= MIN_FOUND_WORDS; count--) {
    const part = words.slice(0, count).join(' ');
    if (sentence.includes(part)) return part;
  }
  return bare;
}

/** In front of a verb that does not stand alone after "who": "se réjouit", "did not demand". */
const BOUND_VERB = /(?:(?<!\p{L})(?:se|pas|jamais|not|never|to|si|non)|n['’]t|s['’])\s*$/iu;

function readStatement(
  article: ConfirmedArticle,
  drafted: DraftedStatement,
  actor: DraftedActor,
  words: DraftingWords,
): KnownStatement {
  const sentence = textOf(article, drafted.span.sentence);
  const statement = { ...drafted, claim: settleClaim(sentence, drafted.claim) };
  const at = sentence.indexOf(statement.claim);
  const before = at < 0 ? '' : sentence.slice(0, at);
  const isThat = words.reportingWord.test(before);
  const isPlain = !statement.isQuoted && at >= 0 && !words.leaningWord.test(statement.claim);
  const isClause =
    isPlain &&
    (isThat || (/(?:^|,)\s*$/.test(before) && beginsClause(statement.claim, words))) &&
    !words.subjunctiveVerb.test(drafted.verb);
  const upToVerb = before.replace(words.reportingWord, '').replace(/[\s,]+$/, '');
  const isAfterVerb =
    isPlain &&
    statement.verb !== '' &&
    upToVerb.endsWith(statement.verb) &&
    !BOUND_VERB.test(upToVerb.slice(0, -statement.verb.length)) &&
    !actor.isPlural &&
    !words.pluralVerb.test(statement.verb);
  const isObject = before.trimEnd() === upToVerb && words.objectStart.test(statement.claim);
  return {
    ...statement,
    actor,
    isClause,
    isWhole: isClause || (statement.isQuoted && isWholeQuote(before, statement.claim, words)),
    ...(isAfterVerb && isThat && { followsVerbAs: 'clause' as const }),
    ...(isAfterVerb && isObject && { followsVerbAs: 'object' as const }),
    evidence: findEvidence(article, statement, actor),
  };
}

export function indexArticle(article: ConfirmedArticle): ArticleIndex {
  const { words } = article;
  const ofKind = <K extends string>(kind: K) =>
    article.facts.filter((fact): fact is Extract<typeof fact, { kind: K }> => fact.kind === kind);
  const isInArticle = ({ span }: { span: { sentence: number } }) =>
    article.sentences[span.sentence] !== undefined;
  const actors = ofKind('actor')
    .filter((one) => isInArticle(one) && !words.leaningName.test(one.name))
    .map((one) => settleName(one, words));
  const statements = ofKind('statement')
    .filter((one) => isInArticle(one) && one.claim.trim() !== '')
    .flatMap((statement) => {
      const actor = actors.find(({ id }) => id === statement.speaker);
      return actor ? [readStatement(article, statement, actor, words)] : [];
    });
  return {
    article,
    words,
    actors,
    statements,
    dates: ofKind('date').filter(isInArticle),
    figures: ofKind('figure').filter(isInArticle),
  };
}

export const contentWordsOf = ({ words }: ArticleIndex, text: string): string[] => {
  const { stopWords } = words.lexicon;
  return [...new Set(splitWords(text).filter((word) => !stopWords.includes(word)))];
};
