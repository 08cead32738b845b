import type { Actor, Bank, DateFact, Position } from '../../bank/types.ts';
import { type ArticleIndex, type KnownStatement, startSentence } from '../items/article-index.ts';
import { ARTICLE_ACTOR_ID, sentenceIdOf } from '../items/drafted-item.ts';
import { CUT, createExcerpt, shortenClaim } from '../items/excerpt.ts';
import { hideFigure } from '../items/figure-items.ts';
import { writeClaim, writeReport } from '../items/statement-items.ts';
import type { DraftedActor, DraftedDate, DraftedFigure, DraftedStatement } from '../types.ts';
import { addGaps } from './choose-gaps.ts';

type BankFacts = Pick<Bank, 'camps' | 'actors' | 'dates' | 'positions'>;

const WRITTEN = /écri|publi|tweet|wr[io]te|written|post|schrieb|geschrieben|scri(?:tt|v)/i;

/** One to four capitals: GK for Gérald Karsenti, PSA for PSA. */
function createMonogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  const capitalized = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const [only = name] = capitalized;
  const letters =
    capitalized.length > 1
      ? capitalized.map((word) => [...word][0]).join('')
      : /^\p{Lu}{2,4}$/u.test(only)
        ? only
        : [...(words.at(-1) ?? only)].slice(0, 2).join('');
  return letters.slice(0, 4).toUpperCase();
}

const createActor = (
  { words }: ArticleIndex,
  actor: DraftedActor,
  campIds: ReadonlyMap<string, string>,
): Actor => ({
  id: actor.id,
  name: startSentence(actor.name),
  ...(actor.isPlural && { plural: true }),
  monogram: createMonogram(actor.name),
  role: actor.role?.trim() || words.bank.noRole(actor.sort === 'person'),
  ...(campIds.size > 0 && { camp: campIds.get(actor.camp?.trim() ?? '') }),
  evidence: [sentenceIdOf(actor.span.sentence)],
});

function createDate({ article, words }: ArticleIndex, fact: DraftedDate): DateFact {
  const sentence = article.sentences[fact.span.sentence]?.text ?? '';
  const excerpt = createExcerpt(sentence, fact.span, CUT, LABEL_WORDS, words);
  return {
    id: fact.id,
    date: fact.date,
    label: fact.label
      ? startSentence(fact.label)
      : words.quote(excerpt?.text ?? sentence.slice(0, fact.span.start).trim() + CUT),
    evidence: [sentenceIdOf(fact.span.sentence)],
  };
}

export const viaOf = ({ isQuoted, verb }: KnownStatement): Position['via'] =>
  isQuoted ? (WRITTEN.test(verb) ? 'written' : 'said') : 'reported';

function createPosition(index: ArticleIndex, statement: KnownStatement): Position {
  const { words } = index;
  return {
    id: statement.id,
    holder: statement.actor.id,
    stance: statement.stance,
    claim: statement.isClause
      ? words.bank.reportedClaim(writeReport(index, statement, 30))
      : words.bank.quotedClaim(writeClaim(index, statement, 30)),
    via: viaOf(statement),
    evidence: [...statement.evidence],
  };
}

const UNTOLD_VERB = /^avai|^had |crai|redout|fear/;

/** All but fears and what was said before, since the verbs of stances say neither. */
export const listRetoldStatements = ({ statements }: ArticleIndex) =>
  statements.filter(({ isQuoted, verb }) => isQuoted || !UNTOLD_VERB.test(verb));

/** A figure that stands in nobody's words is the article's. */
function createFigurePosition(index: ArticleIndex, figure: DraftedFigure): Position {
  const { words } = index;
  const hidden = hideFigure(index, figure);
  return {
    id: figure.id,
    holder: hidden?.holder?.id ?? ARTICLE_ACTOR_ID,
    stance: 'mentions',
    claim: words.bank.figureClaim(hidden?.whole ?? words.quote(figure.words)),
    via: 'reported',
    evidence: [sentenceIdOf(figure.span.sentence)],
  };
}

/** An author's own item may be about something that nobody holds: the article says it. */
const createArticlePosition = (
  { words }: ArticleIndex,
  { id, claim, span }: DraftedStatement,
): Position => ({
  id,
  holder: ARTICLE_ACTOR_ID,
  stance: 'mentions',
  claim: words.bank.quotedClaim(words.quote(shortenClaim(claim, 30, words))),
  via: 'reported',
  evidence: [sentenceIdOf(span.sentence)],
});

const LABEL_WORDS = 16;
const PRESS_CAMP = 'camp-press';

const createCampId = (at: number) => `camp-${at + 1}`;

/** What an author's own items are about, where nobody in the article says it. */
export const listArticleStatements = ({ article }: ArticleIndex): DraftedStatement[] =>
  article.facts.filter(
    (fact) => fact.kind === 'statement' && fact.speaker === ARTICLE_ACTOR_ID,
  ) as DraftedStatement[];

/** Leaves out ids that are no confirmed fact. Camps only if each actor has one. */
export function listBankFacts(
  index: ArticleIndex,
  ids: ReadonlySet<string>,
  { publisher, sentence }: { publisher: string; sentence: string },
): BankFacts {
  const { words } = index;
  const statements = listRetoldStatements(index).filter(({ id }) => ids.has(id));
  const figures = index.figures.filter(({ id }) => ids.has(id));
  const positions = [
    ...statements.map((one) => createPosition(index, one)),
    ...figures.map((one) => createFigurePosition(index, one)),
    ...listArticleStatements(index)
      .filter(({ id }) => ids.has(id))
      .map((fact) => createArticlePosition(index, fact)),
  ];
  const wanted = new Set([...ids, ...positions.map(({ holder }) => holder)]);
  const actors = index.actors.filter(({ id }) => wanted.has(id));
  const names = [...new Set(actors.flatMap(({ camp }) => camp?.trim() || []))];
  const hasCamps = actors.length > 0 && actors.every(({ camp }) => camp?.trim());
  const campIds = new Map(hasCamps ? names.map((name, at) => [name, createCampId(at)]) : []);
  const hasArticle = wanted.has(ARTICLE_ACTOR_ID);
  const ofArticle = [
    ...new Set(
      positions
        .filter(({ holder }) => holder === ARTICLE_ACTOR_ID)
        .flatMap(({ evidence }) => evidence),
    ),
  ].slice(0, 3);
  const article: Actor = {
    id: ARTICLE_ACTOR_ID,
    name: words.bank.articleName,
    monogram: 'ART',
    role: words.bank.articleRole(publisher),
    ...(hasCamps && { camp: PRESS_CAMP }),
    evidence: ofArticle.length > 0 ? ofArticle : [sentence],
  };
  const camps = [...campIds].map(([text, id]) => ({ id, text }));
  const press = hasCamps && hasArticle ? [{ id: PRESS_CAMP, text: words.bank.articleCamp }] : [];
  return {
    camps: [...camps, ...press],
    ...addGaps(index, {
      actors: [
        ...actors.map((one) => createActor(index, one, campIds)),
        ...(hasArticle ? [article] : []),
      ],
      dates: index.dates.filter(({ id }) => ids.has(id)).map((one) => createDate(index, one)),
      positions,
    }),
  };
}
