import { lexicons, splitWords } from '../../bank/lexicon.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { DraftedActor, DraftedDate, DraftedFigure, DraftedStatement } from '../types.ts';
import { type ConfirmedArticle, sentenceIdOf } from './drafted-item.ts';
import type { DraftingWords, NamedActor } from './languages/drafting-words.ts';
import { draftingWordsByLanguage } from './languages/words-by-language.ts';

/** A statement whose speaker is known. */
export interface KnownStatement extends DraftedStatement {
  actor: DraftedActor;
  /** A whole clause after "that" in the sentence, which may be said again. */
  isClause: boolean;
  /** Says something by itself, where "retrouver la sérénité" does not. */
  isWhole: boolean;
  /** The verb stands before "that", and is singular. */
  isVerbBefore: boolean;
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

export const startSentence = capitalize;

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

function readStatement(
  article: ConfirmedArticle,
  statement: DraftedStatement,
  actor: DraftedActor,
  words: DraftingWords,
): KnownStatement {
  const sentence = textOf(article, statement.span.sentence);
  const at = sentence.indexOf(statement.claim);
  const before = at < 0 ? '' : sentence.slice(0, at);
  const isClause =
    !statement.isQuoted &&
    (words.reportingWord.test(before) || /(?:^|,)\s*$/.test(before)) &&
    at >= 0 &&
    !words.leaningWord.test(statement.claim);
  const upToVerb = before.replace(words.reportingWord, '').replace(/[\s,]+$/, '');
  const isVerbBefore =
    isClause &&
    statement.verb !== '' &&
    upToVerb.endsWith(statement.verb) &&
    !actor.isPlural &&
    !words.pluralVerb.test(statement.verb);
  return {
    ...statement,
    actor,
    isClause,
    isWhole: isClause || (statement.isQuoted && isWholeQuote(before, statement.claim, words)),
    isVerbBefore,
    evidence: findEvidence(article, statement, actor),
  };
}

export function indexArticle(article: ConfirmedArticle): ArticleIndex {
  const words = draftingWordsByLanguage[article.language];
  const ofKind = <K extends string>(kind: K) =>
    article.facts.filter((fact): fact is Extract<typeof fact, { kind: K }> => fact.kind === kind);
  const isInArticle = ({ span }: { span: { sentence: number } }) =>
    article.sentences[span.sentence] !== undefined;
  const actors = ofKind('actor').filter(isInArticle);
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

export const contentWordsOf = ({ article }: ArticleIndex, text: string): string[] => {
  const { stopWords } = lexicons[article.language];
  return [...new Set(splitWords(text).filter((word) => !stopWords.includes(word)))];
};
