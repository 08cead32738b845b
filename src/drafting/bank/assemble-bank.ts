import { checkForeignBank } from '../../bank/imported-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import type { Bank, BriefSentence, Item } from '../../bank/types.ts';
import { type ArticleIndex, indexArticle } from '../items/article-index.ts';
import {
  ARTICLE_ACTOR_ID,
  type ConfirmedArticle,
  type DraftedItem,
  sentenceIdOf,
} from '../items/drafted-item.ts';
import { closeQuotes } from '../items/excerpt.ts';
import { placeKeys } from '../items/place-keys.ts';
import {
  listArticleStatements,
  listBankFacts,
  listRetoldStatements,
  viaOf,
} from './list-bank-facts.ts';

/** A licence, the author's own text, or an article for the class alone. */
export type TextRights = 'free' | 'own' | 'press';

export interface ArticleSource {
  title: string;
  publisher: string;
  author?: string;
  /** https */
  address?: string;
  /** An SPDX identifier, or an https address. */
  licence?: string;
  rights: TextRights;
}

export interface AssembledProject extends ConfirmedArticle {
  source: ArticleSource;
  /** Accepted in the review, in the order of the bank. */
  items: readonly DraftedItem[];
}

export type AssembledBank = { ok: true; bank: Bank } | { ok: false; problems: BankProblem[] };

/** The dossier's own id follows from its content. */
const PLACEHOLDER_ID = 'dossier';

/** Before a sentence whose forerunner in its paragraph was left out. */
const OMISSION = '[…] ';

function createBrief(
  { article, statements }: ArticleIndex,
  keeps: (id: string) => boolean,
  isKnownActor: (id: string) => boolean,
): Bank['brief'] {
  const paragraphs = new Map<number, BriefSentence[]>();
  let cut: number | undefined;
  for (const [at, { text, paragraph }] of article.sentences.entries()) {
    const id = sentenceIdOf(at);
    if (text.trim() === '') continue;
    if (!keeps(id)) {
      cut = paragraph;
      continue;
    }
    const said = statements.filter(({ evidence }) => evidence.includes(id));
    const [first] = said;
    const isOneVoice = first && said.every(({ actor }) => actor.id === first.actor.id);
    const sentence: BriefSentence = {
      id,
      text: (cut === paragraph ? OMISSION : '') + closeQuotes(text.trim()),
      ...(isOneVoice && isKnownActor(first.actor.id) && { speaker: first.actor.id }),
      ...(isOneVoice && { via: viaOf(first) }),
    };
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
    cut = undefined;
  }
  return [...paragraphs.values()].map((sentences) => ({ sentences }));
}

const usedSentencesOf = (item: Item) => [
  ...(item.evidence ?? []),
  ...(item.orEvidence ?? []).flat(),
  ...('near' in item ? (item.near ?? []) : []),
];

/** Easy, and of one sentence: somebody answers it who has never played. */
function chooseOpening(
  items: readonly Item[],
  articleFacts: ReadonlySet<string>,
): string | undefined {
  const choices = items.filter(({ type }) => type === 'choice');
  const isLight = ({ process, evidence, facts }: Item) =>
    process === 'locate' && evidence?.length === 1 && !articleFacts.has(facts[0] ?? '');
  return (choices.find(isLight) ?? choices[0])?.id;
}

/** Of a fact that was taken back the article itself is left. */
function keepKnownFacts(item: Item, known: ReadonlySet<string>): Item {
  const facts = item.facts.filter((id) => known.has(id));
  return { ...item, facts: facts.length > 0 ? facts : [ARTICLE_ACTOR_ID] };
}

export function createBank(index: ArticleIndex, project: AssembledProject): Bank {
  const { source, day, language } = project;
  const { actors, dates, figures } = index;
  const known = new Set(
    [
      ...actors,
      ...listRetoldStatements(index),
      ...dates,
      ...figures,
      ...listArticleStatements(index),
    ]
      .map(({ id }) => id)
      .concat(ARTICLE_ACTOR_ID),
  );
  const items = placeKeys(project.items.map(({ item }) => keepKnownFacts(item, known)));
  const named = new Set(items.flatMap(({ facts }) => facts));
  const [first = sentenceIdOf(0)] = items.flatMap(usedSentencesOf);
  const facts = listBankFacts(index, named, { publisher: source.publisher, sentence: first });
  const used = new Set([
    ...items.flatMap(usedSentencesOf),
    ...[...facts.actors, ...facts.dates, ...facts.positions].flatMap(({ evidence }) => evidence),
  ]);
  const isOpen = source.rights !== 'press';
  const actorIds = new Set(facts.actors.map(({ id }) => id));
  const ofDay = new Set(facts.dates.filter(({ date }) => date.includes(day)).map(({ id }) => id));
  return {
    id: PLACEHOLDER_ID,
    language,
    title: closeQuotes(source.title),
    article: {
      title: closeQuotes(source.title),
      publisher: source.publisher,
      date: day,
      ...(source.address && { address: source.address }),
      ...(source.author && { author: source.author }),
      ...(source.licence && { licence: source.licence }),
      ...(isOpen && { mayShowText: true }),
    },
    opening: chooseOpening(items, ofDay) ?? '',
    brief: createBrief(
      index,
      (id) => isOpen || used.has(id),
      (id) => actorIds.has(id),
    ),
    ...facts,
    items,
  };
}

/**
 * A bank that `createLocalDossier` takes. Of a press article it holds only the sentences that prove an
 * item or a fact. Beside those of the door, problems are of kind `no-item` or `no-choice`.
 */
export function assembleBank(project: AssembledProject): AssembledBank {
  const refuse = (kind: string, message: string, remedy: string): AssembledBank => ({
    ok: false,
    problems: [{ kind, path: ['items'], message, remedy }],
  });
  if (project.items.length === 0) return refuse('no-item', 'there is no item', 'keep some');
  const bank = createBank(indexArticle(project), project);
  if (bank.opening === '')
    return refuse('no-choice', 'there is no choice to open with', 'keep one of three options');
  return checkForeignBank(bank);
}
