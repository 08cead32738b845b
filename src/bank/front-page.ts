import type { Axis, Bank, BriefSentence, Item } from './types.ts';

type OpeningItem = Extract<Item, { type: 'choice' }>;

/** `name` is its speaker's; `isEvidence` if it settles the item. */
export type EvidenceSentence = BriefSentence & { name?: string; isEvidence?: true };

/** `isNearest` if nothing settles the item and these come closest; `isAnyOf` if each proof will do. */
export interface EvidencePassages {
  isNearest: boolean;
  isAnyOf?: true;
  paragraphs: readonly { title?: string | undefined; sentences: readonly EvidenceSentence[] }[];
}

/** The part of a bank that the first screen needs, so that the rest can load later. */
export interface FrontPageData extends Pick<Bank, 'id' | 'language' | 'title' | 'context'> {
  /** Its credits load with the bank. */
  article: Omit<Bank['article'], 'author' | 'licence' | 'mayShowText'>;
  counts: Record<Axis, number>;
  axis: Axis;
  opening: OpeningItem;
  evidence: EvidencePassages;
  /** Address of the bank, hashed; absent if it follows from the dossier's id. */
  bank?: string;
  /** The article's date in words: the first date format costs a browser 15 ms. */
  dated?: string;
  others?: number;
  /** A dossier that no site has published. */
  isLocal?: true;
  /** Of its banks; absent if it has one in each language of the site. */
  languages?: readonly string[];
  /** The first round ends in reading, and is played again. */
  hasFirstSession?: true;
}

/** Each of these proves the answer alone. Empty if the article leaves the item unstated. */
export const proofsOf = ({ evidence, orEvidence = [] }: Item): readonly (readonly string[])[] =>
  evidence?.length ? [evidence, ...orEvidence] : [];

/** All sentences of all proofs. */
export const evidenceOf = (item: Item): readonly string[] => [...new Set(proofsOf(item).flat())];

/** In the shortest proof. 0 if there is none. */
export const countNeededSentences = (item: Item): number =>
  proofsOf(item)
    .map(({ length }) => length)
    .sort((a, b) => a - b)[0] ?? 0;

/** The paragraphs of the brief that hold any of these sentences. */
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

export function findEvidencePassages(
  bank: Pick<Bank, 'brief' | 'actors'>,
  item: Item,
): EvidencePassages {
  const evidence = evidenceOf(item);
  const isNearest = evidence.length === 0;
  const sentenceIds = (isNearest && 'near' in item && item.near) || evidence;
  return {
    isNearest,
    ...(proofsOf(item).length > 1 && { isAnyOf: true }),
    paragraphs: findPassages(bank, sentenceIds),
  };
}

export const evidenceSentencesOf = ({ paragraphs }: EvidencePassages): EvidenceSentence[] =>
  paragraphs.flatMap(({ sentences }) => sentences.filter(({ isEvidence }) => isEvidence));

export const sentenceIdsOf = ({ brief }: Pick<Bank, 'brief'>): string[] =>
  brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
