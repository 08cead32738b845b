import { type Proof, proof, sentences } from '../bank/front.ts';
import type { Bank, Item, Response } from '../bank/types.ts';
import { compose } from '../engine/compose.ts';
import { shuffle, subseed } from '../engine/dice.ts';
import type { Tally } from '../engine/fold.ts';
import { mark } from '../engine/mark.ts';

/** A bank opened to be played: looked up by id, dealt from. */
export interface Dossier {
  bank: Bank;
  items: ReadonlyMap<string, Item>;
  /** What settles an item. */
  proof(item: Item): Proof;
  /** The score of a response, 0 to 1. */
  mark(item: Item, response: Response): number;
  /** The items of a new round; see compose. */
  deal(tally: Tally, seed: number, first?: Item): readonly Item[];
  /** Puts what an item lists (options, events) into the order of a round. */
  shuffler(seed: number, item: Item): <T>(list: readonly T[]) => T[];
}

export function openDossier(bank: Bank): Dossier {
  const brief = sentences(bank);
  return {
    bank,
    items: new Map(bank.items.map((item) => [item.id, item])),
    proof: (item) => proof(brief, item),
    mark,
    deal: (tally, seed, first) => compose(bank, tally, seed, first),
    shuffler: (seed, item) => (list) => shuffle(list, subseed(seed, item.id)),
  };
}
