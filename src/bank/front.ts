import type { Bank, Item, Sentence } from './types.ts';

type Choice = Extract<Item, { type: 'choice' }>;
type Id = { id: string };

/** A sentence with the name of its speaker. */
export type Told = Sentence & { name?: string };

/** The sentences that settle an item; `near`: that come closest, where nothing settles it. */
export interface Proof {
  near: boolean;
  sentences: readonly Told[];
}

/**
 * What the first screen needs of a bank, so that the rest can come later: one item to answer, what
 * settles it, and the outline of the facts. A fact has no label here: it is printed once answered.
 */
export interface Front extends Pick<Bank, 'id' | 'language' | 'title' | 'article'> {
  actors: Id[];
  dates: Id[];
  positions: Id[];
  opening: Choice;
  proof: Proof;
}

/** Every sentence of the brief in order, each with the name of its speaker where it has one. */
export const sentences = (bank: Bank): Told[] =>
  bank.brief.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const name = bank.actors.find(({ id }) => id === sentence.speaker)?.name;
      return { ...sentence, ...(name && { name }) };
    }),
  );

/** What settles an item, in the order of the brief. */
export function proof(brief: readonly Told[], item: Item): Proof {
  const near = !item.evidence?.length;
  const named = (near && 'near' in item ? item.near : item.evidence) ?? [];
  return { near, sentences: brief.filter(({ id }) => named.includes(id)) };
}

const ids = (facts: readonly Id[]): Id[] => facts.map(({ id }) => ({ id }));

/** The front page of a checked bank. */
export function front(bank: Bank): Front {
  const opening = bank.items.find((item) => item.id === bank.opening);
  if (opening?.type !== 'choice') throw new Error(`the opening ${bank.opening} is no choice`);
  return {
    id: bank.id,
    language: bank.language,
    title: bank.title,
    article: bank.article,
    actors: ids(bank.actors),
    dates: ids(bank.dates),
    positions: ids(bank.positions),
    opening,
    proof: proof(sentences(bank), opening),
  };
}
