import type { Item } from '../../bank/types.ts';
import { detectLanguage } from '../../drafting/extract/detect-language.ts';
import { sentenceIdOf } from '../../drafting/items/drafted-item.ts';
import type { ArticleLanguage, DraftedFact } from '../../drafting/types.ts';
import type { Project } from '../project.ts';
import { createFactsOf, drawIds } from './create-written-item.ts';

/** The only sentence of a dossier of questions alone, so that each of its answers says what it is worth. */
const sentencesWithoutArticle: Readonly<Record<ArticleLanguage, string>> = {
  fr: 'Cette question vient d’un fichier\u00a0: aucun article ne la prouve.',
  en: 'This question comes from a file: no article proves it.',
  de: 'Diese Frage stammt aus einer Datei: Kein Artikel belegt sie.',
  it: 'Questa domanda viene da un file: nessun articolo la prova.',
};

const publishers: Readonly<Record<ArticleLanguage, string>> = {
  fr: 'un fichier de questions',
  en: 'a file of questions',
  de: 'einer Fragendatei',
  it: 'un file di domande',
};

export const isWithoutArticle = ({ text, language }: Pick<Project, 'text' | 'language'>): boolean =>
  text === sentencesWithoutArticle[language];

/** What a project without an article becomes before it takes questions in these words. */
export function describeMissingArticle(
  prompts: readonly string[],
  language = detectLanguage(prompts.join(' ')),
) {
  const text = sentencesWithoutArticle[language];
  return { language, text, publisher: publishers[language], sentences: [{ text, paragraph: 0 }] };
}

interface PlacedQuestion {
  item: Item;
  /** Undefined without an article. */
  sentence: number | undefined;
}

/** An order is of dates that a bank has: of others each event is matched with its place. */
function matchPlaces(item: Item): Item {
  if (item.type !== 'order') return item;
  const { events, ...rest } = item;
  const places = events.map((_, at) => ({ id: `place-${at + 1}`, text: String(at + 1) }));
  return {
    ...{ ...rest, type: 'match', form: 'sort', columns: places },
    rows: events.map((event, at) => ({ ...event, key: `place-${at + 1}` })),
  };
}

/** The question with its answer, where it has one in words. */
function stateAnswer(item: Item): string {
  const answer =
    item.type === 'choice'
      ? item.options.find(({ id }) => id === item.key)?.text
      : item.type === 'recall'
        ? item.accept[0]
        : undefined;
  return answer ? `${item.prompt} ${answer}` : item.prompt;
}

/** A date to find is about a date of the article, confirmed or made for it. */
function createDateFactOf(
  id: string,
  sentence: number,
  { key, prompt }: Extract<Item, { type: 'date' }>,
  { facts, factReviews, sentences }: Project,
): { factIds: string[]; facts: readonly DraftedFact[] } {
  const known = facts.find(
    (fact) =>
      fact.kind === 'date' &&
      fact.date === key &&
      fact.span.sentence === sentence &&
      factReviews[fact.id] === 'right',
  );
  if (known) return { factIds: [known.id], facts: [] };
  const span = { sentence, start: 0, end: sentences[sentence]?.text.length ?? 0 };
  const fact = {
    ...{ kind: 'date', id: `${id}-fact`, words: key, date: key, isRelative: false },
    ...{ label: prompt, span },
  } satisfies DraftedFact;
  return { factIds: [fact.id], facts: [fact] };
}

/** Items of a file with ids, facts and evidence of this project. */
export function placeQuestions(
  questions: readonly PlacedQuestion[],
  project: Project,
): { items: Item[]; facts: DraftedFact[] } {
  const ids = drawIds(project, questions.length);
  const placed = questions.map(({ item, sentence = 0 }, at) => {
    const id = ids[at] ?? '';
    const { facts, factIds } =
      item.type === 'date'
        ? createDateFactOf(id, sentence, item, project)
        : createFactsOf(id, sentence, stateAnswer(item), project);
    const evidence = [sentenceIdOf(sentence)];
    const { orEvidence: _, ...rest } = matchPlaces(item);
    const place =
      rest.type === 'verdict' && rest.key === 'unstated' ? { near: evidence } : { evidence };
    return { item: { ...rest, ...place, id, facts: factIds } as Item, facts };
  });
  return {
    items: placed.map(({ item }) => item),
    facts: placed.flatMap(({ facts }) => facts),
  };
}
