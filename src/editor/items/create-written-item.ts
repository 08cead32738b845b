import type { Item, Slip } from '../../bank/types.ts';
import { ARTICLE_ACTOR_ID, sentenceIdOf } from '../../drafting/items/drafted-item.ts';
import type { ArticleLanguage, DraftedFact } from '../../drafting/types.ts';
import { OWN_ITEM_PREFIX } from '../list-items.ts';
import type { Project } from '../project.ts';

export interface WrittenFields {
  sentence: number;
  type: 'choice' | 'verdict';
  prompt: string;
  /** Of a choice: the right one first. */
  options: readonly string[];
  reasons: readonly string[];
  /** Of a verdict. */
  key: 'true' | 'false' | 'unstated';
  explanation: string;
}

const notSaid: Readonly<Record<ArticleLanguage, string>> = {
  fr: 'L’article ne le dit pas.',
  en: 'The article does not say so.',
  de: 'Das sagt der Artikel nicht.',
  it: 'L’articolo non lo dice.',
};

const isSaid: Readonly<Record<ArticleLanguage, string>> = {
  fr: 'C’est ce que dit cette phrase.',
  en: 'This sentence says so.',
  de: 'Das sagt dieser Satz.',
  it: 'Lo dice questa frase.',
};

/** Ids that no item of the project has. */
export function drawIds({ writtenItems }: Project, count: number): string[] {
  const taken = new Set(writtenItems.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = writtenItems.length + 1; ids.length < count; number++) {
    const id = `${OWN_ITEM_PREFIX}${number}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

const guessSlip = ({ facts }: Project, option: string): Slip => {
  if (facts.some((fact) => fact.kind === 'actor' && option.includes(fact.name)))
    return 'actor-swap';
  return /\d/.test(option) ? 'date-shift' : 'not-in-article';
};

/**
 * Ids of the confirmed facts of a sentence, or of one made for the item in the article's own name, which
 * is in `facts` then.
 */
export function createFactsOf(
  id: string,
  sentence: number,
  claim: string,
  project: Project,
): { factIds: string[]; facts: readonly DraftedFact[] } {
  const confirmed = project.facts.filter(
    (fact) => project.factReviews[fact.id] === 'right' && fact.span.sentence === sentence,
  );
  if (confirmed.length > 0) return { factIds: confirmed.map((fact) => fact.id), facts: [] };
  const { text = '' } = project.sentences[sentence] ?? {};
  const fact = {
    ...{ kind: 'statement', id: `${id}-fact`, speaker: ARTICLE_ACTOR_ID, speakerWords: '' },
    ...{ verb: '', stance: 'mentions', isQuoted: false, claim },
    span: { sentence, start: 0, end: text.length },
  } satisfies DraftedFact;
  // whoever holds a fact of the bank is one of it
  return { factIds: [fact.id, ARTICLE_ACTOR_ID], facts: [fact] };
}

function writeItem(fields: WrittenFields, project: Project, id: string, facts: string[]): Item {
  const { language } = project;
  const { prompt, type, key, options, reasons, sentence } = fields;
  const evidence = [sentenceIdOf(sentence)];
  const common = { id, facts, prompt: prompt.trim(), process: 'locate' } as const;
  const explain = (fallback: string) => fields.explanation.trim() || fallback;
  if (type === 'choice') {
    return {
      ...{ ...common, type, evidence, key: 'a', explanation: explain(isSaid[language]) },
      options: options.map((text, at) => ({
        ...{ id: 'abc'.charAt(at), text: text.trim() },
        ...(at > 0 && {
          slip: guessSlip(project, text),
          reason: reasons[at]?.trim() || notSaid[language],
        }),
      })),
    };
  }
  if (key === 'unstated') {
    const explanation = explain(notSaid[language]);
    return { ...common, type, key, slip: 'not-in-article', near: evidence, explanation };
  }
  const explanation = explain(isSaid[language]);
  return key === 'true'
    ? { ...common, type, key: true, evidence, explanation }
    : { ...common, type, key: false, slip: 'negation-flip', evidence, explanation };
}

/** The item with the facts of its sentence, or with one made for it. */
export function createWrittenItem(
  fields: WrittenFields,
  project: Project,
): { item: Item; facts: readonly DraftedFact[] } {
  const [id = ''] = drawIds(project, 1);
  const claim = fields.options[0] || fields.prompt;
  const { factIds, facts } = createFactsOf(id, fields.sentence, claim, project);
  return { item: writeItem(fields, project, id, factIds), facts };
}

export const isWhole = ({ type, prompt, options }: WrittenFields): boolean =>
  prompt.trim() !== '' &&
  (type === 'verdict' ||
    new Set(options.map((one) => one.trim().toLowerCase()).filter(Boolean)).size === 3);
