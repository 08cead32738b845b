import { axisOfItem } from './axis.ts';
import type { Axis, Bank, BriefSentence, Item } from './types.ts';

type OpeningItem = Extract<Item, { type: 'choice' }>;

/** A sentence with the name of its speaker; `lit` where it settles an item. */
export type EvidenceSentence = BriefSentence & { name?: string; isEvidence?: true };

/** The paragraphs of the brief that settle an item; `near`: that come closest, where nothing settles it. */
export interface EvidencePassages {
  isNearest: boolean;
  paragraphs: readonly { title?: string | undefined; sentences: readonly EvidenceSentence[] }[];
}

/**
 * What the first screen needs of a bank, so that the rest can come later: one item to answer, what
 * settles it, and how many facts there are to be printed.
 */
export interface FrontPageData extends Pick<Bank, 'id' | 'language' | 'title' | 'article'> {
  /** How many facts each axis has. */
  counts: Record<Axis, number>;
  /** The axis of the opening. */
  axis: Axis;
  opening: OpeningItem;
  proof: EvidencePassages;
  /** Where its bank is, under a name that changes with it; none where that goes by the dossier's. */
  bank?: string;
  /** The day of its article in the words of the page: a browser's first date format takes it 15 ms. */
  dated?: string;
  /** How many more dossiers the site has, where it has any. */
  others?: number;
}

/** The ids of the sentences that settle an item; none where the article leaves it unstated. */
export const evidenceOf = (item: Item): readonly string[] => item.evidence ?? [];

/** The paragraphs of the brief that have any of these sentences, these lit. */
export function findPassages(bank: Pick<Bank, 'brief' | 'actors'>, evidenceIds: readonly string[]) {
  const toEvidenceSentence = (sentence: BriefSentence): EvidenceSentence => {
    const name = bank.actors.find(({ id }) => id === sentence.speaker)?.name;
    return {
      ...sentence,
      ...(name && { name }),
      ...(evidenceIds.includes(sentence.id) && { isEvidence: true }),
    };
  };
  return bank.brief
    .filter(({ sentences }) => sentences.some(({ id }) => evidenceIds.includes(id)))
    .map(({ title, sentences }) => ({ title, sentences: sentences.map(toEvidenceSentence) }));
}

/** What settles an item, in its place in the brief. */
export function findEvidencePassages(
  bank: Pick<Bank, 'brief' | 'actors'>,
  item: Item,
): EvidencePassages {
  const isNearest = evidenceOf(item).length === 0;
  const sentenceIds = (isNearest && 'near' in item ? item.near : item.evidence) ?? [];
  return { isNearest, paragraphs: findPassages(bank, sentenceIds) };
}

/** The sentences that settle an item, without those around them. */
export const evidenceSentencesOf = ({ paragraphs }: EvidencePassages): EvidenceSentence[] =>
  paragraphs.flatMap(({ sentences }) => sentences.filter(({ isEvidence }) => isEvidence));

export const sentenceIdsOf = ({ brief }: Pick<Bank, 'brief'>): string[] =>
  brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));

/** The front page of a checked bank. */
export function createFrontPageData(bank: Bank): FrontPageData {
  const opening = bank.items.find((item) => item.id === bank.opening);
  if (opening?.type !== 'choice') throw new Error(`the opening ${bank.opening} is no choice`);
  return {
    id: bank.id,
    language: bank.language,
    title: bank.title,
    article: bank.article,
    counts: {
      actors: bank.actors.length,
      dates: bank.dates.length,
      positions: bank.positions.length,
    },
    axis: axisOfItem(bank, opening),
    opening,
    proof: findEvidencePassages(bank, opening),
  };
}
